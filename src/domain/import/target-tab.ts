import type { Appendix } from '../appendices';
import type { SubmissionRow } from '../submission';

/** The tab a table goes to, as it stands. */
export interface TargetTab {
  /** Code of the agency. */
  readonly agency: string;
  readonly appendix: Appendix;
  /** Rows of the plan and those the agency has put something into. */
  readonly rows: readonly SubmissionRow[];
  /** Rows that wait for content, top to bottom. */
  readonly blankRows: readonly BlankRow[];
  /** Whether rows may be put in beyond these: only coordinators may. */
  readonly mayInsert: boolean;
  /** The only rows that may be written into, by id: those that were returned. All, where absent. */
  readonly openIds?: ReadonlySet<string>;
}

export interface BlankRow {
  readonly id: string;
  /** On the sheet, from 1. */
  readonly row: number;
}
