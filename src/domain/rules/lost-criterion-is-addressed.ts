import { thresholdOf } from '../rule-settings';
import { indexNames } from '../similarity/name-index';
import { readName } from '../similarity/read-name';
import { overlap } from '../similarity/similarity';
import { areaFinder } from '../summary/find-area';
import { hasAnswered, reportedRows } from './reported-rows';
import type { CampaignRule } from './rule';

/**
 * A criterion on which the province lost points has a task next year, in whose tab soever. Told to each agency that
 * follows the area, of its PL04 as a whole.
 *
 *   task, product and note of a row of PL04 in the area    | PL04 of the follower | finding
 *   -------------------------------------------------------|----------------------|--------
 *   one says the criterion, or is said in it (60 % of the words) | any            | none
 *   none does                                              | nothing sent         | none   (S01 speaks)
 *   none does                                              | rows, or nil         | note
 */
export const lostCriterionIsAddressed: CampaignRule = {
  code: 'P13',
  severity: 'note',
  scope: 'campaign',
  appendices: ['PL04'],
  check: (submissions, campaign) => {
    if (campaign.lostCriteria.length === 0) return [];
    const findArea = areaFinder(campaign);
    const least = thresholdOf(campaign, 'P13') / 100;
    const rows = reportedRows(campaign, submissions, 'PL04').map(({ row }) => row);
    const index = indexNames(rows, ({ cells }) => readName(`${cells.name}\n${cells.product}\n${cells.note}`));
    const answered = new Set(
      submissions.filter((each) => each.appendix === 'PL04' && hasAnswered(each)).map(({ agency }) => agency),
    );
    return campaign.lostCriteria.flatMap(({ area, name }) => {
      const criterion = readName(name);
      const isAddressed = index
        .near(criterion, 0)
        .filter((group) => overlap(criterion, group.name) >= least)
        .some((group) => group.items.some((row) => findArea('PL04', row)?.code === area));
      return campaign.agencies
        .filter(({ code, areas }) => !isAddressed && areas.includes(area) && answered.has(code))
        .map(({ code }) => ({ agency: code, appendix: 'PL04' as const, expected: name, received: '' }));
    });
  },
};
