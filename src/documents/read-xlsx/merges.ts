import type { XmlElement } from '../read-xml';
import { attribute, childAt, elementsOf } from '../read-xml';

/** A cell by the numbers of its row and column, from 1. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

interface Merge extends CellAddress {
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** Excel's own end. */
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** `C7` to its row and column; `undefined` where it is none. */
export function cellAddress(name: string | undefined): CellAddress | undefined {
  const [, letters = '', digits = ''] = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(name ?? '') ?? [];
  const column = Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const row = Number(digits);
  return row >= 1 && row <= LAST_ROW && column >= 1 && column <= LAST_COLUMN ? { row, column } : undefined;
}

export interface Merges {
  /** How far the cell reaches; 1 × 1 for one that is not merged, `undefined` for one that lies under another. */
  spanOf(cell: CellAddress): { readonly rowSpan: number; readonly columnSpan: number } | undefined;
}

export function readMerges(worksheet: XmlElement): Merges {
  const group = childAt(worksheet, 'mergeCells');
  const merges = (group ? elementsOf(group, 'mergeCell') : []).flatMap((element): Merge[] => {
    const [first, last] = (attribute(element, 'ref') ?? '').split(':').map(cellAddress);
    if (!first || !last || last.row < first.row || last.column < first.column) return [];
    return [{ ...first, lastRow: last.row, lastColumn: last.column }];
  });
  const tall = merges.filter(({ row, lastRow }) => lastRow - row >= MANY_ROWS);
  const byRow = new Map<number, Merge[]>();
  for (const merge of merges) {
    if (merge.lastRow - merge.row >= MANY_ROWS) continue;
    for (let row = merge.row; row <= merge.lastRow; row += 1) byRow.set(row, [...(byRow.get(row) ?? []), merge]);
  }
  const covering = ({ row, column }: CellAddress) =>
    [...(byRow.get(row) ?? []), ...tall].find((merge) => {
      return row >= merge.row && row <= merge.lastRow && column >= merge.column && column <= merge.lastColumn;
    });
  return {
    spanOf: (cell) => {
      const merge = covering(cell);
      if (!merge) return { rowSpan: 1, columnSpan: 1 };
      if (merge.row !== cell.row || merge.column !== cell.column) return undefined;
      return { rowSpan: merge.lastRow - merge.row + 1, columnSpan: merge.lastColumn - merge.column + 1 };
    },
  };
}

/** A merge of a whole column is not told to each of its million rows. */
const MANY_ROWS = 200;
