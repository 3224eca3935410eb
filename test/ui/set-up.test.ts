import type { Browser } from 'playwright-core';
import { configureMany } from '../campaign/many-agencies';
import { configureOffice, coordinator, openOffice, type } from '../campaign/office';
import { fillConfiguration } from '../../src/local/play/coordinator';
import { overflow, seriousIssues } from './axe';
import { openBrowser } from './chromium';
import type { OpenedPage } from './page-harness';
import { openPage } from './page-harness';

jest.setTimeout(120_000);

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

const open = (google: Parameters<typeof openPage>[1]) =>
  openPage(browser, google, coordinator, 'set-up', { viewport: { width: 600, height: 560 } });

/** In the dialog as it opens, at 200 % zoom, and in the dark. */
async function expectAccessible({ page }: OpenedPage): Promise<void> {
  for (const [width, colorScheme] of [
    [600, 'light'],
    [300, 'light'],
    [600, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 560 });
    await page.emulateMedia({ colorScheme });
    expect(await seriousIssues(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
  }
}

it('leads from a blank workbook to the submissions, with a check of each step', async () => {
  const google = openOffice();
  const opened = await open(google);
  const { page } = opened;
  await expectAccessible(opened);
  await page.getByRole('button', { name: 'Tạo các tab cấu hình' }).click();

  await page.getByRole('heading', { name: 'Điền và kiểm tra cấu hình' }).waitFor();
  expect(await page.getByRole('link', { name: /^Tab / }).count()).toBeGreaterThan(2);
  await expectAccessible(opened);
  fillConfiguration(google, coordinator);
  type(google, coordinator, 'Cơ quan', 'STC', 'emails', '');
  await page.getByRole('button', { name: 'Kiểm tra lại' }).click();
  await page.getByText('Còn 1 chỗ cần sửa').waitFor();
  await page.getByRole('link', { name: /Tab Cơ quan, ô D6/ }).click();
  await opened.settled();
  expect(opened.calls.at(-1)).toBe('activateCell');
  type(google, coordinator, 'Cơ quan', 'STC', 'emails', 'stc@hatinh.example');
  await page.getByRole('button', { name: 'Kiểm tra lại' }).click();

  await page.getByRole('button', { name: 'Dựng các biểu' }).click();
  await page.getByText('Chiến dịch đã dựng xong').waitFor();
  expect(google.book().sheets.filter(({ properties }) => properties.title.includes('·'))).toHaveLength(32);
  await expectAccessible(opened);
  expect(opened.foreign).toEqual([]);
  await page.context().close();
});

it('stops after the step under way, and goes on from there', async () => {
  const google = configureMany();
  const opened = await open(google);
  const { page, calls } = opened;
  const release = opened.hold();
  await page.getByRole('button', { name: 'Dựng các biểu' }).click();
  await page.getByRole('button', { name: 'Dừng', exact: true }).click();
  expect(await page.getByRole('button', { name: 'Đang dừng…' }).getAttribute('aria-disabled')).toBe('true');
  release();
  await page.getByText('Đã dừng. Phần đã làm vẫn giữ nguyên').waitFor();
  expect(calls.filter((name) => name === 'setUpInSteps')).toHaveLength(1);
  expect(await page.getByText('100/240 biểu').isVisible()).toBe(true);

  await page.getByRole('button', { name: 'Làm tiếp' }).click();
  await page.getByText('Chiến dịch đã dựng xong').waitFor();
  expect(calls.filter((name) => name === 'setUpInSteps')).toHaveLength(3);
  await page.context().close();
});

it('tells why a step failed, and does it once more', async () => {
  const google = configureOffice();
  const { page, settled } = await open(google);
  const release = google.holdLock();
  await page.getByRole('button', { name: 'Dựng các biểu' }).click();
  await page.getByRole('alert').getByText('Có người khác đang chạy').waitFor();
  release();
  await page.getByRole('button', { name: 'Làm tiếp' }).click();
  await page.getByText('Chiến dịch đã dựng xong').waitFor();
  await settled();
  await page.context().close();
});

it('is closed by Esc', async () => {
  const { page, isClosed } = await open(openOffice());
  await page.keyboard.press('Escape');
  expect(await isClosed()).toBe(true);
  await page.context().close();
});
