import type { AppendixCode, Cells, ColumnKey } from '../appendices';
import type { Campaign } from '../campaign';
import type { Place, RuleCode, Severity } from '../finding';
import type { Submission, SubmissionRow } from '../submission';

interface RuleBase {
  readonly code: RuleCode;
  readonly severity: Severity;
  readonly appendices: readonly AppendixCode[];
}

/** What a rule found: where (within the row or tab it was given), what it wanted, what it saw. */
export interface Fault extends Place {
  readonly expected: string;
  readonly received: string;
}

/**
 * Looks at one row and nothing else but the campaign: cheap enough to run while typing. `rowId` and `row` of its fault
 * are filled in by the engine.
 */
export interface RowRule extends RuleBase {
  readonly scope: 'row';
  /** The columns it reads: a check of one edited cell runs only the rules that read it. */
  readonly columns: readonly ColumnKey[];
  check(cells: Cells, campaign: Campaign, row: SubmissionRow): CellFault | undefined;
}

/** Looks at one tab. */
export interface SubmissionRule extends RuleBase {
  readonly scope: 'submission';
  check(submission: Submission, campaign: Campaign): readonly Fault[];
}

/** Looks at all tabs of the campaign; says whose tab each fault belongs to. */
export interface CampaignRule extends RuleBase {
  readonly scope: 'campaign';
  check(
    submissions: readonly Submission[],
    campaign: Campaign,
  ): readonly (Fault & { readonly agency: string; readonly appendix: AppendixCode })[];
}

/** What a rule found in one row, and in which of its columns. */
export interface CellFault {
  readonly column: ColumnKey;
  readonly expected: string;
  readonly received: string;
}

export type Rule = RowRule | SubmissionRule | CampaignRule;
