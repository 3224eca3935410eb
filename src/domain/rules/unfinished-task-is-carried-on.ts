import type { Cells } from '../appendices';
import type { Campaign } from '../campaign';
import { idsIn } from '../ids-in';
import { thresholdOf } from '../rule-settings';
import { hasSimilar, indexNames } from '../similarity/name-index';
import type { Submission, SubmissionRow } from '../submission';
import { readVerdict } from '../verdict';
import { fold } from '../vietnamese/fold';
import { hasPhrase } from '../vietnamese/has-phrase';
import type { ReportedRow } from './reported-rows';
import { hasAnswered, placeOf, reportedRows } from './reported-rows';
import type { CampaignRule } from './rule';

/**
 * A task that is not done and goes on next year stands in next year's framework, in whose tab soever.
 *
 *   verdict  | follow-up                      | the agency's PL04 | in PL04 of any agency         | finding
 *   ---------|--------------------------------|-------------------|-------------------------------|--------
 *   other    | any                            | any               | any                           | none
 *   'unmet'  | does not say that it goes on   | any               | any                           | none
 *   'unmet'  | «Chuyển tiếp», «sang năm 2023» | nothing sent      | any                           | none   (S01 speaks)
 *   'unmet'  | the same                       | rows, or nil      | a row that names its id       | none
 *   'unmet'  | the same                       | rows, or nil      | a row of a similar name       | none
 *   'unmet'  | the same                       | rows, or nil      | neither                       | error
 */
export const unfinishedTaskIsCarriedOn: CampaignRule = {
  code: 'N06',
  severity: 'error',
  scope: 'campaign',
  appendices: ['PL02'],
  check: (submissions, campaign) => {
    const goesOn = goesOnIn(campaign);
    const silent = agenciesWithoutPlan(submissions);
    const goingOn = reportedRows(campaign, submissions, 'PL02').filter(
      ({ submission, row }) => goesOn(row) && !silent.has(submission.agency),
    );
    if (goingOn.length === 0) return [];
    const planned = reportedRows(campaign, submissions, 'PL04');
    const index = indexNames(planned, ({ name }) => name());
    const least = thresholdOf(campaign, 'N06') / 100;
    const unlike = goingOn.filter(({ name }) => !hasSimilar(index, name(), least));
    const named = idsNamed(planned, unlike);
    return unlike
      .filter(({ row }) => !named.has(fold(row.id)))
      .map((reported) => ({
        ...placeOf(reported, 'followUp'),
        expected: String(campaign.planYear),
        received: reported.row.id,
      }));
  },
};

/** Whether what the agency says of an unfinished task is that it goes on in the plan year. */
export function goesOnIn({ planYear }: Pick<Campaign, 'planYear'>): (row: Pick<SubmissionRow, 'cells'>) => boolean {
  const goesOn = hasPhrase(
    'chuyển tiếp, chuyển sang, sang năm, tiếp tục, kéo dài, điều chỉnh thời hạn',
    String(planYear),
  );
  return ({ cells }) => {
    const followUp = String(cells.followUp);
    return readVerdict(cells.verdict) === 'unmet' && goesOn(followUp) && !stops(followUp);
  };
}

const stops = hasPhrase('không chuyển, không tiếp tục, không kéo dài, dừng');

/** Of the ids of some rows, folded, those that a planned task gives. */
function idsNamed(planned: readonly ReportedRow[], rows: readonly ReportedRow[]): ReadonlySet<string> {
  const ids = new Set(rows.map(({ row }) => fold(row.id)));
  if (ids.size === 0) return ids;
  const idsOf = ({ name, note }: Cells) => [name, note].flatMap((cell) => idsIn(String(cell)));
  return new Set(planned.flatMap(({ row }) => idsOf(row.cells).filter((id) => ids.has(id))));
}

/** Whose PL04 is still empty. */
function agenciesWithoutPlan(submissions: readonly Submission[]): ReadonlySet<string> {
  return new Set(
    submissions
      .filter((submission) => submission.appendix === 'PL04' && !hasAnswered(submission))
      .map(({ agency }) => agency),
  );
}
