import type { Campaign } from './campaign';
import type { RuleCode } from './finding';

/** What the coordinating office changes of a rule in «Danh mục»; an error is never off. */
export interface RuleSetting {
  readonly isOff?: boolean;
  readonly threshold?: number;
}

export type RuleSettings = Readonly<Partial<Record<RuleCode, RuleSetting>>>;

/**
 * The limits that an office may set, in the unit of the comment; a rule without a line here has none. To add one: a line.
 */
export const thresholds = {
  /** Rows of one tab with the same reason. */
  C03: { usual: 3, least: 2, most: 100 },
  /** Points between a percentage and its fraction. */
  C08: { usual: 0.05, least: 0, most: 5 },
  /** Times the gap of this year that a proposal may leap. */
  C15: { usual: 1.5, least: 1, most: 10 },
  /** Of a hundred tasks, those due in the last quarter. */
  P14: { usual: 60, least: 10, most: 99 },
} as const satisfies Partial<Record<RuleCode, { usual: number; least: number; most: number }>>;

export type ThresholdCode = keyof typeof thresholds;

export function hasThreshold(code: RuleCode): code is ThresholdCode {
  return code in thresholds;
}

export function thresholdOf({ ruleSettings }: Pick<Campaign, 'ruleSettings'>, code: ThresholdCode): number {
  return ruleSettings[code]?.threshold ?? thresholds[code].usual;
}
