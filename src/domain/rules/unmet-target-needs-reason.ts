import { needsAnswer } from './needs-answer';

/**
 * An unmet target must state a reason; the letter wants a specific one.
 *
 *   verdict     | reason | finding
 *   ------------|--------|--------
 *   not 'unmet' | any    | none
 *   'unmet'     | filled | none
 *   'unmet'     | blank  | error     (spaces count as blank)
 */
export const unmetTargetNeedsReason = needsAnswer('C02', 'PL01', 'reason', 'a specific reason');
