import { groupBy } from '../group-by';
import type { Campaign } from '../campaign';
import { isBlank, tidy } from '../cell-value';
import { thresholdOf } from '../rule-settings';
import type { Submission, SubmissionRow } from '../submission';
import { readVerdict } from '../verdict';
import { padded } from '../vietnamese/has-phrase';
import { reasonIsSpecific } from './reason-is-specific';
import type { Fault, SubmissionRule } from './rule';
import { isFormReadable, unreadableColumns } from './unreadable-columns';

/**
 * A reason that stands in many rows of a tab is the reason of none of them, however specific it sounds.
 *
 *   verdict     | reason                                        | finding
 *   ------------|-----------------------------------------------|--------
 *   not 'unmet' | any                                           | none
 *   'unmet'     | blank                                         | none     (C02 and N02 ask for it)
 *   'unmet'     | the same words in fewer than 3 rows           | none
 *   'unmet'     | the same words in 3 rows or more, vague       | none     (`reasonIsSpecific` speaks of each)
 *   'unmet'     | the same words in 3 rows or more, specific    | warning on each of them
 *
 * Case, marks and tone place make no other words. `expected` is the numbers of the rows, joined by commas.
 */
export const reasonIsOwn: SubmissionRule = {
  code: 'C03',
  severity: 'warning',
  scope: 'submission',
  appendices: ['PL01', 'PL02'],
  check: (submission, campaign) => {
    if (!isReadable(submission)) return [];
    const unmet = submission.rows.filter(
      ({ cells }) => readVerdict(cells.verdict) === 'unmet' && !isBlank(cells.reason),
    );
    const rowsOf = groupBy(unmet, ({ cells }) => padded(String(cells.reason)));
    const least = thresholdOf(campaign, 'C03');
    return [...rowsOf.values()].filter((rows) => rows.length >= least).flatMap((rows) => faultsOf(rows, campaign));
  },
};

function isReadable(submission: Submission): boolean {
  const gone = unreadableColumns(submission);
  return !submission.isNil && isFormReadable(submission) && !gone.has('verdict') && !gone.has('reason');
}

function faultsOf(rows: readonly SubmissionRow[], campaign: Campaign): Fault[] {
  const expected = rows.map(({ row }) => row).join(', ');
  return rows
    .filter((row) => !reasonIsSpecific.check(row.cells, campaign, row))
    .map(({ id, row, cells }) => ({
      rowId: id,
      row,
      column: 'reason',
      expected,
      received: tidy(String(cells.reason)),
    }));
}
