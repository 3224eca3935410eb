import fc from 'fast-check';
import { cellName, columnName, placeOfCell } from '../../src/domain/cell-name';

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [702, 'ZZ'],
  [703, 'AAA'],
])('column %d is %s', (column, name) => {
  expect(columnName(column)).toBe(name);
});

test.each([
  ['A1', 1, 1],
  ['D5', 5, 4],
  ['Z10', 10, 26],
  ['AA7', 7, 27],
  ['ZZZ10000000', 10_000_000, 18_278],
])('%s is row %d, column %d', (name, row, column) => {
  expect(placeOfCell(name)).toEqual({ row, column });
  expect(cellName(row, column)).toBe(name);
});

test('a cell is found by its name', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000_000 }), fc.integer({ min: 1, max: 18_278 }), (row, column) => {
      expect(placeOfCell(cellName(row, column))).toEqual({ row, column });
    }),
  );
});

test.each(['', '5', 'D', 'D0', 'd5', 'D5:E6', 'ABCD1', '$D$5', 'Đ5'])('«%s» names no cell', (name) => {
  expect(placeOfCell(name)).toBeUndefined();
});
