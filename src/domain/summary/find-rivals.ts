import type { AppendixCode } from '../appendices';
import type { Campaign } from '../campaign';
import { groupBy } from '../group-by';
import { agencyOf } from '../lookup';
import { thresholdOf } from '../rule-settings';
import { plannedTargetFinder } from '../rules/find-planned-target';
import type { PlacedRow, ReportedRow } from '../rules/reported-rows';
import { reportedRows } from '../rules/reported-rows';
import { findSimilar, indexNames } from '../similarity/name-index';
import { haveSameMarks } from '../similarity/similarity';
import type { Submission } from '../submission';
import { readResult } from '../vietnamese/read-result';
import { fold } from '../vietnamese/fold';
import { exclusionReason } from './exclusion-reason';
import { areaFinder } from './find-area';

/**
 * Two rows of different agencies about the same thing, for the coordinating office to decide on.
 *
 *   appendix   | the same thing                                | 'conflict' where
 *   -----------|-----------------------------------------------|---------------------------------
 *   PL01       | the same target of the plan (as C17)          | the results are different numbers
 *   PL02, PL04 | near-same names in one area, same level, place | the leads are different
 */
export interface Rivals {
  readonly kind: 'duplicate' | 'conflict';
  readonly appendix: AppendixCode;
  readonly first: PlacedRow;
  readonly second: PlacedRow;
}

/**
 * By appendix, then the first row's agency and row. Of several rows about one thing each is set beside the first, so that
 * the list grows with the rows, not with their square.
 */
export function findRivals(campaign: Campaign, submissions: readonly Submission[]): Rivals[] {
  const inSummary = submissions.filter((each) => !exclusionReason(campaign, each));
  return [
    ...sameTargets(campaign, reportedRows(campaign, inSummary, 'PL01')),
    ...sameTasks(campaign, 'PL02', reportedRows(campaign, inSummary, 'PL02')),
    ...sameTasks(campaign, 'PL04', reportedRows(campaign, inSummary, 'PL04')),
  ];
}

function sameTargets(campaign: Campaign, rows: readonly ReportedRow[]): Rivals[] {
  const findTarget = plannedTargetFinder(campaign);
  const byTarget = groupBy(rows, (reported) => findTarget(reported)?.id);
  return [...byTarget].flatMap(([id, group]) => (id === undefined ? [] : besideFirst('PL01', group, hasOtherNumber)));
}

function hasOtherNumber({ row: one }: ReportedRow, { row: other }: ReportedRow): boolean {
  const a = readResult(one.cells.actual);
  const b = readResult(other.cells.actual);
  return a.kind === 'number' && b.kind === 'number' && a.value !== b.value;
}

/** The first row of each thing gathers the later ones that are like it and belong to none yet. */
function sameTasks(campaign: Campaign, appendix: AppendixCode, rows: readonly ReportedRow[]): Rivals[] {
  const findArea = areaFinder(campaign);
  const least = thresholdOf(campaign, 'P09') / 100;
  const byArea = groupBy(rows, ({ row }) => findArea(appendix, row)?.code ?? '');
  return [...byArea.values()].flatMap((ofArea) => {
    const index = indexNames(
      ofArea.map((reported, rank) => ({ reported, rank })),
      ({ reported }) => reported.name(),
    );
    const taken = new Set<ReportedRow>();
    return ofArea.flatMap((first) => {
      if (taken.has(first)) return [];
      taken.add(first);
      const like = findSimilar(index, first.name(), least)
        .filter(({ name }) => haveSameMarks(name, first.name()))
        .flatMap(({ items }) => items)
        .sort((one, other) => one.rank - other.rank)
        .map(({ reported }) => reported)
        .filter((each) => !taken.has(each));
      for (const each of like) taken.add(each);
      return besideFirst(appendix, [first, ...like], (one, other) => leadOf(campaign, one) !== leadOf(campaign, other));
    });
  });
}

/** The code of the lead where it is one; else its words. */
function leadOf(campaign: Campaign, { row }: ReportedRow): string {
  return agencyOf(campaign, row.cells.lead)?.code ?? fold(String(row.cells.lead));
}

function besideFirst(
  appendix: AppendixCode,
  [first, ...others]: readonly [ReportedRow, ...ReportedRow[]],
  isConflict: (one: ReportedRow, other: ReportedRow) => boolean,
): Rivals[] {
  return others
    .filter(
      ({ submission, row }) => submission.agency !== first.submission.agency && row.id !== '' && first.row.id !== '',
    )
    .map((second) => ({ kind: isConflict(first, second) ? 'conflict' : 'duplicate', appendix, first, second }));
}
