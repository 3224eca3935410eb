import ExcelJS from 'exceljs';
import { strToU8, zipSync } from 'fflate';
import type { ImportPreview } from '../../src/commands/import/import-preview';
import type { ApplyImportRequest } from '../../src/commands/import/import-request';
import type { LocalGoogle } from '../../src/local/local-google';
import { OfficeSheet } from '../../src/local/play/office-sheet';
import { excelFile } from '../import/excel-file';
import { paragraphs, table, wordFile } from '../import/word-file';
import { agency, configured } from './crash/stages';
import { survivesCrashes } from './crash/survives-crashes';
import { change, click, coordinator, reader, refusal, sheetNamed, type, values } from './office';

type Answer<Result> = { ok: true; result: Result } | { ok: false; message: string };
type Asked = Partial<ApplyImportRequest>;

const officer = agency.email;

/** Sở Tài chính alone, its four tabs made and blank. */
function office(): LocalGoogle {
  const google = configured().fork();
  click(google, 'Dựng chiến dịch');
  return google;
}

function ask<Result>(google: LocalGoogle, user: string, name: string, request: object): Answer<Result> {
  return google.callServer(user, name, request) as Answer<Result>;
}

function requestOf(bytes: Uint8Array, more: Asked = {}) {
  return { fileName: 'bieu.docx', base64: Buffer.from(bytes).toString('base64'), agency: agency.code, ...more };
}

function preview(google: LocalGoogle, bytes: Uint8Array, more: Asked = {}, user = officer): ImportPreview {
  const answer = ask<ImportPreview>(google, user, 'previewImport', requestOf(bytes, more));
  if (!answer.ok) throw new Error(answer.message);
  return answer.result;
}

/** Looks, then says yes; gives the sentence that follows. */
function bringIn(google: LocalGoogle, bytes: Uint8Array, more: Asked = {}, user = officer): string {
  const { fingerprint } = preview(google, bytes, more, user);
  const answer = ask<{ message: string }>(google, user, 'applyImport', requestOf(bytes, { ...more, fingerprint }));
  return answer.ok ? answer.result.message : answer.message;
}

function refused(google: LocalGoogle, user: string, request: object): string {
  const answer = ask(google, user, 'previewImport', request);
  return answer.ok ? 'not refused' : answer.message;
}

function cellOf(google: LocalGoogle, title: string, id: string, key: string): unknown {
  const sheet = new OfficeSheet(google.book(), title);
  return values(google, title)[sheet.row(id) - 1]?.[sheet.column(key) - 1] ?? '';
}

const pl01 = ['TT', 'Chỉ tiêu', 'Kết quả đến 10/11/2022', 'Đánh giá', 'Lý do', 'Đề xuất năm 2023'];
const pl04 = ['TT', 'Nhiệm vụ', 'Sản phẩm', 'Cơ quan chủ trì', 'Thời gian hoàn thành', 'Kinh phí'];
const kinds = 'Số đơn vị sự nghiệp công lập tăng thêm tự bảo đảm chi thường xuyên trở lên';

const letter = wordFile(
  paragraphs('Phụ lục 01') +
    table(
      pl01,
      ['1', kinds, '2', 'Không hoàn thành', 'Chậm Nghị định', 'từ 4 đơn vị trở lên'],
      ['2', 'Tỷ lệ kiến nghị về tài chính sau thanh tra được thực hiện', '92,5%', 'Đạt', '', '≥ 92%'],
      ['3', 'Số cuộc kiểm tra tài chính', '12', 'Đạt', '', '15'],
    ) +
    paragraphs('Phụ lục 04') +
    table(pl04, ['1', '=1+1', '<b>Đề án</b> & 🙂', 'Sở Tài chính', 'Quý I/2023', '1.234']),
);

function manyTasks(count: number): Uint8Array {
  const tasks = Array.from({ length: count }, (_, index) => [String(index + 1), `Nhiệm vụ ${index + 1}`, 'Báo cáo']);
  return wordFile(paragraphs('Phụ lục 04') + table(pl04.slice(0, 3), ...tasks));
}

test('an officer sees where each row goes, says yes, and reads it in the tabs', () => {
  const google = office();
  const seen = preview(google, letter);
  expect(seen.refusals).toEqual([]);
  expect(seen.tables.map(({ place, appendix }) => `${place}: ${appendix}`)).toEqual(['Bảng 1: PL01', 'Bảng 2: PL04']);
  expect(seen.tabs[0]?.rows.map(({ target, because, isNew }) => [target.replace(/^Dòng \d+ /, ''), because, isNew])).toEqual([
    ['(CT32)', 'name', false],
    ['(CT33)', 'similar', false],
    ['(STC-PL01-01)', 'new', true],
  ]); // prettier-ignore
  expect(seen.tables[0]?.columns.every(({ confidence, why }) => confidence > 0.9 && why !== '')).toBe(true);
  expect(seen.leftOut.map(({ place, reason }) => `${place}: ${reason}`)).toEqual([
    'Bảng 1, dòng 3, cột 2: differsFromPlan',
  ]);

  expect(bringIn(google, letter)).toMatch(/^Đã nhập 16 ô của 4 dòng vào STC·PL01, STC·PL04\. Còn 1 chỗ/);
  expect(cellOf(google, 'STC·PL01', 'CT32', 'actual')).toBe(2);
  expect(cellOf(google, 'STC·PL01', 'CT33', 'actual')).toBe(92.5);
  expect(cellOf(google, 'STC·PL01', 'CT33', 'verdict')).toBe('Hoàn thành');
  expect(cellOf(google, 'STC·PL01', 'STC-PL01-01', 'name')).toBe('Số cuộc kiểm tra tài chính');
  expect(cellOf(google, 'STC·PL04', 'STC-PL04-01', 'name')).toBe('=1+1');
  expect(cellOf(google, 'STC·PL04', 'STC-PL04-01', 'product')).toBe('<b>Đề án</b> & 🙂');
  expect(cellOf(google, 'STC·PL04', 'STC-PL04-01', 'budget')).toBe('1.234');
});

test('the same file once more changes nothing', () => {
  const google = office();
  bringIn(google, letter);
  const before = JSON.stringify(google.book().sheets);
  expect(bringIn(google, letter)).toBe('STC·PL01, STC·PL04 đã có đủ nội dung của tệp, không có gì thay đổi.');
  expect(JSON.stringify(google.book().sheets)).toBe(before);
});

test('1 read to preview; 1 read and 1 write to import', () => {
  const google = office();
  google.meter.reset();
  const { fingerprint } = preview(google, letter);
  expect(google.meter.heavyCalls()).toBe(1);
  google.meter.reset();
  ask(google, officer, 'applyImport', requestOf(letter, { fingerprint }));
  expect(google.meter.heavyCalls()).toBe(2);
});

test('a tab that was changed since the preview is not written into', () => {
  const google = office();
  const { fingerprint } = preview(google, letter);
  type(google, officer, 'STC·PL01', 'CT32', 'actual', '3');
  const answer = ask(google, officer, 'applyImport', requestOf(letter, { fingerprint }));
  expect(answer).toMatchObject({
    ok: false,
    message: expect.stringContaining('đã thay đổi từ lúc xem trước') as string,
  });
  expect(cellOf(google, 'STC·PL01', 'CT32', 'actual')).toBe(3);
  expect(cellOf(google, 'STC·PL01', 'CT33', 'actual')).toBe('');
});

test('what an agency typed is kept, unless the officer says otherwise', () => {
  const google = office();
  type(google, officer, 'STC·PL01', 'CT32', 'actual', '3');
  const conflict = preview(google, letter).leftOut.find(({ reason }) => reason === 'conflict');
  expect(conflict).toMatchObject({ text: '2', instead: '3', cell: 'CT32:actual', label: 'Kết quả đến 10/11/2022' });
  bringIn(google, letter);
  expect(cellOf(google, 'STC·PL01', 'CT32', 'actual')).toBe(3);
  bringIn(google, letter, { choices: { cells: [{ cell: 'CT32:actual', take: 'replace' }] } });
  expect(cellOf(google, 'STC·PL01', 'CT32', 'actual')).toBe(2);
});

test('a coordinator puts in the rows that are missing; they are like the others, open to the agency and found in order', () => {
  const google = office();
  expect(bringIn(google, manyTasks(43))).toContain('thiếu 3 dòng trống');
  bringIn(google, manyTasks(43), {}, coordinator);
  const sheet = new OfficeSheet(google.book(), 'STC·PL04');
  const ids = values(google, 'STC·PL04').slice(sheet.row('STC-PL04-01') - 1);
  expect(ids.map(([id, no, , name]) => [id, no, name])).toEqual(
    Array.from({ length: 43 }, (_, index) => [
      `STC-PL04-${String(index + 1).padStart(2, '0')}`,
      index + 1,
      `Nhiệm vụ ${index + 1}`,
    ]),
  );
  for (const id of ['STC-PL04-40', 'STC-PL04-43']) {
    type(google, officer, 'STC·PL04', id, 'product', 'Đề án');
    expect(cellOf(google, 'STC·PL04', id, 'product')).toBe('Đề án');
  }
  // All of them are as set-up makes them; that none is left blank, the repair mends by itself.
  click(google, 'Sửa biểu mẫu');
  const repairs = values(google, 'Nhật ký').map(([, , what, detail]) => `${String(what)}: ${String(detail)}`);
  expect(repairs.filter((line) => line.startsWith('Khôi phục'))).toEqual([]);
  expect(repairs.filter((line) => line.includes('«STC-PL04-43»'))).toEqual([]);
});

test('a coordinator’s import is a line in «Nhật ký»; an agency’s is like its typing', () => {
  const google = office();
  bringIn(google, letter);
  expect(values(google, 'Nhật ký').flat()).not.toContain('Nhập từ tệp');
  bringIn(google, manyTasks(1), {}, coordinator);
  expect(values(google, 'Nhật ký').flat()).toContain('Nhập từ tệp');
});

test('nobody but the agency and the coordinators may, and the agency is known by the tab', () => {
  const google = office();
  expect(() => ask(google, reader, 'previewImport', requestOf(letter))).toThrow();
  expect(refused(google, 'stp@hatinh.example', requestOf(letter))).toContain('không phải của Sở Tài chính');
  const { sheetId } = sheetNamed(google, 'STC·PL01').properties;
  const { fileName, base64 } = requestOf(letter);
  expect(ask<ImportPreview>(google, officer, 'previewImport', { fileName, base64, sheetId })).toMatchObject({
    ok: true,
  });
  expect(refused(google, officer, { ...requestOf(letter), agency: 'KHONG' })).toContain('Không có cơ quan «KHONG»');
});

/** As the owner's trigger leaves a tab of PL01 that was submitted, then perhaps accepted, or returned for these rows. */
function record(google: LocalGoogle, state: string, more: object = {}): void {
  const sheet = new OfficeSheet(google.book(), 'STC·PL01');
  const at = '2022-11-12T01:00:00.000Z';
  const content = { submittedAt: at, submittedBy: officer, isLate: false, contentHash: '0'.repeat(64) };
  const stringValue = JSON.stringify(['phuluc/record/1', { state, ...content, ...more }]);
  const { sheetId } = sheetNamed(google, 'STC·PL01').properties;
  const start = { sheetId, rowIndex: sheet.row('#strip') - 1, columnIndex: sheet.column('record') - 1 };
  const rows = [{ values: [{ userEnteredValue: { stringValue } }] }];
  change(google, { updateCells: { start, rows, fields: 'userEnteredValue' } });
}

test.each([
  ['submitted', 'Đã nộp'],
  ['accepted', 'Đã duyệt'],
])('a tab that was %s is locked to a file too, whoever brings it', (state, label) => {
  const google = office();
  record(google, state);
  const before = JSON.stringify(google.book().sheets);
  for (const user of [officer, coordinator]) {
    expect(bringIn(google, letter, {}, user)).toContain(`STC·PL01 ở trạng thái «${label}» nên đã khóa`);
  }
  expect(JSON.stringify(google.book().sheets)).toBe(before);
});

test('of a returned tab only the rows that were returned are written', () => {
  const google = office();
  const returned = { at: '2022-11-13T01:00:00.000Z', by: coordinator, reason: 'Số liệu', rowIds: ['CT33'] };
  record(google, 'returned', { returned });
  const locked = preview(google, letter, { appendix: 'PL01' }).leftOut.filter(({ reason }) => reason === 'lockedRow');
  expect(new Set(locked.map(({ place }) => place.replace(/, cột.*/, '')))).toEqual(
    new Set(['Bảng 1, dòng 2', 'Bảng 1, dòng 4']),
  );
  bringIn(google, letter, { appendix: 'PL01' });
  expect(cellOf(google, 'STC·PL01', 'CT33', 'actual')).toBe(92.5);
  expect(cellOf(google, 'STC·PL01', 'CT32', 'actual')).toBe('');
});

test('a tab in disorder is refused with what to do', () => {
  const google = office();
  const { sheetId } = sheetNamed(google, 'STC·PL01').properties;
  change(google, { deleteDimension: { range: { sheetId, dimension: 'COLUMNS', startIndex: 0, endIndex: 1 } } });
  expect(preview(google, letter).refusals).toEqual([expect.stringContaining('«Sửa biểu mẫu»')]);
  expect(bringIn(google, letter)).toContain('STC·PL01 bị thay đổi cấu trúc');
  expect(refusal(google, 'Kiểm tra biểu này')).not.toBe('');
});

test.each([
  ['a PDF', Buffer.from('%PDF-1.7 …'), 'là tệp PDF'],
  ['an old .doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'đời cũ (.doc, .xls) hoặc có mật khẩu'],
  ['an .ods', zipSync({ 'content.xml': strToU8('<office:document-content/>') }), 'là tệp LibreOffice (.odt, .ods)'],
  ['a text', Buffer.from('TT;Chỉ tiêu'), 'không phải là tệp Word'],
  ['nothing', Buffer.from(''), 'không có nội dung'],
  ['half a file', Buffer.from(letter.slice(0, letter.length / 2)), 'bị hỏng'],
  ['11 MB', Buffer.alloc(11 * 1024 * 1024, 'PK'), 'lớn hơn 10 MB'],
])('%s is refused in a sentence', (_, bytes, words) => {
  expect(refused(office(), officer, requestOf(bytes))).toContain(words);
});

test('a text of 50,000 letters goes in, one more is told', async () => {
  const google = office();
  const long = 'ă'.repeat(32_767);
  const file = await excelFile({ PL04: [pl04.slice(0, 3), ['1', long, 'Báo cáo']] });
  bringIn(google, file);
  expect(cellOf(google, 'STC·PL04', 'STC-PL04-01', 'name')).toBe(long);
  const word = (length: number) => wordFile(table(pl04.slice(0, 3), ['1', `Nhiệm vụ ${length}`, 'ă'.repeat(length)]));
  expect(preview(google, word(50_000), { appendix: 'PL04' }).leftOut).toEqual([]);
  expect(preview(google, word(50_001), { appendix: 'PL04' }).leftOut).toMatchObject([{ reason: 'tooLong' }]);
});

test('what Excel reads back is what the file said', async () => {
  const google = office();
  bringIn(google, letter);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(google.exportXlsx(google.spreadsheetId).buffer as ArrayBuffer);
  const read: unknown[] = [];
  book.getWorksheet('STC·PL04')?.eachRow((row) => {
    row.eachCell((cell) => read.push(cell.value));
  });
  expect(read).toEqual(expect.arrayContaining(['=1+1', '<b>Đề án</b> & 🙂']));
});

survivesCrashes({
  name: 'an import that puts rows in',
  start: office,
  act: (google) => {
    const asked = requestOf(manyTasks(42));
    const seen = ask<ImportPreview>(google, coordinator, 'previewImport', asked);
    if (!seen.ok) throw new Error(seen.message);
    const { fingerprint } = seen.result;
    return google.callServer(coordinator, 'applyImport', { ...asked, fingerprint });
  },
  functionName: 'applyImport',
});
