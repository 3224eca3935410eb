import type { AppendixCode, ColumnKey } from '../../domain/appendices';
import type { ConflictChoice, ImportChoices } from '../../domain/import/import-choices';

// What the officer says to a preview, one saying at a time; a later one about the same thing takes the place of the earlier.

export function chooseTable(choices: ImportChoices, table: string, appendix: AppendixCode | 'none'): ImportChoices {
  const others = (choices.tables ?? []).filter((each) => each.table !== table);
  // Columns chosen under another appendix mean nothing under this one.
  const columns = (choices.columns ?? []).filter((each) => each.table !== table);
  return { ...choices, tables: [...others, { table, appendix }], columns };
}

export function chooseColumn(
  choices: ImportChoices,
  table: string,
  column: number,
  key: ColumnKey | 'none',
): ImportChoices {
  const others = (choices.columns ?? []).filter((each) => each.table !== table || each.column !== column);
  return { ...choices, columns: [...others, { table, column, key }] };
}

export function chooseRow(choices: ImportChoices, row: string, to: string): ImportChoices {
  return { ...choices, rows: [...(choices.rows ?? []).filter((each) => each.row !== row), { row, to }] };
}

export function chooseCell(choices: ImportChoices, cell: string, take: ConflictChoice): ImportChoices {
  return { ...choices, cells: [...(choices.cells ?? []).filter((each) => each.cell !== cell), { cell, take }] };
}

/** For all conflicts; what was said of single cells stays. */
export function chooseConflicts(choices: ImportChoices, conflicts: ConflictChoice): ImportChoices {
  return { ...choices, conflicts };
}
