import type { Campaign } from '../campaign';
import { agencyName } from '../lookup';
import { thresholdOf } from '../rule-settings';
import type { Namesakes } from '../similarity/name-index';
import { findSimilar, indexNames } from '../similarity/name-index';
import { wordsInCommon } from '../similarity/similarity';
import { areaFinder } from '../summary/find-area';
import { hasPhrase } from '../vietnamese/has-phrase';
import { namedAgencies } from './named-agencies';
import type { ReportedRow } from './reported-rows';
import { cellOf, placeOf, reportedRows } from './reported-rows';
import type { CampaignRule } from './rule';

/**
 * One task has one lead. Each agency that a row names as lead claims the task; two claims on the same task by different
 * agencies are told at both rows, with the other's cell and the words in common, which are why they are called the same.
 *
 *   leads of the row        | task of another row             | its leads      | finding
 *   ------------------------|---------------------------------|----------------|--------
 *   none known, a group     | any                             | any            | none   (P01 speaks)
 *   one                     | less alike, in another area     | any            | none
 *   one                     | alike, «của đơn vị», «tại sở»   | any            | none   (each does its own)
 *   one                     | alike, other level or place     | any            | none
 *   one                     | alike                           | the same among | none
 *   one                     | alike                           | others         | error
 *   two or more             | any                             | any            | error: the row itself claims it for both
 */
export const taskHasOneClaimant: CampaignRule = {
  code: 'P09',
  severity: 'error',
  scope: 'campaign',
  appendices: ['PL04'],
  check: (submissions, campaign) => {
    const findArea = areaFinder(campaign);
    const claimsOf = new Map<string, Claim[]>();
    for (const reported of reportedRows(campaign, submissions, 'PL04')) {
      const leads = namedAgencies(campaign, reported.row.cells.lead);
      const area = findArea('PL04', reported.row)?.code;
      if (leads.length === 0 || area === undefined || isOwnAffair(String(reported.row.cells.name))) continue;
      const claims = claimsOf.get(area);
      if (claims) claims.push({ ...reported, leads });
      else claimsOf.set(area, [{ ...reported, leads }]);
    }
    const least = thresholdOf(campaign, 'P09') / 100;
    return Array.from(claimsOf.values()).flatMap((claims) => conflicts(campaign, claims, least));
  },
};

type Claim = ReportedRow & { readonly leads: readonly string[] };

/** What each office does at its own place is not one task. */
const isOwnAffair = hasPhrase(
  'của đơn vị, của cơ quan, của sở, của ngành, tại đơn vị, tại cơ quan, tại sở, thuộc sở, nội bộ',
  'thuộc phạm vi quản lý',
);

function conflicts(campaign: Campaign, claims: readonly Claim[], least: number): ReturnType<CampaignRule['check']> {
  const index = indexNames(claims, ({ name }) => name());
  return index.groups.flatMap((group) => {
    const rivals = findSimilar(index, group.name, least).flatMap(spokesmen);
    return group.items.flatMap((claim) => {
      const rival =
        claim.leads.length > 1 ? claim : rivals.find(({ leads }) => !leads.some((lead) => claim.leads.includes(lead)));
      return rival ? [faultOf(campaign, claim, rival)] : [];
    });
  });
}

/** Of the claims on one name the first, and the first by others: enough to find a rival of any. */
function spokesmen({ items }: Namesakes<Claim>): Claim[] {
  const [first] = items;
  const other = items.find(({ leads }) => !leads.some((lead) => first?.leads.includes(lead)));
  return [first, other].filter((claim) => claim !== undefined);
}

function faultOf(campaign: Campaign, claim: Claim, rival: Claim): ReturnType<CampaignRule['check']>[number] {
  const names = [...new Set([...claim.leads, ...rival.leads])].map((code) => agencyName(campaign, code));
  const where = rival === claim ? '' : ` (${cellOf(rival, 'name')})`;
  return {
    ...placeOf(claim, 'lead'),
    expected: `${names.join('; ')}${where}`,
    received: wordsInCommon(claim.name(), rival.name()),
  };
}
