import type { Target } from './read-target';

/** Below the last digit anybody reports; above the rounding of binary fractions. */
const TOLERANCE = 1e-9;

/** Whether a result reaches a target; both in the target's unit. */
export function isMet({ operator, value }: Pick<Target, 'operator' | 'value'>, actual: number): boolean {
  const isSame = Math.abs(actual - value) <= TOLERANCE;
  switch (operator) {
    case '>=':
      return actual > value || isSame;
    case '<=':
      return actual < value || isSame;
    case '=':
      return isSame;
    case '>':
      return actual > value && !isSame;
    case '<':
      return actual < value && !isSame;
  }
}
