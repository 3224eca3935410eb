import type { Browser } from 'playwright-core';
import { click, coordinator, fillOffice, type, values } from '../campaign/office';
import { overflow, seriousIssues } from './axe';
import { openBrowser } from './chromium';
import { openPage } from './page-harness';

jest.setTimeout(120_000);

const STC = 'stc@hatinh.example';
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

/** A version saved, then one reason written anew. */
function changedSinceVersion() {
  const google = fillOffice();
  type(google, STC, 'STC·PL01', 'CT32', 'note', 'Đã báo cáo quý III');
  click(google, 'Lưu phiên bản');
  type(google, STC, 'STC·PL01', 'CT32', 'note', 'Đã báo cáo quý IV');
  return google;
}

const base = changedSinceVersion();
const viewport = { width: 760, height: 600 };

it('compares a version with what stands there now, word by word', async () => {
  const { page } = await openPage(browser, base.fork(), coordinator, 'compare', { viewport });
  await page.getByRole('button', { name: 'So sánh', exact: true }).click();
  await page.locator('ins').first().waitFor();
  expect((await page.locator('del').allInnerTexts()).join(' ')).toContain('III');
  expect((await page.locator('ins').allInnerTexts()).join(' ')).toContain('IV');
  expect(await seriousIssues(page)).toEqual([]);
  await page.setViewportSize({ width: 380, height: 600 });
  expect(await overflow(page)).toBe(0);
  await page.context().close();
});

it('shows what a restore would change, then restores', async () => {
  const google = base.fork();
  const { page } = await openPage(browser, google, coordinator, 'restore', { viewport });
  await page.getByLabel('Cơ quan').selectOption('STC');
  await page.getByRole('button', { name: 'Xem trước' }).click();
  await page.getByText('Hiện trạng đã được giữ ở phiên bản 2.').waitFor();
  expect(await seriousIssues(page)).toEqual([]);
  expect(values(google, 'STC·PL01').flat()).toContain('Đã báo cáo quý IV');
  await page.getByRole('button', { name: 'Khôi phục 1 biểu' }).click();
  await page.getByText('Đã khôi phục 1 biểu').waitFor();
  expect(values(google, 'STC·PL01').flat()).toContain('Đã báo cáo quý III');
  await page.context().close();
});

it('lists the mails before it sends them, and sends each once', async () => {
  const google = base.fork();
  const { page } = await openPage(browser, google, coordinator, 'remind', { viewport });
  const rows = await page.getByRole('rowheader').count();
  expect(rows).toBe(8);
  expect(google.outbox()).toHaveLength(0);
  expect(await seriousIssues(page)).toEqual([]);
  await page.getByRole('button', { name: 'Gửi 8 thư' }).click();
  await page.getByText('đợt nhắc này đã gửi đủ').waitFor();
  expect(google.outbox()).toHaveLength(8);
  await page.context().close();
});
