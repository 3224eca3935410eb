import type { Appendix } from '../../domain/appendices';
import type { BlankRow, TargetTab } from '../../domain/import/target-tab';
import type { StructureDefect, Submission } from '../../domain/submission';
import { WHOLE_SHEET } from '../../domain/submission-record';
import { readKeyedTable, valueAt } from '../keyed-table';
import type { SheetSnapshot } from '../read-workbook';
import { formKeys } from '../submission/lay-out-strips';
import { findHeaderRow } from '../submission/read-submission';

/** A tab as a file would be written into it; coordinators may put rows in where a sheet is locked to others. */
export function readTargetTab(
  sheet: SheetSnapshot,
  submission: Submission,
  appendix: Appendix,
  mayInsert: boolean,
): TargetTab {
  const { agency, rows, state, record } = submission;
  const ids = record?.returned?.rowIds ?? [];
  const isPartlyOpen = state === 'returned' && !ids.includes(WHOLE_SHEET);
  return {
    agency,
    appendix,
    rows,
    blankRows: blankRows(sheet, submission, appendix),
    mayInsert,
    ...(isPartlyOpen && { openIds: new Set(ids) }),
  };
}

/** Rows with an id of the agency's own and nothing in them. */
function blankRows(sheet: SheetSnapshot, { rows }: Submission, appendix: Appendix): BlankRow[] {
  const table = readKeyedTable(sheet, formKeys(appendix));
  const idColumn = table?.columns.get('id');
  if (!table || idColumn === undefined) return [];
  const known = new Set(rows.map(({ row }) => row));
  const knownIds = new Set(rows.map(({ id }) => id));
  return sheet.values.flatMap((_, index): BlankRow[] => {
    const row = index + 1;
    const id = String(valueAt(sheet, row, idColumn)).trim();
    const isData = row > findHeaderRow(sheet, table) && id !== '' && !id.startsWith('#');
    return isData && !known.has(row) && !knownIds.has(id) ? [{ id, row }] : [];
  });
}

/** What was done to a form that keeps a file from being written into it: «Sửa biểu mẫu» mends it. */
const broken: ReadonlySet<StructureDefect['kind']> = new Set<StructureDefect['kind']>([
  ...(['sheetMissing', 'keyRowMissing', 'idColumnMissing', 'columnMissing', 'columnTwice', 'cellsMerged'] as const),
  ...(['rowWithoutId', 'idTwice', 'sheetTwice', 'recordUnreadable'] as const),
]);

export function isBroken({ defects }: Submission): boolean {
  return defects.some(({ kind }) => broken.has(kind));
}
