import type * as z from 'zod/mini';
import { cellName } from '../../domain/cell-name';
import type { CellValue } from '../../domain/cell-value';
import { isBlank } from '../../domain/cell-value';
import type { Expectation, SetupFault } from '../../domain/setup-error';
import { readKeyedTable, valueAt } from '../keyed-table';
import type { SheetSnapshot } from '../read-workbook';
import type { ConfigurationColumn } from './configuration-tables';

/** A row of a configuration tab that reads well, and how to point at its cells. */
export interface ReadRow<T> {
  readonly value: T;
  /** A fault at one of the row's cells. */
  readonly fault: (key: string, expected: Expectation, detail?: string) => SetupFault;
}

/** Rows that are blank in every column are passed over. Faults name the tab, the cell and its value. */
export function readRows<T>(
  sheet: SheetSnapshot,
  columns: readonly ConfigurationColumn[],
  schema: z.ZodMiniType<T>,
): { rows: ReadRow<T>[]; faults: SetupFault[] } {
  const keys = columns.map(({ key }) => key);
  const table = readKeyedTable(sheet, keys);
  const lost = (table?.missing ?? keys).filter((key) => !columns.find((each) => each.key === key)?.isOptional);
  if (!table || lost.length > 0) return { rows: [], faults: missingColumns(sheet, columns, lost) };

  const rows: ReadRow<T>[] = [];
  const faults: SetupFault[] = [];
  for (let row = table.keyRow + HEADER_ROWS + 1; row <= sheet.values.length; row++) {
    const at = (key: string) => valueAt(sheet, row, table.columns.get(key) ?? 0);
    if (keys.every((key) => isBlank(at(key)))) continue;
    const fault = (key: string, expected: Expectation, detail?: string): SetupFault =>
      cellFault(sheet, row, table.columns.get(key) ?? 1, expected, detail);
    const parsed = schema.safeParse(Object.fromEntries(keys.map((key) => [key, at(key)])));
    if (parsed.success) rows.push({ value: parsed.data, fault });
    else faults.push(...parsed.error.issues.map(({ path, message }) => fault(String(path[0]), message as Expectation)));
  }
  return { rows, faults };
}

/** One row of headings stands below the keys. */
export const HEADER_ROWS = 1;

export function cellFault(
  sheet: SheetSnapshot,
  row: number,
  column: number,
  expected: Expectation,
  detail?: string,
): SetupFault {
  const value: CellValue = valueAt(sheet, row, column);
  return {
    kind: 'cell',
    sheet: sheet.title,
    cell: cellName(row, column),
    value: String(value),
    expected,
    ...(detail === undefined ? {} : { detail }),
  };
}

function missingColumns(
  sheet: SheetSnapshot,
  columns: readonly ConfigurationColumn[],
  missing: readonly string[],
): SetupFault[] {
  return columns
    .filter(({ key }) => missing.includes(key))
    .map(({ label }) => ({ kind: 'columnMissing', sheet: sheet.title, column: label }));
}
