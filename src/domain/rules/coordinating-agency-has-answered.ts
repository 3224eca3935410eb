import { agencyName } from '../lookup';
import { namedAgencies } from './named-agencies';
import { hasAnswered, placeOf, reportedRows } from './reported-rows';
import type { CampaignRule } from './rule';

/**
 * Who is named to coordinate has had a say, if only by a nil return. Told once for each pair, at the first row.
 *
 *   coordinating agency                         | its PL04               | finding
 *   --------------------------------------------|------------------------|--------
 *   the reporting agency, a group, an outsider  | any                    | none
 *   another of the campaign                     | a row, or a nil return | none
 *   another of the campaign                     | nothing sent           | warning
 */
export const coordinatingAgencyHasAnswered: CampaignRule = {
  code: 'P08',
  severity: 'warning',
  scope: 'campaign',
  appendices: ['PL04'],
  check: (submissions, campaign) => {
    const answered = new Set(
      submissions.filter((each) => each.appendix === 'PL04' && hasAnswered(each)).map(({ agency }) => agency),
    );
    const told = new Set<string>();
    return reportedRows(campaign, submissions, 'PL04').flatMap((reported) =>
      namedAgencies(campaign, reported.row.cells.coordinating).flatMap((code) => {
        const pair = `${reported.submission.agency} ${code}`;
        if (answered.has(code) || told.has(pair)) return [];
        told.add(pair);
        return [{ ...placeOf(reported, 'coordinating'), expected: 'an answer', received: agencyName(campaign, code) }];
      }),
    );
  },
};
