import type { ColumnKey } from '../appendices';
import type { AsideReason, SourceCell, SourcePlace } from './source';

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
  'wordsForNumber',
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

/** «1», «1.2», «IV.», «a)», «(2)», «NV22-04»: nothing is lost where the form numbers its rows itself. */
const ROW_NUMBER = /^(?:[\d\s.,;:()[\]/–-]{1,20}|[([]?\s*(?:[ivxlc]{1,7}|\p{L})\s*[)\].:]{0,2}|(?=\S*\d)\S{1,20})$/iu;

/** What is told of a cell in the column of numbers, which is never written. */
export function leftOutNumber({ place, text }: SourceCell): LeftOut {
  return { place, text, reason: ROW_NUMBER.test(text.trim()) ? 'rowNumber' : 'wordsForNumber' };
}
