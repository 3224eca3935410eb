import type { Box, DrawnCell, DrawnRow } from './drawn-sheet';
import { heightOfTextMm } from './text-size';

const ONE_LINE_MM = heightOfTextMm('', 0);

export interface HeaderColumn {
  readonly label: string;
  readonly widthMm: number;
  /** A heading over this column and its neighbours with the same one. */
  readonly group?: string | undefined;
}

/**
 * The head of a table, to stand from row `top` on: headings in two rows, a group's heading above its columns' and a
 * lone column's across both, then the customary row of column numbers (1), (2) … Heights are told, since neither
 * Sheets nor Excel fits a row to merged cells.
 */
export function drawHeader(columns: readonly HeaderColumn[], top: number): { rows: DrawnRow[]; merges: Box[] } {
  const lowerMm = tallestMm(columns.filter(({ group }) => group !== undefined));
  const upperMm = Math.max(ONE_LINE_MM, tallestMm(columns) - lowerMm);
  return {
    rows: [
      {
        heightMm: upperMm,
        cells: columns.map(({ label, group }, index) =>
          heading(group === undefined ? label : group === columns[index - 1]?.group ? '' : group),
        ),
      },
      { heightMm: lowerMm, cells: columns.map(({ label, group }) => heading(group === undefined ? '' : label)) },
      { cells: columns.map((_, index): DrawnCell => ({ value: `(${index + 1})`, style: 'columnNumber' })) },
    ],
    merges: columns.flatMap(({ group }, index): Box[] => {
      const column = index + 1;
      if (group === undefined) return [{ row: top, column, lastRow: top + 1, lastColumn: column }];
      if (group === columns[index - 1]?.group) return [];
      const after = columns.slice(column).findIndex((other) => other.group !== group);
      const lastColumn = after < 0 ? columns.length : column + after;
      return lastColumn > column ? [{ row: top, column, lastRow: top, lastColumn }] : [];
    }),
  };
}

function heading(value: string): DrawnCell {
  return { value, style: 'header' };
}

function tallestMm(columns: readonly HeaderColumn[]): number {
  return Math.max(ONE_LINE_MM, ...columns.map(({ label, widthMm }) => heightOfTextMm(label, widthMm)));
}
