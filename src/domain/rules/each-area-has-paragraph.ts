import { isBlank } from '../cell-value';
import { areaName } from '../lookup';
import { isEmptySubmission } from '../submission';
import { areaFinder } from '../summary/find-area';
import type { SubmissionRule } from './rule';
import { isFormReadable, unreadableColumns } from './unreadable-columns';

/**
 * Section II proposes tasks for each area that the agency follows.
 *
 *   tab                                    | paragraph of the area | finding
 *   ---------------------------------------|-----------------------|--------
 *   nil return, nothing entered            | –                     | none   (S01 speaks)
 *   a column of area or text is gone       | –                     | none   (S05 speaks)
 *   filled                                 | there                 | none
 *   filled                                 | none, or a blank one  | error for the area
 */
export const eachAreaHasParagraph: SubmissionRule = {
  code: 'K01',
  severity: 'error',
  scope: 'submission',
  appendices: ['PL03'],
  check: (submission, campaign) => {
    if (submission.isNil || isEmptySubmission(submission) || !isFormReadable(submission)) return [];
    const unreadable = unreadableColumns(submission);
    if (unreadable.has('area') || unreadable.has('name')) return [];
    const findArea = areaFinder(campaign);
    const written = submission.rows.filter(({ cells }) => !isBlank(cells.name));
    const areas = new Set(written.map((row) => findArea('PL03', row)?.code));
    const followed = campaign.agencies.find(({ code }) => code === submission.agency)?.areas ?? [];
    return followed
      .filter((area) => !areas.has(area))
      .map((area) => ({ expected: areaName(campaign, area), received: '' }));
  },
};
