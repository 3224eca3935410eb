import type { KeyedTable } from '../keyed-table';
import type { SheetSnapshot } from '../read-workbook';
import type { FormKey } from './lay-out-strips';

/** The sheet's row (from 1) that carries an id; `undefined` where it is gone. */
export function rowOfId(sheet: SheetSnapshot, table: KeyedTable<FormKey>, id: string): number | undefined {
  const column = table.columns.get('id');
  const index = column ? sheet.values.findIndex((values) => values[column - 1] === id) : -1;
  return index < 0 ? undefined : index + 1;
}
