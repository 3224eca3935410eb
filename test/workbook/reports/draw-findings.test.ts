import type { DescribedFinding } from '../../../src/workbook/reports/draw-findings';
import { drawFindings } from '../../../src/workbook/reports/draw-findings';

const finding: DescribedFinding = {
  rule: 'C02',
  severity: 'error',
  sheet: 'STC·PL01',
  link: 'https://x',
  row: 7,
  column: 'Lý do',
  fault: 'Thiếu lý do.',
  remedy: 'Ghi lý do.',
};
const now = new Date('2022-11-05T01:00:00Z');
const lines = (...args: Parameters<typeof drawFindings>) =>
  drawFindings(...args).rows.map(({ cells }) => cells.map(({ value }) => value).join(' | '));

test('an agency’s name and counts stand above its findings', () => {
  const agency = { name: 'Sở Tài chính', counts: { errors: 1, warnings: 0, notes: 2 }, findings: [finding] };
  expect(lines([agency], now)).toEqual([
    'Kết quả kiểm tra',
    '✖ 1 lỗi · ℹ 2 ghi chú, ở 1 cơ quan. Kiểm tra lúc 08:00 ngày 05/11/2022.',
    'Mức | Quy tắc | Biểu | Dòng | Cột | Chỗ chưa đạt | Cách sửa',
    'Sở Tài chính: ✖ 1 lỗi · ℹ 2 ghi chú |  |  |  |  |  | ',
    '✖ Lỗi | C02 | STC·PL01 | 7 | Lý do | Thiếu lý do. | Ghi lý do.',
  ]);
});

test.each([
  ['nothing was checked yet', undefined, 'Chưa kiểm tra. Chạy «Kiểm tra toàn bộ».'],
  ['nothing was found', now, 'Không còn chỗ nào cần sửa. Kiểm tra lúc 08:00 ngày 05/11/2022.'],
])('where %s it says so', (_, checkedAt, headline) => {
  expect(lines([], checkedAt)[1]).toBe(headline);
});

test('the header is frozen and has a filter; the tab’s name leads to the cell', () => {
  const drawing = drawFindings([{ name: 'A', counts: { errors: 1, warnings: 0, notes: 0 }, findings: [finding] }], now);
  expect(drawing).toMatchObject({ frozenRows: 3, hasFilter: true });
  expect(drawing.rows[4]?.cells[2]?.link).toBe('https://x');
});
