import type { Browser, Page } from 'playwright-core';
import type { LocalGoogle } from '../../src/local';
import { agencyAccounts, coordinator, fillOffice, openOffice, reader, setUpOffice, type } from '../campaign/office';
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

function activeSheet(google: LocalGoogle, user: string): string {
  return google.globals(user).SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getName();
}

/** What a screen reader says of the element that has the focus. */
function focused(page: Page): Promise<string> {
  return page.evaluate('document.activeElement.getAttribute("aria-label") || document.activeElement.textContent');
}

/** Filled, with one target that is not met and says neither how far it came nor why. */
function officeWithFaults() {
  const google = fillOffice();
  type(google, STC, 'STC·PL01', 'CT32', 'reason', '');
  type(google, STC, 'STC·PL01', 'CT32', 'actual', '');
  return google;
}

const google = officeWithFaults();

describe('looks', () => {
  const offices = { faults: google, empty: setUpOffice(), blank: openOffice() };
  google.share(reader, 'editor');

  /** At 200 % zoom a sidebar has 150 CSS pixels. */
  const frames = [
    { width: 300, colorScheme: 'light' },
    { width: 300, colorScheme: 'dark' },
    { width: 150, colorScheme: 'light' },
  ] as const;
  const people: [keyof typeof offices, string][] = [
    ['faults', coordinator],
    ['faults', STC],
    ['faults', reader],
    ['empty', coordinator],
    ['empty', agencyAccounts[0]!],
    ['blank', coordinator],
  ];

  test.each(people)('the office «%s» to %s: accessible, and nobody scrolls sideways', async (office, user) => {
    const { page, foreign } = await openPage(browser, offices[office], user, 'sidebar');
    for (const { width, colorScheme } of frames) {
      await page.setViewportSize({ width, height: 700 });
      await page.emulateMedia({ colorScheme });
      expect({ width, colorScheme, issues: await seriousIssues(page) }).toEqual({ width, colorScheme, issues: [] });
      expect({ width, overflow: await overflow(page) }).toEqual({ width, overflow: 0 });
    }
    expect(foreign).toEqual([]);
    await page.context().close();
  });
});

describe('for the coordinator', () => {
  it('shows a submission of the matrix in words, and goes to its tab', async () => {
    const { page, calls, settled } = await openPage(browser, google, coordinator, 'sidebar');
    await page.getByRole('button', { name: 'Sở Tài chính, PL01: Đang nhập, đủ 75%, 2 lỗi' }).click();
    const panel = page.getByRole('region', { name: 'STC·PL01' });
    expect(await panel.innerText()).toContain('đủ 3/4 dòng');
    await panel.getByRole('link', { name: 'Mở biểu' }).click();
    await settled();
    expect(calls.at(-1)).toBe('activateCell');
    expect(activeSheet(google, coordinator)).toBe('STC·PL01');
    await page.context().close();
  });

  it('gives a submission more time, once it knows until when and why', async () => {
    const { page, settled } = await openPage(browser, google, coordinator, 'sidebar');
    await page.getByRole('button', { name: /^Sở Khoa học và Công nghệ, PL02/ }).click();
    await page.getByText('Gia hạn…').click();
    const grant = page.getByRole('button', { name: 'Gia hạn cho SKHCN·PL02' });
    await grant.click();
    await page.getByRole('alert').getByText('Chọn ngày cuối được nộp.').waitFor();
    await page.getByLabel('Nộp chậm nhất hết ngày').fill('2022-11-20');
    await page.getByLabel('Lý do gia hạn').fill('Chờ số liệu của Bộ; công bố ngày 18/11');
    expect(await seriousIssues(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await grant.click();
    await page.getByText('Đã gia hạn cho SKHCN·PL02 đến hết ngày 20/11/2022').waitFor();
    await settled();
    const lists = google.book().sheets.find(({ properties }) => properties.title === 'Danh mục')?.rows ?? [];
    expect(JSON.stringify(lists)).toContain(
      '20/11/2022; dieuphoi@sonoivu.example; Chờ số liệu của Bộ; công bố ngày 18/11',
    );
    await page.context().close();
  });

  it('narrows the matrix to the agencies that a step is about', async () => {
    const { page } = await openPage(browser, google, coordinator, 'sidebar');
    expect(await page.getByRole('rowheader').count()).toBe(8);
    await page.getByRole('button', { name: 'Nhắc cơ quan còn lỗi' }).click();
    expect(await page.getByRole('rowheader').count()).toBe(1);
    await page.getByLabel('Xem').selectOption('submitted');
    expect(await page.getByText('Không có cơ quan nào thuộc nhóm này.').isVisible()).toBe(true);
    await page.context().close();
  });

  it('closes the books step by step, each with its place in the row', async () => {
    const { page, calls, hold, settled } = await openPage(browser, google, coordinator, 'sidebar');
    const release = hold();
    await page.getByRole('button', { name: 'Chốt số liệu' }).click();
    expect(await page.getByText('Bước 1/4. Đang chạy «Kiểm tra toàn bộ»…').isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Xuất XLSX' }).getAttribute('aria-disabled')).toBe('true');
    await page.getByRole('button', { name: 'Xuất XLSX' }).click({ force: true });
    release();
    await page.locator('.success, .failure').waitFor({ timeout: 60_000 });
    expect(await page.locator('.failure').count()).toBe(0);
    await settled();
    expect(calls.filter((name) => name === 'runFromSidebar')).toHaveLength(4);
    expect(google.files().filter(({ name }) => name?.endsWith('.xlsx'))).toHaveLength(1);
    await page.context().close();
  });

  it('says why a command was refused, and stops there', async () => {
    const { page, calls, settled } = await openPage(browser, google, coordinator, 'sidebar');
    const release = google.holdLock();
    await page.getByRole('button', { name: 'Chốt số liệu' }).click();
    await page.getByRole('alert').getByText('Có người khác đang chạy').waitFor();
    release();
    await settled();
    expect(calls.filter((name) => name === 'runFromSidebar')).toHaveLength(1);
    await page.context().close();
  });

  it('works by keyboard alone', async () => {
    const { page } = await openPage(browser, google, coordinator, 'sidebar');
    const isThere = async () => (await focused(page)).startsWith('Sở Tư pháp, PL02');
    for (let presses = 0; presses < 80 && !(await isThere()); presses++) await page.keyboard.press('Tab');
    expect(await isThere()).toBe(true);
    await page.keyboard.press('Enter');
    expect(await page.getByRole('region', { name: 'STP·PL02' }).isVisible()).toBe(true);
    await page.context().close();
  });
});

describe('for an agency', () => {
  it('leads to each place to mend', async () => {
    const { page, settled } = await openPage(browser, google, STC, 'sidebar');
    await page.getByRole('link', { name: 'dòng 7, cột Lý do không hoàn thành' }).click();
    await settled();
    expect(activeSheet(google, STC)).toBe('STC·PL01');
    await page.context().close();
  });
});

it('shows names as the text they are, whatever they hold', async () => {
  const hostile = '<img src=x onerror="document.title=1">&amp;</script>';
  type(google, coordinator, 'Cơ quan', 'STP', 'name', hostile);
  const { page, foreign } = await openPage(browser, google, coordinator, 'sidebar');
  expect(await page.getByRole('rowheader', { name: hostile }).count()).toBe(1);
  expect(await page.locator('img').count()).toBe(0);
  expect(foreign).toEqual([]);
  await page.context().close();
});

it('says what to try where the server cannot be reached, and tries again', async () => {
  const { page, settled } = await openPage(browser, google, reader, 'sidebar');
  google.share(reader, 'viewer');
  await page.getByRole('button', { name: 'Làm mới' }).click();
  await page.getByRole('alert').getByText('Không gọi được máy chủ').waitFor();
  google.share(reader, 'editor');
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await settled();
  expect(await page.getByRole('alert').innerText()).toBe('');
  await page.context().close();
});
