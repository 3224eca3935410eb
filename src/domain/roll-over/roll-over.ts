import type { AppendixCode } from '../appendices';
import type { Agency, AssignedTarget, AssignedTask, LastYearProposal } from '../campaign';
import type { SubmissionSheet } from '../submission';
import type { ExclusionReason } from '../summary/summary';
import type { SuccessorFault } from './successor-of';

/** Next year's plan as this year's accepted proposals make it, and what became of every row that was reported. */
export interface RollOver {
  readonly targets: readonly AssignedTarget[];
  readonly tasks: readonly AssignedTask[];
  /** What PL03 proposes: next year no paragraph may be the same. */
  readonly proposals: readonly LastYearProposal[];
  /** Those that still stand in the plan year. */
  readonly agencies: readonly Agency[];
  /** Every row of every submission, once: by appendix, then as the summary has them, those left out of it last. */
  readonly lines: readonly RollOverLine[];
  /** Agencies that end and whose work nobody is named to take over; nothing may be made while there is one. */
  readonly faults: readonly SuccessorFault[];
}

/**
 * What becomes of a row.
 *
 *   fate          | of         | goes over
 *   --------------|------------|----------------------------------------------------------------
 *   'target'      | PL01       | as a target: what is proposed is what is set
 *   'task'        | PL04       | as a task; as the unfinished one it carries on where it does
 *   'carriedOn'   | PL02       | as it is: unfinished, to go on, and in nobody's PL04
 *   'proposal'    | PL03       | as a paragraph of last year
 *   'carriedBy'   | PL02       | with the row of PL04 that carries it on, under its own id
 *   'finished'    | PL02       | no: done
 *   'notDue'      | PL02       | no: not due yet and not in PL04
 *   'notProposed' | PL02       | no: not done, and nobody says that it goes on
 *   'noVerdict'   | PL02       | no: nobody says how it stands
 *   'noProposal'  | PL01       | no: no figure is proposed
 *   'dropped'     | PL01       | no: the agency asks to set it no more
 *   'noName'      | all        | no: nothing to set
 *   'notAccepted' | all        | no: the submission is not accepted
 *   'changed'     | all        | no: the submission was changed after it was accepted
 *   a reason      | all        | no: left out of the summary for it
 */
export type Fate = (typeof goingOver)[number] | (typeof stayingBehind)[number] | ExclusionReason;

export const goingOver = ['target', 'task', 'carriedOn', 'proposal', 'carriedBy'] as const;
export const stayingBehind = [
  'finished',
  'notDue',
  'notProposed',
  'noVerdict',
  'noProposal',
  'dropped',
  'noName',
  'notAccepted',
  'changed',
] as const;

/**
 * What the coordinating office has to look at in a row that goes over.
 *
 *   remark        | why
 *   --------------|---------------------------------------------------------------------------
 *   'succeeded'   | its agency has ended; it goes to the one that took over
 *   'unknownLead' | its lead is none of the campaign; it goes to the agency that proposed it
 *   'noArea'      | its area is blank or unknown
 *   'blankCell'   | a cell that the plan needs is blank
 *   'oldDeadline' | its deadline is this year's
 */
export type RollOverRemark = 'succeeded' | 'unknownLead' | 'noArea' | 'blankCell' | 'oldDeadline';

export interface RollOverLine {
  readonly appendix: AppendixCode;
  readonly agency: string;
  readonly rowId: string;
  /** On its tab, from 1. */
  readonly row: number;
  readonly sheet?: SubmissionSheet | undefined;
  readonly name: string;
  readonly fate: Fate;
  /** Its id next year; `''` where it has none. */
  readonly becomes: string;
  readonly remarks: readonly RollOverRemark[];
}

export function goesOver({ fate }: Pick<RollOverLine, 'fate'>): boolean {
  return goingOver.some((each) => each === fate);
}
