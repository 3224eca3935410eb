import type { CellValue } from '../domain/cell-value';
import type { SheetSnapshot } from './read-workbook';

/**
 * A tab whose hidden row of keys says what each column is, wherever the rows and columns have been moved.
 * `keyRow` is the row that holds the most of the keys looked for, and more than half of them.
 */
export interface KeyedTable<Key extends string> {
  /** On the sheet, from 1. */
  readonly keyRow: number;
  /** Column numbers (from 1) by key; the leftmost where a key stands twice. */
  readonly columns: ReadonlyMap<Key, number>;
  readonly missing: readonly Key[];
  readonly twice: readonly Key[];
}

export function readKeyedTable<Key extends string>(
  sheet: SheetSnapshot,
  keys: readonly Key[],
): KeyedTable<Key> | undefined {
  const wanted = new Set<CellValue>(keys);
  const hits = sheet.values.map((row) => new Set(row.filter((value) => wanted.has(value))).size);
  const most = Math.max(0, ...hits);
  if (most * 2 <= keys.length) return undefined;

  const keyIndex = hits.indexOf(most);
  const columns = new Map<Key, number>();
  const twice: Key[] = [];
  sheet.values[keyIndex]?.forEach((value, index) => {
    const key = keys.find((candidate) => candidate === value);
    if (key === undefined) return;
    if (columns.has(key)) twice.push(key);
    else columns.set(key, index + 1);
  });
  return { keyRow: keyIndex + 1, columns, missing: keys.filter((key) => !columns.has(key)), twice };
}

/** The value at a row and column of the sheet, both from 1; blank beyond what was read. */
export function valueAt(sheet: SheetSnapshot, row: number, column: number): CellValue {
  return sheet.values[row - 1]?.[column - 1] ?? '';
}
