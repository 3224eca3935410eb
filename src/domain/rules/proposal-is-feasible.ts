import { isBlank, tidy } from '../cell-value';
import { thresholdOf } from '../rule-settings';
import { readVerdict } from '../verdict';
import { readResult } from '../vietnamese/read-result';
import { readTarget } from '../vietnamese/read-target';
import type { RowRule } from './rule';
import { directionOf, TOLERANCE } from './target-direction';

/** Parts of this year's plan. */
const HALF = 0.5;
const QUARTER = 0.25;

/**
 * A target that was missed is not raised by a leap without a word why it can be reached.
 *
 *   verdict | proposed above the plan by                           | note   | finding
 *   --------|------------------------------------------------------|--------|--------
 *   other   | any                                                  | any    | none
 *   'unmet' | what cannot be read                                  | any    | none
 *   'unmet' | at most 1.5 times the gap, or a quarter of the plan  | any    | none
 *   'unmet' | at most 3 times the gap, and half the plan           | any    | none
 *   'unmet' | more                                                 | filled | none
 *   'unmet' | more                                                 | blank  | warning
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
    const isBeyond = (gaps: number, ofPlan: number) =>
      leap > Math.max(gap * gaps, Math.abs(before.value) * ofPlan) + TOLERANCE;
    const most = thresholdOf(campaign, 'C15');
    return gap > 0 && (isBeyond(most, HALF) || isBeyond(2 * most, QUARTER))
      ? { column: 'proposed', expected: String(reached.value).replace('.', ','), received: tidy(String(proposed)) }
      : undefined;
  },
};
