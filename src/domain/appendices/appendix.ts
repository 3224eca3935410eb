import type { Verdict } from '../verdict';
import type { ColumnKey } from './column-key';

export type AppendixCode = 'PL01' | 'PL02' | 'PL03' | 'PL04';

/**
 * Who fills a column of a submission.
 *
 *   by       | assigned row (from the plan)      | spare row (the agency's own)
 *   ---------|-----------------------------------|-----------------------------
 *   'addOn'  | set-up writes, locked             | set-up writes, locked
 *   'plan'   | set-up writes, locked             | open to the agency
 *   'agency' | open to the agency                | open to the agency
 */
export type FilledBy = 'addOn' | 'plan' | 'agency';

/** `text` is kept as typed (format `@`, nothing parsed); `area` and `agency` are codes or names of the configuration. */
export type ColumnType = 'text' | 'number' | 'choice' | 'area' | 'agency';

/** Which of the rows that are assigned or touched need a column: those for which all that is told holds. */
export interface Condition {
  /** The row is the plan's. */
  readonly isAssigned?: true;
  /** The row is the plan's, or the agency says in `plan` what this year's plan asks of it. */
  readonly isPlanned?: true;
  readonly verdictIs?: Verdict;
  readonly verdictIsNot?: Verdict;
}

/**
 * One column of an appendix: the only definition of its width, type, list, place and need. The check, the validation of
 * its cells, their colour while they miss an answer, and the note of its heading are all made from it.
 */
export interface Column {
  readonly key: ColumnKey;
  /** May hold `{reportYear}`, `{planYear}`, `{asOfDate}`. */
  readonly label: string;
  /**
   * Width on paper. Without the area, which a printed table shows as group rows, the columns of one appendix add up to
   * 252 mm: A4 landscape between its margins.
   */
  readonly widthMm: number;
  readonly type: ColumnType;
  readonly filledBy: FilledBy;
  /** Needed in every row that is assigned or touched. */
  readonly isRequired?: boolean;
  /** Needed in some of these rows. */
  readonly requiredIf?: Condition;
  /** What to write there, for the note of the heading; may hold the same places as the label. */
  readonly hint?: string;
  readonly example?: string;
  /** The accepted words of a `choice`. */
  readonly choices?: readonly string[];
  /** A heading over this column and its neighbours with the same one. */
  readonly group?: string;
}

export interface Appendix {
  readonly code: AppendixCode;
  /** As the letter prints it: «Phụ lục 01». */
  readonly label: string;
  /** May hold the same places as a column's label. */
  readonly title: string;
  readonly columns: readonly Column[];
  /** Blank rows below the assigned ones, for what the agency adds: a locked sheet lets nobody else insert rows. */
  readonly spareRows: number;
  /** Whose rows come from the plan: this year's targets, this year's tasks, or none. */
  readonly assigned: 'targets' | 'tasks' | 'none';
}
