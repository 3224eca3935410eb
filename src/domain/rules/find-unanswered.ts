import type { AppendixCode, ColumnKey } from '../appendices';
import { isBlank } from '../cell-value';
import type { Submission, SubmissionRow } from '../submission';
import type { CampaignRule } from './rule';

/** A target or a task of the plan. */
interface PlanItem {
  readonly id: string;
  readonly name: string;
  readonly lead: string;
}

/**
 * What of the plan no tab answers. A row answers its id where one of `answers` is filled; rows of a nil return answer
 * nothing, as the summary leaves them out. The fault stands in the lead agency's tab, in its row where it still is there.
 * One pass over the rows.
 */
export function findUnanswered(
  plan: readonly PlanItem[],
  submissions: readonly Submission[],
  appendix: AppendixCode,
  answers: readonly [ColumnKey, ...ColumnKey[]],
): ReturnType<CampaignRule['check']> {
  const answered = new Set<string>();
  const rowsOf = new Map<string, Map<string, SubmissionRow>>();
  for (const submission of submissions) {
    if (submission.appendix !== appendix) continue;
    const rows = new Map<string, SubmissionRow>();
    rowsOf.set(submission.agency, rows);
    for (const row of submission.rows) {
      if (!rows.has(row.id)) rows.set(row.id, row);
      if (!submission.isNil && answers.some((key) => !isBlank(row.cells[key]))) answered.add(row.id);
    }
  }
  return plan
    .filter(({ id }) => !answered.has(id))
    .map(({ id, name, lead }) => {
      const row = rowsOf.get(lead)?.get(id);
      const place = row ? { rowId: id, row: row.row, column: answers[0] } : {};
      return { ...place, agency: lead, appendix, expected: `${id} (${name})`, received: '' };
    });
}
