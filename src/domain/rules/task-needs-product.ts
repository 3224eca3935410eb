import { needsAnswer } from './needs-answer';

/**
 * A task says what comes of it.
 *
 *   row       | product | finding
 *   ----------|----------|--------
 *   untouched | any      | none
 *   touched   | filled   | none
 *   touched   | blank    | error    (spaces count as blank)
 */
export const taskNeedsProduct = needsAnswer('P05', 'PL04', 'product', 'a product');
