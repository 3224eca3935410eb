import ExcelJS from 'exceljs';
import type { Browser, Page } from 'playwright-core';
import { appendixOf } from '../../src/domain/appendices';
import { coordinator, setUpOffice, type, values } from '../campaign/office';
import { overflow, seriousIssues } from './axe';
import { openBrowser } from './chromium';
import type { OpenedPage } from './page-harness';
import { openPage } from './page-harness';

jest.setTimeout(120_000);

const STC = 'stc@hatinh.example';
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

/** A file as an agency would send it: the headings of the form, one of its own, and names that are hostile to a page. */
async function fileOf(rows: readonly (readonly string[])[]): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Phụ lục 04');
  const labels = appendixOf.PL04.columns.filter(({ key }) => key !== 'no').map(({ label }) => label);
  sheet.addRow(['TT', ...labels.map((label) => label.replaceAll('{planYear}', '2023')), 'Cột riêng của đơn vị']);
  rows.forEach((cells, index) => sheet.addRow([index + 1, ...cells]));
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

const task = (name: string) => [
  'Cải cách tài chính công',
  name,
  'Báo cáo kết quả thực hiện',
  'Sở Tài chính',
  '',
  'Quý II/2023',
  '',
  '',
  '',
];

async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page
    .getByLabel('Chọn tệp .docx hoặc .xlsx (tối đa 10 MB)')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
}

const open = (google: Parameters<typeof openPage>[1], user: string): Promise<OpenedPage> => {
  google.activate(user, 'STC·PL04');
  return openPage(browser, google, user, 'import', { viewport: { width: 760, height: 600 } });
};

it('shows what a file would write, column by column, and writes it when told to', async () => {
  const google = setUpOffice();
  const opened = await open(google, STC);
  const { page } = opened;
  const hostile = '<img src=x onerror="document.title=1">';
  await choose(
    page,
    'pl04.xlsx',
    await fileOf([task('Rà soát 12 thủ tục hành chính'), [...task(hostile), 'ghi chú riêng']]),
  );
  await page.getByText('sẽ ghi', { exact: false }).first().waitFor();
  expect(values(google, 'STC·PL04').flat()).not.toContain('Rà soát 12 thủ tục hành chính');
  expect(await page.getByRole('rowheader').count()).toBeGreaterThan(5);
  expect(await page.locator('img').count()).toBe(0);
  for (const [width, colorScheme] of [
    [760, 'light'],
    [380, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 600 });
    await page.emulateMedia({ colorScheme });
    expect(await seriousIssues(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
  }

  await page.getByRole('button', { name: /^Nhập \d+ ô$/ }).click();
  await page.getByText('Đã nhập').waitFor();
  expect(values(google, 'STC·PL04').flat()).toEqual(expect.arrayContaining(['Rà soát 12 thủ tục hành chính', hostile]));
  expect(opened.calls.filter((name) => name === 'applyImport')).toHaveLength(1);
  await page.context().close();
});

it('previews anew what the officer chooses', async () => {
  const google = setUpOffice();
  const { page, settled } = await open(google, STC);
  await choose(page, 'pl04.xlsx', await fileOf([task('Rà soát 12 thủ tục hành chính')]));
  const write = page.getByRole('button', { name: /^Nhập \d+ ô$/ });
  await write.waitFor();
  const before = await write.innerText();
  await page
    .getByLabel(/là cột nào của biểu/)
    .nth(3)
    .selectOption('none');
  await settled();
  expect(await write.innerText()).not.toBe(before);
  await page.getByLabel(/là phụ lục nào/).selectOption('none');
  await settled();
  expect(await write.getAttribute('aria-disabled')).toBe('true');
  await page.context().close();
});

test.each([
  ['ghi-chu.xlsx', Buffer.from('không phải bảng tính')],
  ['anh.png', Buffer.from([137, 80, 78, 71])],
])('says what is wrong with %s, and writes nothing', async (name, buffer) => {
  const google = setUpOffice();
  const before = google.book();
  const { page } = await open(google, STC);
  await choose(page, name, buffer);
  await page.getByRole('alert').getByText(`«${name}»`).waitFor();
  expect(google.book()).toEqual(before);
  await page.context().close();
});

it('asks to look again where the tab has changed since', async () => {
  const google = setUpOffice();
  const { page } = await open(google, coordinator);
  await choose(page, 'pl04.xlsx', await fileOf([task('Rà soát 12 thủ tục hành chính')]));
  const write = page.getByRole('button', { name: /^Nhập \d+ ô$/ });
  await write.waitFor();
  type(google, STC, 'STC·PL04', 'STC-PL04-01', 'name', 'Việc khác');
  await write.click();
  await page.getByRole('alert').getByText('đã thay đổi từ lúc xem trước').waitFor();
  expect(values(google, 'STC·PL04').flat()).not.toContain('Rà soát 12 thủ tục hành chính');
  await page.context().close();
});
