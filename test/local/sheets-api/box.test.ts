import fc from 'fast-check';
import type { Box } from '../../../src/local/sheets-api/box';
import { contains, overlaps, subtract } from '../../../src/local/sheets-api/box';

const side = fc.tuple(fc.nat(6), fc.nat(6)).map(([a, b]) => [Math.min(a, b), Math.max(a, b) + 1] as const);
const anyBox = fc.tuple(side, side).map(([rows, columns]): Box => ({
  startRowIndex: rows[0],
  endRowIndex: rows[1],
  startColumnIndex: columns[0],
  endColumnIndex: columns[1],
}));

function cellsOf({ startRowIndex, endRowIndex, startColumnIndex, endColumnIndex }: Box): string[] {
  const cells: string[] = [];
  for (let row = startRowIndex; row < endRowIndex; row++) {
    for (let column = startColumnIndex; column < endColumnIndex; column++) cells.push(`${row},${column}`);
  }
  return cells;
}

test('boxes behave as the sets of their cells', () => {
  fc.assert(
    fc.property(anyBox, anyBox, (one, other) => {
      const cells = new Set(cellsOf(one));
      expect(overlaps(one, other)).toBe(cellsOf(other).some((cell) => cells.has(cell)));
      expect(contains(one, other)).toBe(cellsOf(other).every((cell) => cells.has(cell)));
    }),
  );
});

test('what is left outside the holes is every other cell, once', () => {
  fc.assert(
    fc.property(anyBox, fc.array(anyBox, { maxLength: 4 }), (box, holes) => {
      const gone = new Set(holes.flatMap(cellsOf));
      const left = cellsOf(box).filter((cell) => !gone.has(cell));
      expect(subtract(box, holes).flatMap(cellsOf).sort()).toEqual(left.sort());
    }),
  );
});
