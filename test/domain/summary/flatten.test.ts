import { appendixOf } from '../../../src/domain/appendices';
import { assemble } from '../../../src/domain/summary/assemble';
import { flatten } from '../../../src/domain/summary/flatten';
import { campaign, row, submission } from './sample';

const sheet = { spreadsheetId: 'book', sheetId: 1, title: 'STC·PL03 (cũ)', columns: { name: 3, basis: 4 } };
const rows = [
  row({ id: 'STC-PL03-01', row: 9, area: 'A2', name: 'Rà soát văn bản', basis: 'Nghị quyết 76' }),
  row({ id: 'STC-PL03-02', row: 10, area: 'A1', name: 'Kiểm tra' }),
];
/** Made anew for each test. */
const summaryOf = () => assemble(campaign, [submission('STC', 'PL03', rows, { sheet })]);
const flat = () => flatten(summaryOf(), appendixOf.PL03, campaign);

it('tells of each row its area, agency and place, then the columns of the appendix but for area and number', () => {
  const keys = appendixOf.PL03.columns.map(({ key }) => key).filter((key) => key !== 'area' && key !== 'no');
  const cells = (own: (typeof rows)[number]) => keys.map((key) => own.cells[key]);
  const [headings, ...lines] = flat().rows;
  expect(headings!.slice(0, 6)).toEqual(['Lĩnh vực', 'Mã cơ quan', 'Cơ quan báo cáo', 'Biểu', 'Dòng', 'Mã dòng']);
  expect(headings!.slice(6)).toEqual(['Nội dung nhiệm vụ', 'Mã nhiệm vụ Phụ lục 04', 'Căn cứ']);
  expect(lines).toEqual([
    ['Chỉ đạo, điều hành', 'STC', 'Sở Tài chính', 'STC·PL03 (cũ)', 10, 'STC-PL03-02', ...cells(rows[1]!)],
    ['Cải cách thể chế', 'STC', 'Sở Tài chính', 'STC·PL03 (cũ)', 9, 'STC-PL03-01', ...cells(rows[0]!)],
  ]);
});

it('fills the years into the headings', () => {
  const { rows: lines } = flatten(summaryOf(), appendixOf.PL01, campaign);
  expect(lines).toHaveLength(1);
  expect(lines[0]!.join()).toContain('10/11/2022');
  expect(lines[0]!.join()).not.toContain('{');
});

test.each([
  ['a cell that the agency typed', 3, 7, { sheet: 'STC·PL03 (cũ)', cell: 'C9' }],
  ['a heading', 1, 7, undefined],
  ['what the add-on says of a row', 3, 6, undefined],
  ['below the last row', 4, 7, undefined],
])('of %s the place is told', (_, line, column, expected) => {
  expect(flat().placeAt(line, column)).toEqual(expected);
});

it('names the tab of a submission that has none as it would be called', () => {
  const missing = assemble(campaign, [submission('STP', 'PL03', rows)]).appendices.PL03.flatMap((group) => group.rows);
  const groups = [{ area: 'A1', name: 'Chỉ đạo, điều hành', rows: [{ ...missing[0]!, sheet: undefined }] }];
  const summary = summaryOf();
  const table = flatten({ ...summary, appendices: { ...summary.appendices, PL03: groups } }, appendixOf.PL03, campaign);
  expect(table.rows[1]![3]).toBe('STP·PL03');
});
