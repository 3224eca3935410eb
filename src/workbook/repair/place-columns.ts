import { isBlank } from '../../domain/cell-value';
import { readKeyedTable, valueAt } from '../keyed-table';
import type { SheetSnapshot } from '../read-workbook';
import type { FormKey } from '../submission/lay-out-strips';
import type { Blueprint } from './blueprint';
import { wantedValue } from './blueprint';

/** A column of the mended tab, left to right. Without a key it is none of the form's; without `from` it is put in anew. */
export interface PlacedColumn {
  readonly key?: FormKey;
  /** Its number (from 1) on the tab as it is. */
  readonly from?: number;
}

export interface PlacedColumns {
  readonly columns: readonly PlacedColumn[];
  /** From 1; `undefined` where the row is gone. */
  readonly keyRow: number | undefined;
  readonly headerRow: number | undefined;
}

/**
 * Which column is which: by its key; where that is gone, by its heading, or for the ids by those it still holds. Where a
 * key stands twice, the column under its own heading has it, else the left one.
 * `undefined` where neither the keys nor the headings can be found: nothing is certain then.
 */
export function placeColumns(sheet: SheetSnapshot, blueprint: Blueprint): PlacedColumns | undefined {
  const keyRow = readKeyedTable(sheet, blueprint.keys)?.keyRow;
  const headerRow = findHeadings(sheet, blueprint);
  if (keyRow === undefined && headerRow === undefined) return undefined;

  const found = new Map<FormKey, number>();
  const claim = (key: FormKey, isIts: (column: number) => boolean) => {
    const taken = new Set(found.values());
    const column = numbers(sheet.columnCount).find((each) => !taken.has(each) && isIts(each));
    if (!found.has(key) && column !== undefined) found.set(key, column);
  };
  const hasKey = (key: FormKey) => (column: number) => keyRow !== undefined && valueAt(sheet, keyRow, column) === key;
  const hasHeading = (key: FormKey) => (column: number) =>
    headerRow !== undefined && valueAt(sheet, headerRow, column) === headingOf(blueprint, key);
  for (const key of blueprint.keys) claim(key, (column) => hasKey(key)(column) && hasHeading(key)(column));
  for (const key of blueprint.keys) claim(key, hasKey(key));
  for (const key of blueprint.keys) claim(key, hasHeading(key));
  const ids = new Set(blueprint.drawn.drawing.rows.slice(1).map(({ cells }) => cells[0]?.value));
  claim('id', (column) => sheet.values.some((row) => ids.has(row[column - 1] ?? '')));
  // Wiped, not deleted: a blank column still stands before the others.
  const first = Math.min(...found.values());
  claim('id', (column) => column === first - 1 && sheet.values.every((row) => isBlank(row[column - 1])));
  return { columns: withMissing(sheet.columnCount, found, blueprint.keys), keyRow, headerRow };
}

/** The row in which most headings stand, and at least half of them. */
function findHeadings(sheet: SheetSnapshot, blueprint: Blueprint): number | undefined {
  const headings = new Set(blueprint.keys.slice(1).map((key) => headingOf(blueprint, key)));
  const hits = sheet.values.map((row) => new Set(row.filter((value) => headings.has(value))).size);
  const most = Math.max(0, ...hits);
  return most * 2 >= headings.size ? hits.indexOf(most) + 1 : undefined;
}

function headingOf(blueprint: Blueprint, key: FormKey) {
  return wantedValue(blueprint, blueprint.header, blueprint.keys.indexOf(key));
}

/** A lost column goes right behind the one before it in the form, the ids to the front. */
function withMissing(count: number, found: ReadonlyMap<FormKey, number>, keys: readonly FormKey[]): PlacedColumn[] {
  const keyOf = new Map([...found].map(([key, column]) => [column, key]));
  const columns: PlacedColumn[] = numbers(count).map((from) => {
    const key = keyOf.get(from);
    return { from, ...(key && { key }) };
  });
  keys.forEach((key, index) => {
    if (found.has(key)) return;
    const before = columns.findIndex((column) => index > 0 && column.key === keys[index - 1]);
    columns.splice(before + 1, 0, { key });
  });
  return columns;
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
