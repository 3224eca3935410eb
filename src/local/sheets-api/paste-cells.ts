import type { GridRange } from '../../host';
import type { Book, SheetState } from '../book';
import { apiValidator } from '../data-validation';
import type { Box } from './box';
import { boxOf } from './box';
import { mergesOutside } from './merge-cells';
import { omit } from './omit';
import type { Cell } from './write-cells';
import { keptCell, writeCells } from './write-cells';

export const pasteTypes = new Set(['PASTE_NORMAL', 'PASTE_VALUES', 'PASTE_FORMAT']);

/**
 * Pastes a box of one tab over a box of the same or another, over and over where that is larger.
 *
 *   pasteType    | value | look, validation | note | merges
 *   -------------|-------|------------------|------|--------
 *   PASTE_NORMAL | yes   | yes              | yes  | yes
 *   PASTE_VALUES | yes   | –                | –    | –
 *   PASTE_FORMAT | –     | yes              | –    | –
 *
 * Colours by condition are not pasted. Notes are as by hand; Google's reference does not name them.
 */
export function pasteCells(
  book: Book,
  { sheet: source, box: from }: { sheet: SheetState; box: Box },
  { sheet: target, box: to }: { sheet: SheetState; box: Box },
  pasteType: string,
): SheetState {
  const height = from.endRowIndex - from.startRowIndex;
  const width = from.endColumnIndex - from.startColumnIndex;
  const validate = apiValidator(book);
  const pasted = writeCells(target, to, (old, rowIndex, columnIndex) => {
    const row = from.startRowIndex + ((rowIndex - to.startRowIndex) % height);
    const cell = source.rows[row]?.[from.startColumnIndex + ((columnIndex - to.startColumnIndex) % width)];
    if (pasteType === 'PASTE_NORMAL') return cell;
    const mixed = pasteType === 'PASTE_VALUES' ? { ...old, ...valueOf(cell) } : { ...formatOf(cell), ...rest(old) };
    if (pasteType === 'PASTE_VALUES') validate(mixed, rowIndex, columnIndex);
    return keptCell(mixed);
  });
  if (pasteType !== 'PASTE_NORMAL') return pasted;
  return { ...pasted, merges: [...mergesOutside(target, to), ...mergesAt(source, from, target, to)] };
}

const valueOf = (cell: Cell) => ({ userEnteredValue: cell?.userEnteredValue ?? {} });

function formatOf({ userEnteredFormat, dataValidation }: NonNullable<Cell> = {}) {
  return { ...(userEnteredFormat && { userEnteredFormat }), ...(dataValidation && { dataValidation }) };
}

const rest = (cell: Cell) => omit(omit(cell ?? {}, 'userEnteredFormat'), 'dataValidation');

/** The merges of a box, once for each time it is pasted. */
function mergesAt(source: SheetState, from: Box, target: SheetState, to: Box): GridRange[] {
  const outside = new Set(mergesOutside(source, from));
  const { sheetId } = target.properties;
  const tops = steps(to.startRowIndex, to.endRowIndex, from.endRowIndex - from.startRowIndex);
  const lefts = steps(to.startColumnIndex, to.endColumnIndex, from.endColumnIndex - from.startColumnIndex);
  return source.merges
    .flatMap((merge) => {
      if (outside.has(merge)) return [];
      const box = boxOf(source, merge);
      return tops.flatMap((top) =>
        lefts.map((left) => shifted(box, top - from.startRowIndex, left - from.startColumnIndex)),
      );
    })
    .map((box) => ({ ...(sheetId !== 0 && { sheetId }), ...box }));
}

function steps(start: number, end: number, length: number): number[] {
  return Array.from({ length: (end - start) / length }, (_, index) => start + index * length);
}

function shifted(box: Box, rows: number, columns: number): Box {
  return {
    startRowIndex: box.startRowIndex + rows,
    endRowIndex: box.endRowIndex + rows,
    startColumnIndex: box.startColumnIndex + columns,
    endColumnIndex: box.endColumnIndex + columns,
  };
}
