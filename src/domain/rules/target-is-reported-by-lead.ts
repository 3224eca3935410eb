import { agencyName } from '../lookup';
import { plannedTargetFinder } from './find-planned-target';
import { placeOf, reportedRows } from './reported-rows';
import type { CampaignRule } from './rule';

/**
 * A target of the plan is reported by the agency that the plan gives it to.
 *
 *   row of PL01                                | finding
 *   -------------------------------------------|--------
 *   about no target of the plan                | none
 *   in the tab of its lead                     | none
 *   in the tab of what took the lead's place   | none
 *   in another tab                             | warning
 */
export const targetIsReportedByLead: CampaignRule = {
  code: 'C18',
  severity: 'warning',
  scope: 'campaign',
  appendices: ['PL01'],
  check: (submissions, campaign) => {
    const findTarget = plannedTargetFinder(campaign);
    const successors = new Map(campaign.agencies.map(({ code, successor }) => [code, successor]));
    return reportedRows(campaign, submissions, 'PL01').flatMap((reported) => {
      const lead = findTarget(reported)?.lead;
      const { agency } = reported.submission;
      if (lead === undefined || lead === agency || successors.get(lead) === agency) return [];
      const received = agencyName(campaign, agency);
      return [{ ...placeOf(reported, 'name'), expected: agencyName(campaign, lead), received }];
    });
  },
};
