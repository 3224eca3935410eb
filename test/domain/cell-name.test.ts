import fc from 'fast-check';
import { cellName, placeOfCell } from '../../src/domain/cell-name';

it('reads back every cell it names', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 1, max: 18_278 }), (row, column) => {
      expect(placeOfCell(cellName(row, column))).toEqual({ row, column });
    }),
  );
});

test.each(['', 'D', '5', 'd5', 'D0', 'D05', 'D5:E6', 'ABCD1', ' D5'])('%j names no cell', (name) => {
  expect(placeOfCell(name)).toBeUndefined();
});
