import type { Appendix, Cells, ColumnKey } from '../../domain/appendices';
import type { Campaign } from '../../domain/campaign';
import type { CellValue } from '../../domain/cell-value';
import { isBlank } from '../../domain/cell-value';
import { keyRows, textOfKey } from '../../domain/comparison/key-rows';
import type { Submission } from '../../domain/submission';
import type { RowSnapshot, SubmissionSnapshot } from '../../domain/version';
import type { KeyedTable } from '../keyed-table';
import { valueAt } from '../keyed-table';
import type { SheetSnapshot } from '../read-workbook';
import { assignedRows, isOpen } from '../submission/draw-submission';
import type { FormKey } from '../submission/lay-out-strips';
import { findHeaderRow } from '../submission/read-submission';

/** A cell to write; row and column on the sheet as it is, from 1. */
export interface RestoredCell {
  readonly row: number;
  readonly column: number;
  readonly key: ColumnKey;
  readonly value: CellValue;
}

/** A row that is gone from the tab, to be put in below `after`. */
export interface RestoredRow {
  readonly after: number;
  readonly id: string;
  readonly isAssigned: boolean;
  readonly cells: RowSnapshot['cells'];
}

export interface RestorePlan {
  readonly cells: readonly RestoredCell[];
  /** Top to bottom; several below one row in this order. */
  readonly rows: readonly RestoredRow[];
}

/** What the plan needs to know of the tab. */
export interface RestoredTab {
  readonly sheet: SheetSnapshot;
  readonly table: KeyedTable<FormKey>;
  readonly appendix: Appendix;
  readonly campaign: Campaign;
  readonly submission: Submission;
}

/**
 * What to write so that the rows of a tab say again what a version says of them. Rows are known by id.
 *
 *   row of the tab  | in the version | cells the agency may fill | cells of the plan
 *   ----------------|----------------|---------------------------|-------------------------------------
 *   of the plan     | yes            | the version's             | the plan's of today, where they differ
 *   of the plan     | no             | blank                     | the plan's of today, where they differ
 *   the agency's    | yes            | the version's             | (the agency's own)
 *   the agency's    | no             | blank                     | (the agency's own)
 *   gone            | yes            | put in below the row before it in the version, under its own id
 */
export function planRestore(tab: RestoredTab, wanted: SubmissionSnapshot): RestorePlan {
  const slots = keyRows(slotsOf(tab));
  const target = keyRows(wanted.rows);
  const plan = plannedCells(tab);
  const cells = [...slots].flatMap(([key, slot]) => {
    const isAssigned = slot.isAssigned;
    return cellsOfRow(
      tab,
      slot.row,
      isAssigned,
      target.get(key)?.cells ?? {},
      isAssigned ? plan.get(slot.id) : undefined,
    );
  });
  let after = findHeaderRow(tab.sheet, tab.table);
  const rows: RestoredRow[] = [];
  for (const { id, nth, cells: content } of target.values()) {
    const slot = slots.get(textOfKey({ id, nth }));
    if (slot) after = slot.row;
    else rows.push({ after, id, isAssigned: nth === 0 && plan.has(id), cells: content });
  }
  return { cells, rows: [...rows].sort((one, other) => one.after - other.after) };
}

/** Every row of data, spare ones included, top to bottom. */
function slotsOf({ sheet, table, submission }: RestoredTab): { id: string; row: number; isAssigned: boolean }[] {
  const read = new Map(submission.rows.map((row) => [row.row, row]));
  const idColumn = table.columns.get('id') ?? 0;
  const slots: { id: string; row: number; isAssigned: boolean }[] = [];
  for (let row = findHeaderRow(sheet, table) + 1; row <= sheet.values.length; row++) {
    const id = String(valueAt(sheet, row, idColumn)).trim();
    if (row === table.keyRow || id.startsWith('#') || (id === '' && !read.has(row))) continue;
    slots.push({ id, row, isAssigned: read.get(row)?.isAssigned ?? false });
  }
  return slots;
}

function plannedCells({ campaign, appendix, submission }: RestoredTab): ReadonlyMap<string, Cells> {
  const agency = campaign.agencies.find(({ code }) => code === submission.agency);
  return new Map(agency ? assignedRows(campaign, agency, appendix).map(({ id, cells }) => [id, cells]) : []);
}

function cellsOfRow(
  { sheet, table, appendix }: RestoredTab,
  row: number,
  isAssigned: boolean,
  wanted: RowSnapshot['cells'],
  planned: Cells | undefined,
): RestoredCell[] {
  return appendix.columns.flatMap((column): RestoredCell[] => {
    const { key, filledBy } = column;
    const place = table.columns.get(key);
    if (!place || filledBy === 'addOn') return [];
    const value = (isOpen(column, isAssigned) ? wanted[key] : planned?.[key]) ?? '';
    const present = valueAt(sheet, row, place);
    return present === value || (isBlank(present) && isBlank(value)) ? [] : [{ row, column: place, key, value }];
  });
}
