import type { AppendixCode } from '../../src/domain/appendices';
import { appendixOf } from '../../src/domain/appendices';
import { headerHeights, headerOf, readHeader } from '../../src/domain/import/find-header';
import type { FoundHeader } from '../../src/domain/import/find-header';
import { campaign } from './desk';
import { blockOf } from './imported-row';

function told({ height, columns, fit }: FoundHeader): string[] {
  return [
    `${height} rows, fit ${fit.toFixed(3)}`,
    ...columns.map(
      ({ label, key, marks, because, confidence }) =>
        `${label} → ${[key ?? 'none', marks, because].filter(Boolean).join(' ')} ${confidence.toFixed(2)}`,
    ),
  ];
}

test.each([
  ['a row of single headings', 'TT | Chỉ tiêu', [1]],
  ['headings over two rows', 'TT↓2 | Năm 2022×2', [2]],
  ['headings over five rows', 'TT↓5 | Chỉ tiêu', [4]],
  ['a heading over two columns in one row', 'TT | Năm 2022×2', [1, 2]],
])('%s is read in as many rows', (_, row, heights) => {
  expect(headerHeights(blockOf(row).rows[0] ?? [])).toEqual(heights);
});

test.each<[string, AppendixCode, string[], string[]]>([
  ['groups that say the year of what is under them', 'PL01', ['TT↓2 | Chỉ tiêu↓2 | Năm 2022×2 | Năm 2023×2', '. | . | Kế hoạch | Kết quả | Kế hoạch | Khác'], ['2 rows, fit 0.650', 'TT → no label 1.00', 'Chỉ tiêu → name label 1.00', 'Năm 2022 / Kế hoạch → plan label 1.00', 'Năm 2022 / Kết quả → actual synonym 0.95', 'Năm 2023 / Kế hoạch → proposed synonym 0.95', 'Năm 2023 / Khác → none 0.00']],
  ['groups that say what is under them', 'PL01', ['Chỉ tiêu↓2 | Đề xuất×2 | Chỉ tiêu×2', '. | Năm 2023 | Khác | Giao | Khác'], ['2 rows, fit 0.434', 'Chỉ tiêu → name label 1.00', 'Đề xuất / Năm 2023 → proposed label 1.00', 'Đề xuất / Khác → none 0.00', 'Chỉ tiêu / Giao → plan synonym 0.95', 'Chỉ tiêu / Khác → none 0.00']],
  ['two headings for one column, the first of them as good', 'PL01', ['Chỉ tiêu | Lý do | Nguyên nhân'], ['1 rows, fit 0.470', 'Chỉ tiêu → name label 1.00', 'Lý do → reason synonym 0.95', 'Nguyên nhân → none 0.00']],
  ['two headings for one column, the second the better', 'PL01', ['Chỉ tiêu | Nguyên nhân | Lý do không hoàn thành'], ['1 rows, fit 0.480', 'Chỉ tiêu → name label 1.00', 'Nguyên nhân → none 0.00', 'Lý do không hoàn thành → reason label 1.00']],
  ['a heading of two readings, the better of them taken', 'PL01', ['Chỉ tiêu | Kế hoạch | Kết quả so với kế hoạch'], ['1 rows, fit 0.684', 'Chỉ tiêu → name label 1.00', 'Kế hoạch → plan label 1.00', 'Kết quả so với kế hoạch → actual part 0.62']],
  ['a heading of two readings, both of them free', 'PL01', ['Chỉ tiêu | Kết quả so với kế hoạch'], ['1 rows, fit 0.572', 'Chỉ tiêu → name label 1.00', 'Kết quả so với kế hoạch → plan part 0.64']],
  ['a verdict that has two columns to tick, beside one that asks for it', 'PL01', ['Chỉ tiêu | Hoàn thành | Không hoàn thành | Đánh giá'], ['1 rows, fit 0.610', 'Chỉ tiêu → name label 1.00', 'Hoàn thành → verdict met label 1.00', 'Không hoàn thành → verdict unmet label 1.00', 'Đánh giá → none 0.00']],
  ['one heading that is a verdict', 'PL02', ['Nhiệm vụ | Kết quả | Hoàn thành'], ['1 rows, fit 0.523', 'Nhiệm vụ → name label 1.00', 'Kết quả → result synonym 0.95', 'Hoàn thành → none 0.00']],
  ['verdicts in an appendix that has none', 'PL04', ['Nhiệm vụ | Hoàn thành | Không hoàn thành'], ['1 rows, fit 0.300', 'Nhiệm vụ → name label 1.00', 'Hoàn thành → none 0.00', 'Không hoàn thành → none 0.00']],
  ['a slip among headings of which half are known', 'PL01', ['Chỉ tiêu | Nguyen nhann'], ['1 rows, fit 0.620', 'Chỉ tiêu → name label 1.00', 'Nguyen nhann → reason typo 0.80']],
  ['a slip among headings of which most are known', 'PL01', ['Chỉ tiêu | Đơn vị tính | Nguyen nhann'], ['1 rows, fit 0.720', 'Chỉ tiêu → name label 1.00', 'Đơn vị tính → unit label 1.00', 'Nguyen nhann → reason typo 0.80']],
  ['a slip among headings of which few are known', 'PL01', ['Chỉ tiêu | Nguyen nhann | Một | Hai'], ['1 rows, fit 0.230', 'Chỉ tiêu → name label 1.00', 'Nguyen nhann → none 0.00', 'Một → none 0.00', 'Hai → none 0.00']],
  ['parts of known words, which are no sure headings', 'PL01', ['Chỉ tiêu | Nguyen nhann | Ghi chú khác | Kết quả so với kế hoạch'], ['1 rows, fit 0.436', 'Chỉ tiêu → name label 1.00', 'Nguyen nhann → none 0.00', 'Ghi chú khác → note part 0.73', 'Kết quả so với kế hoạch → plan part 0.64']],
  ['a heading of invisible letters', 'PL01', ['Chỉ tiêu | \u200b | Đơn vị tính'], ['1 rows, fit 0.760', 'Chỉ tiêu → name label 1.00', ' → none 0.00', 'Đơn vị tính → unit label 1.00']],
  ['all that PL02 needs', 'PL02', ['TT | Lĩnh vực | Nhiệm vụ | Sản phẩm | Cơ quan chủ trì | Thời hạn | Kết quả | Đánh giá | Đề xuất xử lý'], ['1 rows, fit 0.997', 'TT → no label 1.00', 'Lĩnh vực → area label 1.00', 'Nhiệm vụ → name label 1.00', 'Sản phẩm → product label 1.00', 'Cơ quan chủ trì → lead label 1.00', 'Thời hạn → deadline label 1.00', 'Kết quả → result synonym 0.95', 'Đánh giá → verdict label 1.00', 'Đề xuất xử lý → followUp label 1.00']],
  ['all that PL04 needs', 'PL04', ['Nhiệm vụ | Sản phẩm | Cơ quan chủ trì | Thời hạn'], ['1 rows, fit 0.993', 'Nhiệm vụ → name label 1.00', 'Sản phẩm → product label 1.00', 'Cơ quan chủ trì → lead label 1.00', 'Thời hạn → deadline synonym 0.95']],
  ['headings out of order under a group', 'PL04', ['Sản phẩm×2 | Nhiệm vụ↓2', 'Đầu ra | Khác'], ['2 rows, fit 0.590', 'Sản phẩm / Đầu ra → product synonym 0.95', 'Sản phẩm / Khác → none 0.00', 'Nhiệm vụ → name label 1.00']],
])('%s', (_, code, rows, expected) => {
  expect(told(headerOf(blockOf(...rows), 0, rows.length, appendixOf[code], campaign))).toEqual(expected);
}); // prettier-ignore

test.each<[string, string[], string]>([
  ['a name and another of four', ['Chỉ tiêu | Đơn vị tính | Một | Hai'], '1 rows, fit 0.460'],
  ['a name and another of five', ['Chỉ tiêu | Đơn vị tính | Một | Hai | Ba'], 'none'],
  ['a name and another of five, one of them invisible', ['Chỉ tiêu | Đơn vị tính | Một | Hai | \u200b'], '1 rows, fit 0.460'],
  ['a name, another and one as long as a heading may be', [`Chỉ tiêu | Đơn vị tính | ${'x'.repeat(120)}`], '1 rows, fit 0.560'],
  ['a name, another and one too long for a heading', [`Chỉ tiêu | Đơn vị tính | ${'x'.repeat(121)}`], 'none'],
  ['a name alone', ['Chỉ tiêu | Một'], 'none'],
  ['two without a name', ['Kế hoạch | Đơn vị tính'], 'none'],
  ['a second row that makes them better', ['Chỉ tiêu | Năm 2022×2 | Đánh giá | Đơn vị tính', '. | Kế hoạch | Kết quả | . | .'], '2 rows, fit 0.914'],
  ['a second row that makes them no better', ['Chỉ tiêu | Đơn vị tính×2 | Đánh giá', 'Một | hai | ba | bốn'], '1 rows, fit 0.840'],
])('headings are %s', (_, rows, expected) => {
  const found = readHeader(blockOf(...rows), 0, appendixOf.PL01, campaign);
  expect(found ? told(found)[0] : 'none').toBe(expected);
}); // prettier-ignore
