import { needsAnswer } from './needs-answer';

/**
 * A task says by when it is done («rõ thời gian»).
 *
 *   row       | deadline | finding
 *   ----------|----------|--------
 *   untouched | any      | none
 *   touched   | filled   | none
 *   touched   | blank    | error    (spaces count as blank)
 */
export const taskNeedsDeadline = needsAnswer('P02', 'PL04', 'deadline', 'a deadline');
