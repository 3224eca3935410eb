import type { AppendixCode, ColumnKey } from '../appendices';
import { isBlank } from '../cell-value';
import { onceForEach } from '../once-for-each';
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
  const tabs = new Map<string, Submission>();
  for (const submission of submissions) {
    if (submission.appendix !== appendix) continue;
    tabs.set(submission.agency, submission);
    if (submission.isNil) continue;
    for (const { id, cells } of submission.rows) {
      if (answers.some((key) => !isBlank(cells[key]))) answered.add(id);
    }
  }
  return plan
    .filter(({ id }) => !answered.has(id))
    .map(({ id, name, lead }) => {
      const tab = tabs.get(lead);
      const row = tab && firstRows(tab).get(id);
      const place = row ? { rowId: id, row: row.row, column: answers[0] } : {};
      return { ...place, agency: lead, appendix, expected: `${id} (${name})`, received: '' };
    });
}

/** The first of each id. Few tabs are asked: most answer all. */
const firstRows = onceForEach(
  ({ rows }: Submission): ReadonlyMap<string, SubmissionRow> =>
    new Map(Array.from(rows, (row) => [row.id, row] as const).reverse()),
);
