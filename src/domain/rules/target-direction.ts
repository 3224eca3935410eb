import type { Target } from '../vietnamese/read-target';

/**
 * Which way two targets of one thing get better: 1 up, -1 down, `undefined` where neither says.
 *
 *   one of them            | direction
 *   -----------------------|----------
 *   at least, more than    | 1
 *   at most, less than     | -1
 *   100% as it stands      | 1
 *   both numbers alone; or against each other | undefined
 */
export function directionOf(one: Target, other: Target): 1 | -1 | undefined {
  const directions = new Set([one, other].map(directionOfOne).filter((direction) => direction !== undefined));
  const [first] = directions;
  return directions.size === 1 ? first : undefined;
}

function directionOfOne({ operator, value, unit }: Target): 1 | -1 | undefined {
  switch (operator) {
    case '>=':
    case '>':
      return 1;
    case '<=':
    case '<':
      return -1;
    case '=':
      return unit === '%' && value === 100 ? 1 : undefined;
  }
}

/** Below the last digit anybody reports. */
export const TOLERANCE = 1e-9;
