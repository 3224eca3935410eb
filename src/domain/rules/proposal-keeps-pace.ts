import { isBlank, tidy } from '../cell-value';
import { readResult } from '../vietnamese/read-result';
import { readTarget } from '../vietnamese/read-target';
import type { RowRule } from './rule';
import { directionOf, TOLERANCE } from './target-direction';

/**
 * A target proposed for next year does not step back behind both this year's plan and this year's result. Behind the
 * result alone it may: a plan keeps a margin below a good year. «Behind» is lower, or higher where lower is better.
 *
 *   proposed, plan and actual  | note   | finding
 *   ---------------------------|--------|--------
 *   one is not a number        | any    | none
 *   no telling what is better  | any    | none
 *   not behind the plan        | any    | none
 *   behind the plan, not the actual | any | none   (the plan was too high)
 *   behind both                | filled | none     (explained)
 *   behind both                | blank  | warning
 */
export const proposalKeepsPace: RowRule = {
  code: 'C14',
  severity: 'warning',
  scope: 'row',
  appendices: ['PL01'],
  columns: ['plan', 'actual', 'proposed', 'note'],
  check: ({ plan, actual, proposed, note }) => {
    const [before, next, reached] = [readTarget(plan), readTarget(proposed), readResult(actual)];
    if (!before || !next || reached.kind !== 'number' || !isBlank(note)) return undefined;
    const direction = directionOf(before, next);
    const isBehind = (value: number) => direction !== undefined && (value - next.value) * direction > TOLERANCE;
    return isBehind(before.value) && isBehind(reached.value)
      ? { column: 'proposed', expected: String(reached.value).replace('.', ','), received: tidy(String(proposed)) }
      : undefined;
  },
};
