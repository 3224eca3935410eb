import type { Finding, Severity } from './finding';
import { groupBy } from './group-by';

/** The findings of one agency, and how many of each severity. */
export interface AgencyFindings {
  readonly agency: string;
  readonly findings: readonly Finding[];
  readonly counts: SeverityCounts;
}

export type SeverityCounts = Readonly<Record<`${Severity}s`, number>>;

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/**
 * Findings by agency, the worst first: most errors, then warnings, then notes. Within an agency errors stand before
 * warnings before notes. What ties keeps the order given, which is that of the campaign.
 */
export function groupByAgency(findings: readonly Finding[]): AgencyFindings[] {
  return Array.from(groupBy(findings, ({ agency }) => agency))
    .map(([agency, own]): AgencyFindings => {
      const sorted = [...own].sort((one, other) => ranks[one.severity] - ranks[other.severity]);
      return { agency, findings: sorted, counts: countSeverities(own) };
    })
    .sort(
      ({ counts: one }, { counts: other }) =>
        other.errors - one.errors || other.warnings - one.warnings || other.notes - one.notes,
    );
}

export function countSeverities(findings: readonly Pick<Finding, 'severity'>[]): SeverityCounts {
  const count = (wanted: Severity) => findings.filter(({ severity }) => severity === wanted).length;
  return { errors: count('error'), warnings: count('warning'), notes: count('note') };
}
