import type { Campaign } from './campaign';
import type { RuleCode } from './finding';

/** What the coordinating office changes of a rule in «Danh mục»; an error may have a threshold but is never off. */
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
  /** Percent of likeness (`similarity`) from which a row's own name is that of a target of the plan. */
  C17: { usual: 90, least: 70, most: 100 },
  /** Percent of likeness from which a task of next year carries one of this year on, though it does not name it. */
  N06: { usual: 60, least: 40, most: 100 },
  /** Percent of the words (`overlap`) from which a paragraph mentions a task. */
  K02: { usual: 60, least: 30, most: 100 },
  /** Percent of likeness from which a paragraph is last year's. */
  K04: { usual: 90, least: 70, most: 100 },
  /** Percent of likeness from which two tasks are one. */
  P09: { usual: 80, least: 60, most: 100 },
  /** Percent of the words (`overlap`) from which a task addresses a criterion. */
  P13: { usual: 60, least: 30, most: 100 },
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
