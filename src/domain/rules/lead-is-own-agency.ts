import { agencyName } from '../lookup';
import { thresholdOf } from '../rule-settings';
import { hasSimilar, indexNames } from '../similarity/name-index';
import { namedAgencies } from './named-agencies';
import type { ReportedRow } from './reported-rows';
import { placeOf, reportedRows } from './reported-rows';
import type { CampaignRule } from './rule';

/**
 * An agency proposes what it leads itself; work for another agency needs that agency's word.
 *
 *   lead                                         | the lead's own PL04      | finding
 *   ---------------------------------------------|--------------------------|--------
 *   blank, a group, several, no agency of the campaign | any                | none   (P01, S07 and P09 speak)
 *   the reporting agency                         | any                      | none
 *   another, the coordinating office among them  | has a like task it leads | none   (confirmed)
 *   another, the coordinating office among them  | has none                 | warning
 */
export const leadIsOwnAgency: CampaignRule = {
  code: 'P10',
  severity: 'warning',
  scope: 'campaign',
  appendices: ['PL04'],
  check: (submissions, campaign) => {
    const rows = reportedRows(campaign, submissions, 'PL04').map((reported) => {
      const [lead, ...others] = namedAgencies(campaign, reported.row.cells.lead);
      return { reported, lead: others.length === 0 ? lead : undefined };
    });
    const isOwn = ({ reported, lead }: { reported: ReportedRow; lead: string | undefined }) =>
      lead === reported.submission.agency;
    const own = indexNames(rows.filter(isOwn), ({ reported }) => reported.name());
    const leadsOf = new Map(own.groups.map((group) => [group, new Set(group.items.map(({ lead }) => lead))]));
    const least = thresholdOf(campaign, 'P09') / 100;
    return rows.flatMap((each) => {
      const { reported, lead } = each;
      if (lead === undefined || isOwn(each)) return [];
      if (hasSimilar(own, reported.name(), least, (group) => leadsOf.get(group)?.has(lead) === true)) return [];
      return [
        {
          ...placeOf(reported, 'lead'),
          expected: agencyName(campaign, reported.submission.agency),
          received: agencyName(campaign, lead),
        },
      ];
    });
  },
};
