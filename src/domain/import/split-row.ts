import type { ColumnKey } from '../appendices';
import type { ImportedRow } from './read-rows';
import { joinedText } from './read-rows';
import { readable } from './readable';
import type { SourceCell } from './source';
import { splitTasks } from './split-tasks';

/** The tasks in the name of a row; `undefined` where it is one. */
export function tasksOf(row: ImportedRow): string[] | undefined {
  return splitTasks(joinedText(row.cells.get('name'), readable));
}

/** What holds for each of the tasks where it is told once. */
const commonColumns: ReadonlySet<ColumnKey> = new Set<ColumnKey>([
  ...(['area', 'lead', 'coordinating', 'deadline', 'kind', 'owner', 'unit', 'basis', 'verdict'] as const),
]);

/**
 * One row for each task of its name.
 *
 *   another cell                      | goes to
 *   ----------------------------------|----------------------------------------
 *   as many items as tasks            | each row its own
 *   who, when, what kind, told once   | every row
 *   anything else                     | the first row, whole
 */
export function splitRow(row: ImportedRow): ImportedRow[] {
  const names = splitCells(row.cells.get('name') ?? []);
  if (names.length < 2) return [row];
  return names.map((name, index) => {
    const cells = new Map<ColumnKey, readonly SourceCell[]>([['name', [name]]]);
    for (const [key, own] of row.cells) {
      if (key === 'name') continue;
      const parts = splitCells(own);
      const part = parts.length === names.length ? parts[index] : undefined;
      if (part) cells.set(key, [part]);
      else if (index === 0 || commonColumns.has(key)) cells.set(key, own);
    }
    return { ...row, key: index === 0 ? row.key : `${row.key}.${index + 1}`, cells };
  });
}

/** Both the text as it stands and what its font shows, cut at the same places; whole where they differ. */
function splitCells(cells: readonly SourceCell[]): SourceCell[] {
  const [first] = cells;
  if (!first) return [];
  const texts = splitTasks(joinedText(cells, ({ text }) => text)) ?? [];
  const hasProposed = cells.some(({ proposed }) => proposed !== undefined);
  const proposed = hasProposed ? (splitTasks(joinedText(cells, (cell) => cell.proposed ?? cell.text)) ?? []) : [];
  if (hasProposed && proposed.length !== texts.length) return [];
  const { place, row, column, rowSpan, columnSpan } = first;
  return texts.map((text, index) => {
    const shown = proposed[index];
    return { place, row, column, rowSpan, columnSpan, text, ...(shown !== undefined && { proposed: shown }) };
  });
}
