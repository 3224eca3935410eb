import type { Browser } from 'playwright-core';
import { OfficeSheet } from '../../src/local/play/office-sheet';
import { coordinator, fillOffice, type } from '../campaign/office';
import { overflow, seriousIssues } from './axe';
import { openBrowser } from './chromium';
import { openPage } from './page-harness';

jest.setTimeout(120_000);

const STC = 'stc@hatinh.example';
const filled = fillOffice();
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

/** The campaign with STC·PL01 submitted and open before the coordinator. */
function submitted() {
  const google = filled.fork();
  const sheet = new OfficeSheet(google.book(), 'STC·PL01');
  const label = sheet
    .values()
    .flatMap((row, index) => row.flatMap((value, at) => (value === 'Nộp' ? [[index, at]] : [])));
  const [row = 0, column = 0] = label[0] ?? [];
  const address = `${String.fromCharCode(66 + column)}${row + 1}`;
  google.edit(STC, { sheet: 'STC·PL01', range: address, values: [['TRUE']] });
  google.activate(coordinator, 'STC·PL01');
  return google;
}

const open = (google: ReturnType<typeof submitted>) =>
  openPage(browser, google, coordinator, 'return', { viewport: { width: 640, height: 600 } });

it('returns the rows that are chosen, with the reason', async () => {
  const google = submitted();
  const opened = await open(google);
  const { page, settled } = opened;
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('STC·PL01');
  expect(await page.locator('.mark.submitted').innerText()).toContain('Đã nộp');
  for (const [width, colorScheme] of [
    [640, 'light'],
    [320, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 600 });
    await page.emulateMedia({ colorScheme });
    expect(await seriousIssues(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
  }
  await page.getByRole('button', { name: 'Trả lại', exact: true }).click();
  await page.getByRole('alert').getByText('Ghi lý do trước khi trả lại').waitFor();
  await page.getByLabel('Lý do trả lại').fill('Nêu rõ nguyên nhân <b>khách quan</b>');
  await page.getByRole('button', { name: 'Trả lại', exact: true }).click();
  await page.getByRole('alert').getByText('Chọn ít nhất một chỗ cần sửa').waitFor();
  await page.getByRole('checkbox').nth(2).check();
  await page.getByRole('button', { name: 'Trả lại 1 chỗ' }).click();
  await page.getByText('Đã trả lại biểu STC·PL01').waitFor();
  await settled();
  expect(opened.calls.filter((name) => name === 'returnSubmission')).toHaveLength(1);
  await page.getByRole('button', { name: 'Soạn công văn trả lại' }).click();
  await page.locator('.success').getByText('.docx').waitFor();
  expect(google.files().filter(({ name }) => name?.endsWith('.docx'))).toHaveLength(1);
  await page.context().close();

  const agency = await openPage(browser, google, STC, 'sidebar');
  const message = agency.page.getByText('Cơ quan điều phối trả lại: Nêu rõ nguyên nhân <b>khách quan</b>');
  expect(await message.isVisible()).toBe(true);
  await agency.page.context().close();
});

it('is offered for what was submitted, beside accepting it', async () => {
  const google = submitted();
  const { page, settled, calls } = await openPage(browser, google, coordinator, 'sidebar');
  await page.getByRole('button', { name: /^Sở Tài chính, PL01: Đã nộp/ }).click();
  const panel = page.getByRole('region', { name: 'STC·PL01' });
  await panel.getByRole('button', { name: 'Trả lại…' }).click();
  await settled();
  expect(calls.slice(-2)).toEqual(['activateCell', 'openDialog']);
  expect(google.screen.pages.at(-1)).toMatchObject({ kind: 'dialog', title: 'Trả lại biểu' });
  await panel.getByRole('button', { name: 'Duyệt' }).click();
  await page.getByRole('button', { name: /^Sở Tài chính, PL01: Đã duyệt/ }).waitFor();
  await page.context().close();
});

it('shows what was changed after it was submitted', async () => {
  const google = submitted();
  type(google, coordinator, 'STC·PL01', 'CT32', 'note', 'Ghi thêm sau khi nộp');
  google.run(coordinator, 'sweepSubmissions');
  const { page } = await openPage(browser, google, coordinator, 'sidebar');
  await page.getByRole('button', { name: /^Sở Tài chính, PL01: .*đã sửa sau khi nộp/ }).click();
  await page.getByRole('button', { name: 'Xem chỗ đã sửa' }).click();
  await page.getByText('Ghi thêm sau khi nộp').waitFor();
  await page.context().close();
});

it('says so where the tab in front is no submission', async () => {
  const google = submitted();
  google.activate(coordinator, 'Tiến độ');
  const { page } = await open(google);
  expect(await page.getByRole('alert').innerText()).toContain('không phải là biểu');
  await page.context().close();
});
