import type { ICellData, IRange } from '@univerjs/core';
import type { Box, Values } from '../grid';
import { cellName } from '../cell-name';

export interface ToldEdit {
  readonly range: string;
  readonly values: Values;
}

/** A cell's own value, a block of them from the range's corner, or cells by row and column of the tab. */
type Written = ICellData | (ICellData | null)[][] | Record<number, Record<number, ICellData | null>>;

export interface Writing {
  readonly range?: IRange | IRange[];
  readonly value?: Written;
}

/**
 * What the grid was about to write, as hand edits.
 *
 * @param typed what was typed into the cell as it stands in the editor, before the grid reads it as a number or a date
 */
export function toldEdits(
  { range, value }: Writing,
  typed: string | undefined,
  isBox: (row: number, column: number) => boolean,
): ToldEdit[] {
  if (value === undefined) return [];
  const valueOf = (cell: ICellData | null | undefined, row: number, column: number) =>
    asTyped(cell, isBox(row, column));
  const ranges = (Array.isArray(range) ? range : [range]).filter((each) => each !== undefined);
  if (isCell(value)) {
    return ranges.map((each) =>
      block(each, (row, column) => (typed !== undefined && !isBox(row, column) ? typed : valueOf(value, row, column))),
    );
  }
  if (Array.isArray(value)) {
    return ranges.map((each) =>
      block(each, (row, column) => valueOf(value[row - each.startRow]?.[column - each.startColumn], row, column)),
    );
  }
  return Object.entries(value).flatMap(([row, cells]) =>
    Object.entries(cells).flatMap(([column, cell]): ToldEdit[] =>
      (cell && 'v' in cell) || cell?.p || cell === null
        ? [
            {
              range: cellName(Number(row), Number(column)),
              values: [[typed ?? valueOf(cell, Number(row), Number(column))]],
            },
          ]
        : [],
    ),
  );
}

/** Empties cells. */
export function emptied(box: Box): ToldEdit {
  const { startRowIndex: startRow, startColumnIndex: startColumn } = box;
  return block({ startRow, startColumn, endRow: box.endRowIndex - 1, endColumn: box.endColumnIndex - 1 }, () => '');
}

function block(range: IRange, valueAt: (row: number, column: number) => string | number | boolean): ToldEdit {
  const values = span(range.startRow, range.endRow).map((row) =>
    span(range.startColumn, range.endColumn).map((column) => valueAt(row, column)),
  );
  return { range: `${cellName(range.startRow, range.startColumn)}:${cellName(range.endRow, range.endColumn)}`, values };
}

function span(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function isCell(value: Written): value is ICellData {
  return !Array.isArray(value) && ['v', 'p', 's', 't', 'f'].some((key) => key in value);
}

/** A long text comes as a document whose lines end in `\r`. */
function asTyped(cell: ICellData | null | undefined, isBox: boolean): string | number | boolean {
  const text = cell?.p?.body?.dataStream.replace(/\r?\n?$/, '').replaceAll('\r', '\n') ?? cell?.f ?? cell?.v ?? '';
  return isBox ? text === 1 || text === true || text === '1' || text === 'TRUE' : text;
}
