import type { AssignedTarget, AssignedTask, Campaign, LastYearProposal } from '../campaign';
import type { SummaryRow } from '../summary/summary';
import type { Fate, RollOverLine, RollOverRemark } from './roll-over';
import type { SuccessorFault } from './successor-of';

/** A row of an accepted submission. */
export interface PlacedRow {
  readonly row: SummaryRow;
  /** The code of its area; `''` where it has none. */
  readonly area: string;
  /** Its id next year, of an unfinished task that of the row which carries it on; `''` where it has none. */
  readonly id: string;
}

/** What each row is rolled over with. */
export interface RollOverTerms {
  readonly campaign: Campaign;
  /** Which task of this year a row of PL04 carries on. */
  readonly carries: ReadonlyMap<SummaryRow, SummaryRow>;
  /** The tasks that are carried on. */
  readonly carried: ReadonlySet<SummaryRow>;
  /** Next year's id of each row that has one. */
  readonly ids: ReadonlyMap<SummaryRow, string>;
}

/** What one row makes of next year's plan: at most one thing, and always a line. */
export interface RolledRow {
  readonly target?: AssignedTarget;
  readonly task?: AssignedTask;
  readonly proposal?: LastYearProposal;
  readonly fault?: SuccessorFault | undefined;
  readonly line: RollOverLine;
}

export function lineOf(
  row: SummaryRow,
  fate: Fate,
  becomes = '',
  remarks: readonly RollOverRemark[] = [],
): RollOverLine {
  const { appendix, agency, rowId, row: at, sheet, cells } = row;
  return { appendix, agency, rowId, row: at, sheet, name: String(cells.name), fate, becomes, remarks };
}
