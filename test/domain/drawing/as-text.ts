import type { DrawnSheet } from '../../../src/domain/drawing/drawn-sheet';

/** A drawing's values, a row a line; a cell merged with others shows its box («2×1» is two rows by one column). */
export function drawingAsText({ rows, merges }: DrawnSheet): string[] {
  const sizes = new Map(
    merges.map((box) => [
      `${box.row}:${box.column}`,
      `${box.lastRow - box.row + 1}×${box.lastColumn - box.column + 1}`,
    ]),
  );
  return rows.map(({ cells }, row) =>
    cells
      .map(({ value }, column) => [value, sizes.get(`${row + 1}:${column + 1}`)].filter((part) => part !== undefined))
      .map((parts) => parts.join(' '))
      .join('|'),
  );
}
