import type { Campaign } from '../campaign';
import type { Submission } from '../submission';
import type { Decision } from './decision';
import { pairKey, rowKey } from './decision';
import { byCodeUnits } from '../canonical-json';
import { exclusionReason } from './exclusion-reason';

/** A row that the coordinating office decided to leave out. */
export interface LeftOutRow {
  readonly reason: 'decidedOut' | 'joined';
  /** The `rowKey` of the row that tells of this one, where it was joined. */
  readonly joinedTo?: string;
}

/**
 * The rows that decisions leave out, by `rowKey`. A decision holds while both its rows are in the summary: of two rows
 * one always stays. A row that stays for one pair and goes for another goes, and what was joined to it goes with it to
 * the row that stays.
 *
 *   choice       | left out | reason
 *   -------------|----------|-------------
 *   'keepBoth'   | none     | –
 *   'keepFirst'  | second   | 'decidedOut'
 *   'keepSecond' | first    | 'decidedOut'
 *   'join'       | second   | 'joined'
 *   any          | none     | one of the rows is gone, blank, twice, or its submission is out; or the other is out already
 */
export function leftOutRows(
  campaign: Campaign,
  submissions: readonly Submission[],
  decisions: readonly Decision[],
): ReadonlyMap<string, LeftOutRow> {
  const present = countRows(campaign, submissions);
  const leftOut = new Map<string, LeftOutRow>();
  for (const decision of [...decisions].sort((one, other) => byCodeUnits(pairKey(one), pairKey(other)))) {
    const { appendix, first, second, choice } = decision;
    if (choice === 'keepBoth') continue;
    const [stays, goes] = (choice === 'keepSecond' ? [second, first] : [first, second]).map((row) =>
      rowKey(appendix, row),
    ) as [string, string];
    if (present.get(stays) !== 1 || present.get(goes) !== 1 || leftOut.has(goes)) continue;
    const last = followTo(stays, leftOut);
    if (last === goes || last === undefined) continue;
    leftOut.set(goes, choice === 'join' ? { reason: 'joined', joinedTo: last } : { reason: 'decidedOut' });
    passOn(goes, last, leftOut);
  }
  return leftOut;
}

/** The row that tells of this one: itself where it stays; `undefined` where it is out and told of nowhere. */
function followTo(key: string, leftOut: ReadonlyMap<string, LeftOutRow>): string | undefined {
  const left = leftOut.get(key);
  return left ? left.joinedTo : key;
}

function passOn(from: string, to: string, leftOut: Map<string, LeftOutRow>): void {
  for (const [key, left] of leftOut) if (left.joinedTo === from) leftOut.set(key, { ...left, joinedTo: to });
}

function countRows(campaign: Campaign, submissions: readonly Submission[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const submission of submissions) {
    if (exclusionReason(campaign, submission)) continue;
    const { agency, appendix, rows } = submission;
    for (const { id } of rows) {
      const key = rowKey(appendix, { agency, rowId: id });
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}
