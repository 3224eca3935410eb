import { agencyName } from '../lookup';
import { thresholdOf } from '../rule-settings';
import { hasSimilar, indexNames } from '../similarity/name-index';
import { namedAgencies } from './named-agencies';
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
    const claims = reportedRows(campaign, submissions, 'PL04').flatMap((reported) => {
      const [lead, ...others] = namedAgencies(campaign, reported.row.cells.lead);
      return lead === undefined || others.length > 0 ? [] : [{ reported, lead }];
    });
    const isOwn = ({ reported, lead }: (typeof claims)[number]) => lead === reported.submission.agency;
    const ofOthers = claims.filter((claim) => !isOwn(claim));
    if (ofOthers.length === 0) return [];
    const own = indexNames(claims.filter(isOwn), ({ reported }) => reported.name());
    const leadsOf = new Map(own.groups.map((group) => [group, new Set(group.items.map(({ lead }) => lead))]));
    const least = thresholdOf(campaign, 'P09') / 100;
    return ofOthers.flatMap(({ reported, lead }) => {
      if (hasSimilar(own, reported.name(), least, (group) => leadsOf.get(group)?.has(lead) === true)) return [];
      const expected = agencyName(campaign, reported.submission.agency);
      return [{ ...placeOf(reported, 'lead'), expected, received: agencyName(campaign, lead) }];
    });
  },
};
