import { groupBy } from './group-by';
import type { Finding, RuleCode, Severity } from './finding';

/** A rule that fails, and how often. */
export interface RuleCount {
  readonly rule: RuleCode;
  readonly severity: Severity;
  readonly count: number;
  readonly agencies: number;
  /** The first of its findings, for a name in words. */
  readonly example: Finding;
}

const severities: readonly Severity[] = ['error', 'warning', 'note'];

/** The rules that fail most, at most `most` of them; where two fail as often, the more severe one first, then by code. */
export function rankRules(findings: readonly Finding[], most: number): RuleCount[] {
  const groups = groupBy(findings, ({ severity, rule }) => `${severities.indexOf(severity)} ${rule}`);
  return [...groups]
    .sort(([oneKey, one], [otherKey, other]) => other.length - one.length || (oneKey < otherKey ? -1 : 1))
    .slice(0, most)
    .map(([, [example, ...rest]]): RuleCount => {
      const agencies = new Set([example, ...rest].map(({ agency }) => agency)).size;
      return { rule: example.rule, severity: example.severity, count: rest.length + 1, agencies, example };
    });
}
