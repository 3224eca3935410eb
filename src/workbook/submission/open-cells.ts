import type { Appendix } from '../../domain/appendices';
import type { Opening } from '../../domain/workflow/opening';
import { isHeadOpen, isOpenRow } from '../../domain/workflow/opening';
import { readKeyedTable, valueAt } from '../keyed-table';
import type { SheetSnapshot } from '../read-workbook';
import type { CellPlace } from '../requests/boxes-around';
import { isOpen } from './draw-submission';
import type { FormKey } from './lay-out-strips';
import { formKeys, layOutStrips } from './lay-out-strips';
import { placeOfField } from './place-of-field';
import { findHeaderRow } from './read-submission';
import { requestFields } from './request-boxes';

/**
 * The cells that the sheet layer leaves open, wherever they stand now: what the agency may fill, the verdicts beside it,
 * and the boxes by which it asks. `undefined` where the keys are gone and nothing is certain.
 */
export function openCells(
  sheet: SheetSnapshot,
  appendix: Appendix,
  assigned: ReadonlySet<string>,
  opening: Opening,
): CellPlace[] | undefined {
  const table = readKeyedTable<FormKey>(sheet, formKeys(appendix));
  if (!table) return undefined;
  const fields = layOutStrips(appendix).flatMap((strip) => strip.fields.map(({ field }) => field));
  const open = isHeadOpen(opening) ? fields : requestFields;
  return [
    ...open.flatMap((field) => placeOfField(sheet, table, appendix, field) ?? []),
    ...openRows(sheet, table, assigned, opening).flatMap(({ row, isAssigned }) =>
      appendix.columns
        .filter((column) => isOpen(column, isAssigned))
        .flatMap(({ key }) => table.columns.get(key) ?? [])
        .concat(table.columns.get('check') ?? [])
        .map((column) => ({ row, column })),
    ),
  ].sort((one, other) => one.row - other.row || one.column - other.column);
}

/** Rows of data below the headings; one without an id is the agency's own. */
function openRows(
  sheet: SheetSnapshot,
  table: NonNullable<ReturnType<typeof readKeyedTable<FormKey>>>,
  assigned: ReadonlySet<string>,
  opening: Opening,
): { row: number; isAssigned: boolean }[] {
  const idColumn = table.columns.get('id') ?? 0;
  const first = findHeaderRow(sheet, table) + 1;
  return Array.from({ length: Math.max(0, sheet.rowCount - first + 1) }, (_, index) => first + index).flatMap((row) => {
    const id = String(valueAt(sheet, row, idColumn)).trim();
    if (row === table.keyRow || id.startsWith('#') || !isOpenRow(opening, id)) return [];
    return [{ row, isAssigned: assigned.has(id) }];
  });
}
