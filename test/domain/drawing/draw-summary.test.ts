import fc from 'fast-check';
import { appendices, appendixOf } from '../../../src/domain/appendices';
import { drawSummary } from '../../../src/domain/drawing/draw-summary';
import type { DrawnRow } from '../../../src/domain/drawing/drawn-sheet';
import type { Submission } from '../../../src/domain/submission';
import { assemble } from '../../../src/domain/summary/assemble';
import type { Decision } from '../../../src/domain/summary/decision';
import { submissionsArbitrary } from '../summary/arbitrary';
import { campaign, row, submission } from '../summary/sample';
import { drawingAsText } from './as-text';
import { aSubmission } from '../rules/row';

const submissions = [
  submission('STC', 'PL01', [
    row({
      id: 'CT03',
      row: 8,
      isAssigned: true,
      name: 'Giải ngân',
      unit: '%',
      plan: '100%',
      actual: 71.5,
      verdict: 'KHT',
    }),
    row({ id: 'STC-PL01-01', row: 9, area: 'A1', name: '=1+1', actual: 1052 }),
  ]),
  submission('SNV', 'PL01', [row({ id: 'SNV-PL01-01', row: 9, area: 'A3', name: 'Tự chủ' })]),
];

/** Made anew for each test, so that a change of the drawing is told by the tests that look at it. */
const summaryOf = () => assemble(campaign, submissions);
const pl01 = () => drawSummary(summaryOf(), appendixOf.PL01, campaign, ({ row: at }) => `https://sheet/${at}`);

it('draws areas, numbered rows, agencies and sources', () => {
  expect(drawingAsText(pl01())).toEqual([
    'Phụ lục 01. Kết quả thực hiện chỉ tiêu CCHC năm 2022 và đề xuất chỉ tiêu năm 2023 1×13||||||||||||',
    'Sở Nội vụ · Số liệu đến ngày 10/11/2022 · gồm 2 biểu chưa nộp 1×13||||||||||||',
    'TT 2×1|Chỉ tiêu 2×1|Đơn vị tính 2×1|Năm 2022 1×5|||||Đề xuất năm 2023 2×1|Cơ quan theo dõi 2×1|Ghi chú 2×1|Cơ quan báo cáo 2×1|Nguồn 2×1',
    '|||Kế hoạch|Kết quả đến 10/11/2022|Ước cả năm|Đánh giá|Lý do không hoàn thành|||||',
    '(1)|(2)|(3)|(4)|(5)|(6)|(7)|(8)|(9)|(10)|(11)|(12)|(13)',
    'I. CHỈ ĐẠO, ĐIỀU HÀNH 1×13||||||||||||',
    '1|=1+1|||1052|||||||Sở Tài chính|STC·PL01, dòng 9',
    'II. CẢI CÁCH TÀI CHÍNH CÔNG 1×13||||||||||||',
    '1|Tự chủ||||||||||Sở Nội vụ|SNV·PL01, dòng 9',
    '2|Giải ngân|%|100%|71.5||KHT|||||Sở Tài chính|STC·PL01, dòng 8',
  ]);
});

it('freezes the head and repeats it on paper without the title', () => {
  const { frozenRows, firstRepeatedRow } = pl01();
  expect([frozenRows, firstRepeatedRow]).toEqual([5, 3]);
});

it('links each source to its row', () => {
  const links = pl01().rows.map(({ cells }) => cells.flatMap(({ link }) => link ?? []).join());
  expect(links).toEqual(['', '', '', '', '', '', 'https://sheet/9', '', 'https://sheet/9', 'https://sheet/8']);
});

it('draws a source without a link where its tab has no address', () => {
  const drawing = drawSummary(summaryOf(), appendixOf.PL01, campaign, () => undefined);
  expect(drawing.rows.flatMap(({ cells }) => cells.filter((cell) => 'link' in cell))).toEqual([]);
});

it('names a source by its tab as it is called now, or as it was made', () => {
  const rows = [row({ area: 'A1', row: 7 })];
  const address = { spreadsheetId: 'book', sheetId: 1, title: 'Biểu của Sở Tư pháp', columns: {} };
  const renamed = submission('STP', 'PL04', rows, { sheet: address });
  const gone = aSubmission('PL04', { agency: 'SNV', rows });
  const drawing = drawSummary(assemble(campaign, [renamed, gone]), appendixOf.PL04, campaign, () => undefined);
  expect(drawing.rows.slice(-2).map(({ cells }) => cells.at(-1)?.value)).toEqual([
    'SNV·PL04, dòng 7',
    'Biểu của Sở Tư pháp, dòng 7',
  ]);
});

it('styles numbers by their value and text as text', () => {
  const styleOf = (line: number, column: number) => pl01().rows[line - 1]?.cells[column - 1]?.style;
  expect([styleOf(7, 1), styleOf(7, 2), styleOf(7, 5), styleOf(10, 5)]).toEqual([
    'ordinal',
    'text',
    'integer',
    'decimal',
  ]);
});

it('draws titles, heads, areas and sources each in their style', () => {
  const stylesOf = ({ cells }: DrawnRow) => [...new Set(cells.map(({ style }) => style))].join(' ');
  expect(pl01().rows.slice(0, 7).map(stylesOf)).toEqual([
    'tableTitle',
    'tableSubtitle',
    'header',
    'header',
    'columnNumber',
    'group',
    'ordinal text integer source',
  ]);
  const blank = drawSummary(summaryOf(), appendixOf.PL03, campaign, () => undefined);
  expect(blank.rows.slice(-1).map(stylesOf)).toEqual(['center']);
});

const given = { submittedAt: '', submittedBy: '', isLate: false, contentHash: '' };
const tab = (agency: string, more: Partial<Submission> = {}) =>
  submission(agency, 'PL04', [row({ id: `${agency}-1`, area: 'A1', name: 'Kiểm tra', row: 7 })], more);
const accepted = tab('SNV', { record: { ...given, state: 'accepted' } });

it.each<[told: string, submissions: Submission[], expected: string]>([
  ['nothing of what was accepted in time', [accepted], ''],
  ['what nobody submitted', [accepted, tab('STP')], ' · gồm 1 biểu chưa nộp'],
  [
    'each kind with its number, in one order',
    [
      tab('STC', { record: { ...given, state: 'submitted', isLate: true } }),
      tab('STP', { record: { ...given, state: 'returned', isLate: true } }),
      tab('SNV'),
    ],
    ' · gồm 1 biểu chưa nộp, 1 biểu đang trả lại, 2 biểu nộp muộn',
  ],
  ['nothing of other appendices', [accepted, submission('STP', 'PL03', [row({ name: 'Rà soát' })])], ''],
])('the line below the title tells %s', (_, submissions, expected) => {
  const { rows } = drawSummary(assemble(campaign, submissions), appendixOf.PL04, campaign, () => undefined);
  expect(rows[1]?.cells[0]?.value).toBe(`Sở Nội vụ · Số liệu đến ngày 10/11/2022${expected}`);
});

it('names beside a row the agencies and places of those that were joined to it', () => {
  const decision: Decision = {
    appendix: 'PL04',
    first: { agency: 'SNV', rowId: 'SNV-1' },
    second: { agency: 'STP', rowId: 'STP-1' },
    choice: 'join',
  };
  const joined = assemble(campaign, [accepted, tab('STP')], [decision]);
  const { rows } = drawSummary(joined, appendixOf.PL04, campaign, () => undefined);
  expect(rows.at(-1)?.cells.slice(-2)).toEqual([
    { value: 'Sở Nội vụ; Sở Tư pháp', style: 'text' },
    { value: 'SNV·PL04, dòng 7\nSTP·PL04, dòng 7', style: 'source' },
  ]);
});

it.each([
  ['no narrower than its least', 'S', 22],
  ['as wide as the longest name of a tab', 'Biểu của Sở', 29],
  ['no wider than its most', 'Biểu của Sở Tư pháp năm 2022 (cũ)', 36],
])('the column of sources is %s', (_, title, widthMm) => {
  const sheet = { spreadsheetId: 'book', sheetId: 1, title, columns: {} };
  const drawing = drawSummary(assemble(campaign, [tab('STP', { sheet })]), appendixOf.PL04, campaign, () => undefined);
  expect(drawing.columns.at(-1)).toEqual({ widthMm });
});

it('says so where an appendix has no content', () => {
  expect(drawingAsText(drawSummary(summaryOf(), appendixOf.PL03, campaign, () => undefined)).slice(2)).toEqual([
    'TT 2×1|Nội dung nhiệm vụ 2×1|Mã nhiệm vụ Phụ lục 04 2×1|Căn cứ 2×1|Cơ quan báo cáo 2×1|Nguồn 2×1',
    '|||||',
    '(1)|(2)|(3)|(4)|(5)|(6)',
    'Chưa có nội dung 1×6|||||',
  ]);
});

it('widens a column whose heading has a longer word, and keeps the others as the appendix has them', () => {
  const narrow = {
    ...appendixOf.PL01,
    columns: appendixOf.PL01.columns.map((column) => (column.key === 'actual' ? { ...column, widthMm: 15 } : column)),
  };
  const widths = drawSummary(summaryOf(), narrow, campaign, () => undefined).columns.map(({ widthMm }) => widthMm);
  const planned = narrow.columns.filter(({ key }) => key !== 'area').map(({ widthMm }) => widthMm);
  expect(widths.slice(0, 4)).toEqual(planned.slice(0, 4));
  expect(widths[4]).toBeGreaterThan(15);
  expect(widths.slice(11)).toEqual([20, 27]);
});

it('draws every cell of every row, merges no cell twice and keeps agencies’ values as they are', () => {
  fc.assert(
    fc.property(submissionsArbitrary, fc.constantFrom(...appendices), (submissions, appendix) => {
      const whole = assemble(campaign, submissions);
      const { rows, columns, merges } = drawSummary(whole, appendix, campaign, () => undefined);
      expect(rows.filter(({ cells }) => cells.length !== columns.length)).toEqual([]);
      const covered = merges.flatMap((box) =>
        Array.from({ length: box.lastRow - box.row + 1 }, (_, down) =>
          Array.from(
            { length: box.lastColumn - box.column + 1 },
            (__, right) => `${box.row + down}:${box.column + right}`,
          ),
        ).flat(),
      );
      expect(new Set(covered).size).toBe(covered.length);
      const names = whole.appendices[appendix.code].flatMap((group) => group.rows.map(({ cells }) => cells.name));
      const drawn = rows.slice(5).filter(({ cells }) => typeof cells[0]?.value === 'number');
      expect(drawn.map(({ cells }) => cells[1]?.value)).toEqual(names);
    }),
  );
});
