import { needsAnswer } from './needs-answer';

/**
 * A target of this year's plan, assigned or added by the agency, has its result as of the as-of date.
 *
 *   assigned or with a plan | actual | verdict           | finding
 *   ------------------------|--------|-------------------|--------
 *   no                      | any    | any               | none     (a target proposed for next year)
 *   yes                     | filled | any               | none
 *   yes                     | blank  | 'unpublished'     | none
 *   yes                     | blank  | any other, blank  | error
 */
export const targetNeedsResult = needsAnswer('C04', 'PL01', 'actual', 'a result');
