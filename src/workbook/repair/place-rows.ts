import { valueAt } from '../keyed-table';
import type { SheetSnapshot } from '../read-workbook';
import type { FormKey } from '../submission/lay-out-strips';
import type { Blueprint } from './blueprint';
import { isOurs, wantedValue } from './blueprint';
import type { DataRow } from './identify-rows';
import { identifyRows } from './identify-rows';
import type { PlacedColumns } from './place-columns';

/** A row of the mended tab, top to bottom. Without `form` it is none of the form's; without `from` it is put in anew. */
export interface PlacedRow {
  /** The blueprint's row it is like, from 0; a row beyond them is like the last. */
  readonly form?: number;
  readonly id?: string;
  /** Its number (from 1) on the tab as it is. */
  readonly from?: number;
}

/** Which row is which, the lost ones put in: rows of the frame by id, else by their texts; rows of data by `identifyRows`. */
export function placeRows(sheet: SheetSnapshot, placed: PlacedColumns, blueprint: Blueprint): PlacedRow[] {
  const at = (row: number, key: FormKey) => {
    const column = placed.columns.find((each) => each.key === key)?.from;
    return column === undefined ? '' : valueAt(sheet, row, column);
  };
  const frame = placeFrame(sheet, placed, blueprint, at);
  const firstDataRow = Math.max(0, ...frame.values()) + 1;
  const data: DataRow[] = [];
  for (let row = firstDataRow; row <= sheet.rowCount; row++) {
    data.push({ row, id: String(at(row, 'id')).trim(), at: (key) => at(row, key) });
  }
  const ids = identifyRows(data, blueprint);

  const formOfId = new Map(blueprint.drawn.drawing.rows.map(({ cells }, form) => [String(cells[0]?.value), form]));
  const ownForm = blueprint.cells.length - 1;
  const formOfRow = new Map([...frame].map(([form, row]) => [row, form]));
  const rows: PlacedRow[] = Array.from({ length: sheet.rowCount }, (_, index): PlacedRow => {
    const from = index + 1;
    const id = ids.ofRow.get(from);
    const form = id === undefined ? formOfRow.get(from) : (formOfId.get(id) ?? ownForm);
    return { from, ...(form !== undefined && { form }), ...(id !== undefined && { id }) };
  });
  for (let form = 0; form <= blueprint.header; form++) {
    if (!frame.has(form)) rows.splice(rows.findIndex((row) => form > 0 && row.form === form - 1) + 1, 0, { form });
  }
  for (const id of ids.lost) putIn(rows, { id, form: formOfId.get(id) ?? ownForm });
  return rows;
}

/** Behind the nearest row before it in the form. */
function putIn(rows: PlacedRow[], row: PlacedRow & { form: number }): void {
  const forms = rows.map(({ form = -1 }) => form);
  const before = Math.max(...forms.filter((form) => form <= row.form));
  rows.splice(forms.lastIndexOf(before) + 1, 0, row);
}

/** The rows above the data, by the blueprint's index: keys, title, strips, headings. */
function placeFrame(
  sheet: SheetSnapshot,
  { keyRow, headerRow }: PlacedColumns,
  blueprint: Blueprint,
  at: (row: number, key: FormKey) => unknown,
): ReadonlyMap<number, number> {
  const { header, keys } = blueprint;
  const frame = new Map<number, number>();
  const isFree = (row: number) => ![...frame.values()].includes(row);
  const put = (form: number, row: number | undefined) => {
    if (row !== undefined && row > 0 && isFree(row) && !frame.has(form)) frame.set(form, row);
  };
  const rowWhere = (isIt: (row: number) => boolean) =>
    sheet.values.findIndex((_, index) => isFree(index + 1) && isIt(index + 1)) + 1;

  put(0, keyRow);
  put(header, headerRow);
  for (let form = 1; form <= header; form++) {
    const id = wantedValue(blueprint, form, 0);
    put(form, rowWhere((row) => at(row, 'id') === id)); // prettier-ignore
  }
  for (let form = 1; form < header; form++) {
    const texts = keys.flatMap((key, column) => {
      return column > 0 && isOurs(blueprint, form, column) ? [{ key, text: wantedValue(blueprint, form, column) }] : [];
    });
    const isAlike = (row: number) => texts.length > 0 && texts.every(({ key, text }) => at(row, key) === text);
    put(form, rowWhere(isAlike));
  }
  // Wiped or written over, not deleted: the row is still there above the others.
  const first = Math.min(...frame.values());
  if (!frame.has(0)) put(0, first - 1);
  return frame;
}
