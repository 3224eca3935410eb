import { isBlank, tidy } from '../cell-value';
import { thresholdOf } from '../rule-settings';
import { readVerdict } from '../verdict';
import { readResult } from '../vietnamese/read-result';
import { readTarget } from '../vietnamese/read-target';
import type { RowRule } from './rule';
import { directionOf, TOLERANCE } from './target-direction';

/** A leap beyond this part of this year's plan, and beyond the threshold: times what is missing this year. */
const MOST_OF_PLAN = 0.5;

/**
 * A target that was missed is not raised by a leap without a word why it can be reached.
 *
 *   verdict | proposed above the plan by                           | note   | finding
 *   --------|------------------------------------------------------|--------|--------
 *   other   | any                                                  | any    | none
 *   'unmet' | what cannot be read                                  | any    | none
 *   'unmet' | at most 1.5 times the gap, or half the plan          | any    | none
 *   'unmet' | more than both                                       | filled | none
 *   'unmet' | more than both                                       | blank  | warning
 *
 * The gap is from actual to plan; «above» is below where lower is better.
 */
export const proposalIsFeasible: RowRule = {
  code: 'C15',
  severity: 'warning',
  scope: 'row',
  appendices: ['PL01'],
  columns: ['plan', 'actual', 'verdict', 'proposed', 'note'],
  check: ({ plan, actual, verdict, proposed, note }, campaign) => {
    if (readVerdict(verdict) !== 'unmet' || !isBlank(note)) return undefined;
    const [before, next, reached] = [readTarget(plan), readTarget(proposed), readResult(actual)];
    const direction = before && next && directionOf(before, next);
    if (!before || !next || !direction || reached.kind !== 'number') return undefined;
    const gap = (before.value - reached.value) * direction;
    const leap = (next.value - before.value) * direction;
    const most = Math.max(gap * thresholdOf(campaign, 'C15'), Math.abs(before.value) * MOST_OF_PLAN);
    return gap > 0 && leap > most + TOLERANCE
      ? { column: 'proposed', expected: String(reached.value).replace('.', ','), received: tidy(String(proposed)) }
      : undefined;
  },
};
