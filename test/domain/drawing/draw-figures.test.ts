import type { Campaign } from '../../../src/domain/campaign';
import { drawFigures } from '../../../src/domain/drawing/draw-figures';
import type { DrawnRow } from '../../../src/domain/drawing/drawn-sheet';
import type { Submission } from '../../../src/domain/submission';
import { assemble } from '../../../src/domain/summary/assemble';
import { countFigures } from '../../../src/domain/summary/count-figures';
import type { Choice, Decision } from '../../../src/domain/summary/decision';
import { campaign, row, submission } from '../summary/sample';
import { drawingAsText } from './as-text';

const submissions = [
  submission('SNV', 'PL01', [row({ id: 'CT01', isAssigned: true, verdict: 'Hoàn thành' })]),
  submission('STP', 'PL01', [row({ id: 'CT02', isAssigned: true })], { isNil: true }),
  submission('STC', 'PL01', [row({ id: 'CT03', isAssigned: true, verdict: 'KHT' })]),
  submission('STC', 'PL02', [row({ id: 'NV01', isAssigned: true })], { defects: [{ kind: 'keyRowMissing' }] }),
];
/** Made anew for each test. */
const summaryOf = () => assemble(campaign, submissions);

it('draws results by area and agency, then the proof', () => {
  const summary = summaryOf();
  expect(drawingAsText(drawFigures(countFigures(campaign, summary), summary, campaign))).toEqual([
    'Số liệu tổng hợp 1×7||||||',
    'Kế hoạch cải cách hành chính năm 2023 · Số liệu đến ngày 10/11/2022 1×7||||||',
    '',
    'Phụ lục 01. Chỉ tiêu theo lĩnh vực 1×7||||||',
    'Lĩnh vực|Hoàn thành|Không hoàn thành|Chưa đến hạn|Chưa công bố|Chưa báo cáo|Tổng',
    'Chỉ đạo, điều hành|1|0|0|0|0|1',
    'Cải cách thể chế|0|0|0|0|1|1',
    'Cải cách tài chính công|0|1|0|0|0|1',
    'Tổng|1|1|0|0|1|3',
    '',
    'Phụ lục 01. Chỉ tiêu theo cơ quan 1×7||||||',
    'Cơ quan|Hoàn thành|Không hoàn thành|Chưa đến hạn|Chưa công bố|Chưa báo cáo|Tổng',
    'Sở Nội vụ|1|0|0|0|0|1',
    'Sở Tư pháp|0|0|0|0|1|1',
    'Sở Tài chính|0|1|0|0|0|1',
    'Tổng|1|1|0|0|1|3',
    '',
    'Phụ lục 02. Nhiệm vụ theo lĩnh vực 1×7||||||',
    'Lĩnh vực|Hoàn thành|Không hoàn thành|Chưa đến hạn|Chưa công bố|Chưa báo cáo|Tổng',
    'Chỉ đạo, điều hành|0|0|0|0|0|0',
    'Cải cách thể chế|0|0|0|0|0|0',
    'Cải cách tài chính công|0|0|0|0|1|1',
    'Tổng|0|0|0|0|1|1',
    '',
    'Phụ lục 02. Nhiệm vụ theo cơ quan 1×7||||||',
    'Cơ quan|Hoàn thành|Không hoàn thành|Chưa đến hạn|Chưa công bố|Chưa báo cáo|Tổng',
    'Sở Nội vụ|0|0|0|0|0|0',
    'Sở Tư pháp|0|0|0|0|0|0',
    'Sở Tài chính|0|0|0|0|1|1',
    'Tổng|0|0|0|0|1|1',
    '',
    'Đối chiếu số dòng: dòng vào = dòng ra + dòng loại trừ 1×7||||||',
    'Cơ quan|Phụ lục|Dòng vào|Dòng ra|Loại trừ|Khớp|Ghi chú',
    'Sở Nội vụ|PL01|1|1|0|✔|chưa nộp',
    'Sở Nội vụ|PL02|0|0|0|✔|',
    'Sở Nội vụ|PL03|0|0|0|✔|',
    'Sở Nội vụ|PL04|0|0|0|✔|',
    'Sở Tư pháp|PL01|1|0|1|✔|không có nội dung: 1',
    'Sở Tư pháp|PL02|0|0|0|✔|',
    'Sở Tư pháp|PL03|0|0|0|✔|',
    'Sở Tư pháp|PL04|0|0|0|✔|',
    'Sở Tài chính|PL01|1|1|0|✔|chưa nộp',
    'Sở Tài chính|PL02|1|0|1|✔|biểu hỏng cấu trúc: 1',
    'Sở Tài chính|PL03|0|0|0|✔|',
    'Sở Tài chính|PL04|0|0|0|✔|',
    'Tổng||4|2|2|✔|',
  ]);
});

it('marks the lines that do not add up, and the sum with them', () => {
  const summary = summaryOf();
  const proof = summary.proof.map((line, index) => (index === 0 ? { ...line, rowsOut: 0 } : line));
  const text = drawingAsText(drawFigures(countFigures(campaign, summary), { ...summary, proof }, campaign));
  expect(text.filter((line) => line.includes('✖'))).toEqual(['Sở Nội vụ|PL01|1|0|0|✖|chưa nộp', 'Tổng||4|1|2|✖|']);
});

/** The styles of a row, one word where all cells share it. */
const styleOfRow = ({ cells }: DrawnRow) => [...new Set(cells.map(({ style }) => style))].join(' ');

it('draws each kind of row in its style, titles over all columns', () => {
  const summary = summaryOf();
  const { rows, columns, frozenRows } = drawFigures(countFigures(campaign, summary), summary, campaign);
  expect(rows.slice(0, 9).map(styleOfRow)).toEqual([
    'tableTitle',
    'tableSubtitle',
    '',
    'tableHeading',
    'header',
    'text integer',
    'text integer',
    'text integer',
    'textBold total',
  ]);
  expect(rows[2]).toEqual({ cells: [] });
  expect(rows.slice(-15).map(styleOfRow)).toEqual([
    'tableHeading',
    'header',
    ...Array.from({ length: 12 }, () => 'text center integer'),
    'textBold center total text',
  ]);
  expect(columns.map(({ widthMm }) => widthMm)).toEqual([84, 28, 28, 28, 28, 28, 28]);
  expect(frozenRows).toBe(0);
});

const given = { submittedAt: '', submittedBy: '', isLate: false, contentHash: '' };
const late = { ...given, state: 'accepted', isLate: true } as const;
const returned = { ...given, state: 'returned' } as const;
const rowsOf = (agency: string) => [row({ id: `${agency}-1`, area: 'A1', name: 'Kiểm tra' })];
const tab = (agency: string, more: Partial<Submission> = {}) => submission(agency, 'PL04', rowsOf(agency), more);
const decide = (choice: Choice): Decision => ({
  appendix: 'PL04',
  first: { agency: 'SNV', rowId: 'SNV-1' },
  second: { agency: 'STP', rowId: 'STP-1' },
  choice,
});

test.each<[note: string, of: Submission, leftOut: Campaign['leftOut'], decisions: Decision[]]>([
  ['chưa nộp: 1', tab('STP'), ['notSubmitted'], []],
  ['đang trả lại: 1', tab('STP', { record: returned }), ['returned'], []],
  ['đang trả lại', tab('STP', { record: returned }), [], []],
  ['nộp muộn: 1', tab('STP', { record: late }), ['late'], []],
  ['đang trả lại; nộp muộn', tab('STP', { record: { ...late, state: 'returned' } }), [], []],
  ['theo quyết định: 1; nộp muộn', tab('STP', { record: late }), [], [decide('keepFirst')]],
  ['gộp dòng: 1; chưa nộp', tab('STP'), [], [decide('join')]],
])('the note is «%s»', (note, of, leftOut, decisions) => {
  const plan = { ...campaign, ...(leftOut && { leftOut }) };
  const whole = assemble(plan, [tab('SNV'), of], decisions);
  const text = drawingAsText(drawFigures(countFigures(plan, whole), whole, plan));
  expect(text.find((line) => line.startsWith('Sở Tư pháp|PL04'))?.split('|')[6]).toBe(note);
});
