import type { AppendixCode } from '../../src/domain/appendices';
import { findTables } from '../../src/domain/import/find-tables';
import type { ImportChoices } from '../../src/domain/import/import-choices';
import type { SourceBlock, SourceRow } from '../../src/domain/import/source';
import { campaign } from './desk';
import { blockOf, sourceCell } from './imported-row';

const texts = (rows: readonly SourceRow[]) => rows.map((row) => row.map(({ text }) => text).join(' · ')).join(' / ');

/** The tables of blocks with their headings and rows, then the titles. */
function told(blocks: readonly SourceBlock[], choices: ImportChoices = {}, wanted?: AppendixCode): string[] {
  const { tables, titles } = findTables({ blocks, asides: [] }, campaign, choices, wanted);
  return [
    ...tables.map(
      ({ id, appendix, headerRows, rows }) => `${id} ${appendix ?? 'none'}: ${texts(headerRows)} » ${texts(rows)}`,
    ),
    ...titles.filter(({ rows }) => rows.length > 0).map(({ block, rows }) => `title ${block}: ${texts(rows)}`),
  ];
}

const prose = (...lines: readonly string[]): SourceBlock => ({ kind: 'paragraphs', rows: blockOf(...lines).rows });
const wide = (columnCount: number, ...rows: readonly string[]): SourceBlock => ({ ...blockOf(...rows), columnCount });
const sheet = (name: string, ...rows: readonly string[]): SourceBlock => ({
  kind: 'sheet',
  rows: blockOf(...rows).rows.map((row) =>
    row.map((cell) =>
      sourceCell(cell.text, { ...cell, place: { kind: 'sheet', sheet: name, row: cell.row, column: cell.column } }),
    ),
  ),
});
const alike = 'TT | Nội dung | Sản phẩm | Chủ trì | Thời gian';
const pl01 = 'Chỉ tiêu | Đơn vị tính | Kết quả';

test.each<[string, Parameters<typeof told>, string[]]>([
  ['by the name of its sheet', [[sheet('Phụ lục 04', alike, '1 | Số hóa')]], ['0:0 PL04: TT · Nội dung · Sản phẩm · Chủ trì · Thời gian » 1 · Số hóa']],
  ['by the name of its sheet, which says another', [[sheet('Phụ lục 02', alike, '1 | Số hóa')]], ['0:0 PL02: TT · Nội dung · Sản phẩm · Chủ trì · Thời gian » 1 · Số hóa']],
  ['by what stands above it', [[prose('Phụ lục 02', 'Kính gửi'), blockOf(alike, '1 | Số hóa')]], ['1:0 PL02: TT · Nội dung · Sản phẩm · Chủ trì · Thời gian » 1 · Số hóa', 'title 0: Phụ lục 02 / Kính gửi']],
  ['not by what stands above another', [[prose('Phụ lục 02'), blockOf(pl01, 'Giải ngân | % | 5'), blockOf(alike, '1 | Số hóa')]], ['1:0 PL01: Chỉ tiêu · Đơn vị tính · Kết quả » Giải ngân · % · 5', '2:0 PL04: TT · Nội dung · Sản phẩm · Chủ trì · Thời gian » 1 · Số hóa', 'title 0: Phụ lục 02']],
  ['by what is wanted where it has no title', [[blockOf(alike, '1 | Số hóa')], {}, 'PL02'], ['0:0 PL02: TT · Nội dung · Sản phẩm · Chủ trì · Thời gian » 1 · Số hóa']],
  ['by its own title below that of the table before, in one block', [[blockOf('Phụ lục 02', alike, '1 | Số hóa', 'Phụ lục 04', '(Kèm theo)', alike, '2 | Họp', 'Ghi chú')]], ['0:1 PL02: TT · Nội dung · Sản phẩm · Chủ trì · Thời gian » 1 · Số hóa', '0:5 PL04: TT · Nội dung · Sản phẩm · Chủ trì · Thời gian » 2 · Họp / Ghi chú', 'title 0: Phụ lục 02 / Phụ lục 04 / (Kèm theo)']],
  ['by what is wanted where the second of a block has no title', [[prose('Phụ lục 02'), blockOf(alike, '1 | Số hóa', alike, '2 | Họp')], {}, 'PL04'], ['1:0 PL02: TT · Nội dung · Sản phẩm · Chủ trì · Thời gian » 1 · Số hóa', '1:2 PL04: TT · Nội dung · Sản phẩm · Chủ trì · Thời gian » 2 · Họp', 'title 0: Phụ lục 02']],
  ['that ends where another begins under a line that is no title', [[blockOf(pl01, 'Giải ngân | % | 5', 'Số liệu tạm tính', pl01, 'Hồ sơ | % | 6')]], ['0:0 PL01: Chỉ tiêu · Đơn vị tính · Kết quả » Giải ngân · % · 5 / Số liệu tạm tính', '0:3 PL01: Chỉ tiêu · Đơn vị tính · Kết quả » Hồ sơ · % · 6']],
  ['in one block under titles that two lines tell', [[blockOf('SỞ TÀI CHÍNH', 'Phụ lục 01', pl01, 'Giải ngân | % | 5')]], ['0:2 PL01: Chỉ tiêu · Đơn vị tính · Kết quả » Giải ngân · % · 5', 'title 0: SỞ TÀI CHÍNH / Phụ lục 01']],
  ['whose headings end with a row that could begin others', [[blockOf('Chỉ tiêu↓2 | Đơn vị tính↓2 | Năm 2022×3', '. | . | Kế hoạch | Chỉ tiêu | Kết quả', 'Giải ngân | % | 5 | 6')]], ['0:0 PL01: Chỉ tiêu · Đơn vị tính · Năm 2022 / Kế hoạch · Chỉ tiêu · Kết quả » Giải ngân · % · 5 · 6']],
  ['whose headings are of three rows, the most that an appendix may have', [[blockOf('Nhiệm vụ | Sản phẩm×2 | Thời hạn', 'Giao | Sản phẩm | Kết quả | Quý I', 'Họp | BB | KH | Quý II')]], ['0:0 PL04: Nhiệm vụ · Sản phẩm · Thời hạn » Giao · Sản phẩm · Kết quả · Quý I / Họp · BB · KH · Quý II']],
  ['of two headings', [[blockOf('Chỉ tiêu | Đơn vị tính', 'Giải ngân | %')]], ['0:0 PL01: Chỉ tiêu · Đơn vị tính » Giải ngân · %']],
  ['that goes on one of as many columns', [[wide(3, pl01, 'Giải ngân | % | 5'), wide(3, 'Hồ sơ | % | 6')]], ['0:0 PL01: Chỉ tiêu · Đơn vị tính · Kết quả » Giải ngân · % · 5', '1:0 PL01:  » Hồ sơ · % · 6']],
  ['that does not go on one of more columns', [[wide(4, pl01, 'Giải ngân | % | 5'), wide(3, 'Hồ sơ | % | 6')]], ['0:0 PL01: Chỉ tiêu · Đơn vị tính · Kết quả » Giải ngân · % · 5', '1:0 none:  » Hồ sơ · % · 6']],
  ['that does not go on where nobody knows how many columns there are', [[blockOf(pl01, 'Giải ngân | % | 5'), blockOf('Hồ sơ | % | 6')]], ['0:0 PL01: Chỉ tiêu · Đơn vị tính · Kết quả » Giải ngân · % · 5', '1:0 none:  » Hồ sơ · % · 6']],
  ['that does not go on since the officer says of it what it is', [[wide(3, pl01, 'Giải ngân | % | 5'), wide(3, 'Hồ sơ | % | 6')], { tables: [{ table: '0:0', appendix: 'PL01' }, { table: '1:0', appendix: 'none' }] }], ['0:0 PL01: Chỉ tiêu · Đơn vị tính · Kết quả » Giải ngân · % · 5', '1:0 none:  » Hồ sơ · % · 6']],
  ['that goes on though the officer speaks of another', [[wide(3, pl01, 'Giải ngân | % | 5'), wide(3, 'Hồ sơ | % | 6')], { tables: [{ table: '0:0', appendix: 'PL01' }] }], ['0:0 PL01: Chỉ tiêu · Đơn vị tính · Kết quả » Giải ngân · % · 5', '1:0 PL01:  » Hồ sơ · % · 6']],
  ['that nobody knows, with its headings below a line of one cell', [[blockOf('Việc làm', 'Việc↓2 | Ai | Bao giờ', '. | Tên | Ngày', 'Họp | Lan | Thứ hai')], { tables: [{ table: '5:0', appendix: 'PL02' }, { table: '0:0', appendix: 'PL04' }] }], ['0:0 PL04: Việc làm / Việc · Ai · Bao giờ / Tên · Ngày » Họp · Lan · Thứ hai']],
  ['that nobody knows, with headings of one row or two', [[blockOf('Việc | Ai làm×2', 'Họp | Lan | Nam', 'Ghi | Lan | Nam')], { tables: [{ table: '0:0', appendix: 'PL04' }] }], ['0:0 PL04: Việc · Ai làm / Họp · Lan · Nam » Ghi · Lan · Nam']],
  ['that nobody knows, while the officer speaks of another', [[blockOf('Việc | Ai làm', 'Họp | Lan')], { tables: [{ table: '5:0', appendix: 'PL04' }] }], ['0:0 none:  » Việc · Ai làm / Họp · Lan']],
])('a table is found %s', (_, given, expected) => {
  expect(told(...given)).toEqual(expected);
}); // prettier-ignore
