import type { Appendix } from '../../domain/appendices';
import type { KeyedTable } from '../keyed-table';
import type { SheetSnapshot } from '../read-workbook';
import type { CellPlace } from '../requests/boxes-around';
import type { FormKey, StripField } from './lay-out-strips';
import { layOutStrips, visibleKeys } from './lay-out-strips';
import { rowOfId } from './row-of-id';

/** A field above the table: its row is known by the id in the hidden column, its column by the key it was put under. */
export function placeOfField(
  sheet: SheetSnapshot,
  table: KeyedTable<FormKey>,
  appendix: Appendix,
  wanted: StripField,
): CellPlace | undefined {
  for (const { id, fields } of layOutStrips(appendix)) {
    const place = fields.find(({ field }) => field === wanted);
    if (!place) continue;
    // `column` is the label's, counted from 1 among the visible keys; the field stands at the next key.
    const key = visibleKeys(appendix)[place.column];
    const column = key && table.columns.get(key);
    const row = rowOfId(sheet, table, id);
    return row && column ? { row, column } : undefined;
  }
  return undefined;
}
