import { needsAnswer } from './needs-answer';

/**
 * An unmet task must state a reason; the letter wants a specific one.
 *
 *   verdict     | reason | finding
 *   ------------|--------|--------
 *   not 'unmet' | any    | none
 *   'unmet'     | filled | none
 *   'unmet'     | blank  | error     (spaces count as blank)
 */
export const unmetTaskNeedsReason = needsAnswer('N02', 'PL02', 'reason', 'a specific reason');
