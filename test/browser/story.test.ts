import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import mammoth from 'mammoth';
import type { LocalGoogle } from '../../src/local/local-google';
import { sampleAccounts, typeAll } from '../../src/local/play/play-campaign';
import { tickSubmit } from '../../src/local/play/play-to';
import { sample } from '../../src/local/play/sample';
import type { OfficePage } from './browser';
import { AGENCY, COORDINATOR, filled, useOffice } from './open-office';

const LATE = 'Sở Tư pháp';

/** All rows are good; six agencies have submitted, and neither the one of the story nor the late one. */
function mostlySubmitted(google: LocalGoogle): void {
  filled(google);
  typeAll(google, (rows) => rows);
  sample.agencies.forEach(({ code, name }, index) => {
    const user = sampleAccounts.agencies[index];
    if (user && name !== AGENCY && name !== LATE) tickSubmit(google, user, code);
  });
}

const office = useOffice(mostlySubmitted);

const rowsOf = (title: string) =>
  office.google.book().sheets.find(({ properties }) => properties.title === title)?.rows ?? [];
/** The cell to the right of a label in the strip. */
function boxBeside(title: string, label: string): string {
  for (const [row, cells] of rowsOf(title).entries()) {
    const column = (cells ?? []).findIndex((cell) => cell?.userEnteredValue?.stringValue === label);
    if (column >= 0) return `${String.fromCharCode(65 + column + 1)}${row + 1}`;
  }
  throw new Error(`${title} has no «${label}».`);
}
const strip = (title: string) =>
  rowsOf(title)
    .slice(0, 6)
    .flatMap((cells) => (cells ?? []).map((cell) => cell?.userEnteredValue?.stringValue ?? ''))
    .join(' ');
const tick = async (page: OfficePage, title: string) => {
  await page.go(title);
  await page.click(boxBeside(title, 'Nộp'));
};
const tabsOf = (code: string) => [1, 2, 3, 4].map((number) => `${code}·PL0${number}`);

/** A file in the panel of Drive, by the end of its name. */
async function download({ page }: OfficePage, name: RegExp) {
  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name }).first().click();
  return readFileSync(await (await waiting).path());
}

it('goes from the agency’s tick to the papers, and past the deadline', async () => {
  const agency = await office.open(AGENCY);
  for (const title of tabsOf('STC')) {
    await tick(agency, title);
    expect(strip(title)).toContain('nộp lúc');
  }

  const late = await office.open(LATE);
  await late.go('STC·PL01');
  await late.type('G8', '1');
  expect(await late.answer()).toContain('You are trying to edit a protected cell');

  const coordinator = await office.open(COORDINATOR);
  await coordinator.go('STC·PL01');
  await coordinator.menu('Phụ lục', 'Trả lại biểu này');
  const dialog = coordinator.page.frameLocator('.script-dialog iframe');
  await dialog.getByLabel('Lý do trả lại').fill('Số liệu chưa khớp báo cáo tháng 10.');
  for (const row of ['dòng 8', 'dòng 9']) await dialog.getByRole('checkbox', { name: row }).check();
  await dialog.getByRole('button', { name: 'Trả lại 2 chỗ' }).click();
  await dialog.getByText('Đã trả lại biểu STC·PL01').waitFor();
  await dialog.getByRole('button', { name: 'Đóng' }).click();
  expect(strip('STC·PL01')).toContain('Số liệu chưa khớp báo cáo tháng 10.');

  await agency.go('STC·PL01');
  await agency.type('M8', 'đã rà soát');
  expect(await agency.textAt('M8')).toBe('đã rà soát');
  await agency.type('M10', 'không được');
  expect(await agency.answer()).toContain('protected cell');
  await tick(agency, 'STC·PL01');

  await coordinator.menu('Phụ lục', 'Duyệt các biểu đạt');
  for (const title of tabsOf('STC')) expect(strip(title)).toContain('Đã duyệt');
  for (const item of ['Tổng hợp', 'Lưu phiên bản']) await coordinator.menu('Phụ lục', item);
  await coordinator.go('STC·PL01');
  await coordinator.type('M8', 'đã rà soát lại');
  await coordinator.menu('Phụ lục', 'So sánh phiên bản');
  await dialog.getByRole('button', { name: 'So sánh', exact: true }).click();
  await dialog.getByText('STC·PL01', { exact: true }).waitFor();
  expect(await dialog.locator('ins').allInnerTexts()).toEqual([expect.stringContaining('lại')]);
  await dialog.getByRole('button', { name: 'Đóng' }).click();

  for (const item of ['Xuất XLSX', 'Xuất DOCX phụ lục']) await coordinator.menu('Phụ lục', item);
  await coordinator.menu('Google tại chỗ', 'Drive');
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await download(coordinator, /\.xlsx/)).buffer);
  expect(book.worksheets.map(({ name }) => name)).toContain('Tổng hợp PL01');
  const { value } = await mammoth.extractRawText({ buffer: await download(coordinator, /\.docx/) });
  expect(value).toContain(sample.targets.find(({ lead }) => lead === 'STC')?.name);

  await late.page.getByRole('button', { name: 'Qua hạn nộp' }).click();
  await late.settle();
  await tick(late, 'STP·PL01');
  expect(strip('STP·PL01')).toContain('nộp muộn');
  await coordinator.menu('Phụ lục', 'Theo dõi');
  const sidebar = coordinator.page.frameLocator('.sidebar iframe');
  await sidebar.getByRole('button', { name: /^Sở Tư pháp, PL01: .*nộp muộn/ }).waitFor();
  expect(
    (await coordinator.page.evaluate<{ now: string }>(`fetch('/state').then((answer) => answer.json())`)).now,
  ).toBe('2022-11-16T01:00:00.000Z');

  await office.restart();
  await agency.page.reload();
  await agency.settle();
  await agency.go('STC·PL01');
  expect(await agency.textAt('M8')).toBe('đã rà soát lại');
}, 400_000);
