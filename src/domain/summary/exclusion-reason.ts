import type { Campaign, LeftOutKind } from '../campaign';
import type { Submission } from '../submission';
import type { ExclusionReason } from './summary';

/**
 * Why a submission's rows stay out of the summary, all of them or none; the first that holds.
 *
 *   «Không có nội dung» | key row or id column gone | kind of submission       | reason
 *   --------------------|---------------------------|--------------------------|---------------
 *   ticked              | any                       | any                      | 'nilReturn'
 *   not ticked          | yes                       | any                      | 'damagedForm'
 *   not ticked          | no                        | one the campaign leaves out | that kind
 *   not ticked          | no                        | any other                | none
 */
export function exclusionReason(
  { leftOut = [] }: Pick<Campaign, 'leftOut'>,
  submission: Submission,
): ExclusionReason | undefined {
  if (submission.isNil) return 'nilReturn';
  const isUnreadable = submission.defects.some(({ kind }) => kind === 'keyRowMissing' || kind === 'idColumnMissing');
  if (isUnreadable) return 'damagedForm';
  return kindsOf(submission).find((kind) => leftOut.includes(kind));
}

/** What the summary says of a submission it takes in: not submitted, sent back, late. A late one may be sent back too. */
export function kindsOf({ state, record }: Pick<Submission, 'state' | 'record'>): LeftOutKind[] {
  return [
    ...(state === 'empty' || state === 'draft' ? ['notSubmitted' as const] : []),
    ...(state === 'returned' ? ['returned' as const] : []),
    ...(record?.isLate ? ['late' as const] : []),
  ];
}
