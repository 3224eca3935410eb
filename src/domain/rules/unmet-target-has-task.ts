import { isBlank } from '../cell-value';
import { areaFinder } from '../summary/find-area';
import { readVerdict } from '../verdict';
import { namedAgencies } from './named-agencies';
import { hasAnswered, reportedRows } from './reported-rows';
import type { CampaignRule } from './rule';

/**
 * For a target that is not met the agency does something next year. Told of its PL04 as a whole.
 *
 *   verdict  | area      | PL04 of the agency | a task of the area that it leads, in any tab | finding
 *   ---------|-----------|--------------------|----------------------------------------------|--------
 *   other    | any       | any                | any                                          | none
 *   'unmet'  | not told  | any                | any                                          | none
 *   'unmet'  | told      | nothing sent       | any                                          | none   (S01 speaks)
 *   'unmet'  | told      | rows, or nil       | there                                        | none
 *   'unmet'  | told      | rows, or nil       | none; a blank lead in its own tab is itself  | warning
 */
export const unmetTargetHasTask: CampaignRule = {
  code: 'P16',
  severity: 'warning',
  scope: 'campaign',
  appendices: ['PL04'],
  check: (submissions, campaign) => {
    const findArea = areaFinder(campaign);
    const led = new Set<string>();
    for (const { submission, row } of reportedRows(campaign, submissions, 'PL04')) {
      const leads = isBlank(row.cells.lead) ? [submission.agency] : namedAgencies(campaign, row.cells.lead);
      for (const lead of leads) led.add(`${lead} ${findArea('PL04', row)?.code ?? ''}`);
    }
    const answered = new Set(
      submissions.filter((each) => each.appendix === 'PL04' && hasAnswered(each)).map(({ agency }) => agency),
    );
    return reportedRows(campaign, submissions, 'PL01').flatMap(({ submission: { agency }, row }) => {
      const area = readVerdict(row.cells.verdict) === 'unmet' ? findArea('PL01', row)?.code : undefined;
      if (area === undefined || !answered.has(agency) || led.has(`${agency} ${area}`)) return [];
      return [{ agency, appendix: 'PL04', expected: `${row.id} (${row.cells.name})`, received: '' }];
    });
  },
};
