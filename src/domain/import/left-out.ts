import type { ColumnKey } from '../appendices';
import type { AsideReason, SourcePlace } from './source';

/**
 * Why a text of the source is not written into the tab. Those of the first group are as they should be and only counted;
 * those of the second are for the officer to look at.
 */
export const expectedReasons = [
  'title',
  'header',
  'columnNumbers',
  'rowNumber',
  'groupRow',
  'totalRow',
  'signature',
  'sameAsPlan',
  'sameAsTab',
  'unticked',
] as const;

export const openReasons = [
  'outsideTable',
  'unknownGroup',
  'unknownTable',
  'otherAppendix',
  'unknownColumn',
  'mergedAcross',
  'noName',
  'rowTwice',
  'doubtfulRow',
  'differsFromPlan',
  'notInList',
  'unclearTick',
  'conflict',
  'noSpareRow',
  'lockedRow',
  'tooLong',
  'leftOutByChoice',
] as const;

export type LeftOutReason = (typeof expectedReasons)[number] | (typeof openReasons)[number] | AsideReason;

/** A text of the source that goes nowhere: where it stands, and why. */
export interface LeftOut {
  readonly place: SourcePlace;
  readonly text: string;
  readonly reason: LeftOutReason;
  /** The column it would have gone to. */
  readonly key?: ColumnKey;
  /** What stands there instead: the plan's words, the tab's. */
  readonly instead?: string;
  /** Of a conflict: the cell, by which an officer's choice names it. */
  readonly cell?: string;
}

export function isExpected({ reason }: Pick<LeftOut, 'reason'>): boolean {
  return expectedReasons.some((expected) => expected === reason);
}
