import { appendices } from '../appendices';
import type { Campaign } from '../campaign';
import type { Submission } from '../submission';
import { reportingAgencies } from './reporting-agencies';
import type { ConservationLine, Exclusion, Summary } from './summary';
import { exclusionReasons } from './summary';

/**
 * Counts both ends of the assembly on their own, for every agency and appendix: rows in from the submissions, rows out
 * from the groups, exclusions from their list. `assemble` is not believed; its result is counted.
 */
export function proveConservation(
  campaign: Campaign,
  submissions: readonly Submission[],
  groups: Summary['appendices'],
  exclusions: readonly Exclusion[],
): ConservationLine[] {
  const rowsIn = countByAddress(
    submissions.flatMap(({ agency, appendix, rows }) => rows.map(() => ({ agency, appendix }))),
  );
  const rowsOut = countByAddress(Object.values(groups).flatMap((areas) => areas.flatMap(({ rows }) => rows)));
  const excluded = exclusionReasons.map(
    (reason) => [reason, countByAddress(exclusions.filter((each) => each.reason === reason))] as const,
  );
  return reportingAgencies(campaign, submissions).flatMap((agency) =>
    appendices.map(({ code: appendix }): ConservationLine => {
      const address = { agency, appendix };
      return {
        ...address,
        rowsIn: rowsIn(address),
        rowsOut: rowsOut(address),
        excluded: Object.fromEntries(
          excluded.map(([reason, count]) => [reason, count(address)]),
        ) as ConservationLine['excluded'],
      };
    }),
  );
}

/** The lines where a row was lost or made up: rows in are not rows out and exclusions. Nothing may be written then. */
export function brokenLines(proof: readonly ConservationLine[]): ConservationLine[] {
  return proof.filter((line) => line.rowsIn !== line.rowsOut + excludedRows(line));
}

/** Rows of one line left out, whatever the reason. */
export function excludedRows({ excluded }: Pick<ConservationLine, 'excluded'>): number {
  return exclusionReasons.reduce((sum, reason) => sum + excluded[reason], 0);
}

type Address = Pick<ConservationLine, 'agency' | 'appendix'>;

function countByAddress(rows: readonly Address[]): (address: Address) => number {
  const key = ({ agency, appendix }: Address) => `${appendix}:${agency}`;
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(key(row), (counts.get(key(row)) ?? 0) + 1);
  return (address) => counts.get(key(address)) ?? 0;
}
