import type { CellValue } from '../../../src/domain/cell-value';
import { readBudget } from '../../../src/domain/papers/read-budget';

test.each<[CellValue, number | undefined]>([
  [350, 350],
  [0, 0],
  ['350', 350],
  ['1.234,5', 1234.5],
  ['350 triệu', 350],
  ['350 triệu đồng', 350],
  ['', 0],
  ['  ', 0],
  ['Không', 0],
  ['-', 0],
  ['350 trđ', 350],
  ['350 tr.đ', 350],
  ['1.200,5 tr. đ.', 1200.5],
  ['Không có', 0],
  ['Không quá 5 hay 6', undefined],
  ['…', 0],
  ['5 hay 6', undefined],
  ['- 5 - 6 -', undefined],
  [Infinity, undefined],
  ['2 tỷ', undefined],
  ['50%', undefined],
  ['1.234', undefined],
  ['NSNN', undefined],
  ['khoảng 30', undefined],
  [-5, undefined],
  [NaN, undefined],
  [true, undefined],
])('a budget of %p is %p million', (cell, millions) => {
  expect(readBudget(cell)).toBe(millions);
});
