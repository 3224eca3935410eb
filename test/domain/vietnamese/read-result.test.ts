import type { CellValue } from '../../../src/domain/cell-value';
import { readResult } from '../../../src/domain/vietnamese/read-result';

test.each<[CellValue, number]>([
  ['Xếp thứ 12/63', 12],
  ['xếp thứ 12/63 tỉnh, thành phố', 12],
  ['Xếp hạng thứ 8 cả nước', 8],
  ['Hạng 8.', 8],
  ['Vị trí thứ 30 / 63', 30],
  ['Đứng thứ 8 toàn quốc'.normalize('NFD'), 8],
  ['93,1%', 93.1],
  ['Đạt 98,5%', 98.5],
  ['98,5%.', 98.5],
  ['97,5% (39/40)', 97.5],
  ['100% ( 12 / 12 đơn vị);', 100],
  [12, 12],
])('%j is %d', (cell, value) => {
  expect(readResult(cell)).toMatchObject({ kind: 'number', value });
});

test.each<CellValue>([
  'Hạng A',
  'Đạt',
  '98.',
  '97% (12)',
  '39/40 (97%)',
  'Thứ 12, thứ 15',
  'Xếp thứ 12 (năm 2021)',
  'Tăng 3 bậc, xếp thứ 12',
  true,
])('%j is no number', (cell) => {
  expect(readResult(cell)).toEqual({ kind: 'invalid' });
});
