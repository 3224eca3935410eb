import type { Campaign } from '../campaign';
import type { IsoDate } from '../calendar';
import type { Submission } from '../submission';
import { HEAD_FIELDS, WHOLE_SHEET } from '../submission-record';
import { lastDayInTime } from './deadline';

/**
 * Which input cells of a tab its agency may fill now: those of these rows (`#head` for the fields above the table), or
 * `*` for all. The boxes «Nộp» and «Rút lại» are open in every state: ticking one is how an agency asks.
 */
export type Opening = ReadonlySet<string>;

/**
 *   state        | the day                                     | open
 *   -------------|---------------------------------------------|------------------
 *   empty, draft | in time, or drafts are not locked           | all
 *   empty, draft | after the last day, and drafts are locked   | nothing
 *   submitted    | any                                         | nothing
 *   returned     | any                                         | what was returned
 *   accepted     | any                                         | nothing
 */
export function openingOf(campaign: Campaign, submission: Submission, today: IsoDate): Opening {
  const { state, record } = submission;
  if (state === 'returned') return new Set(record?.returned?.rowIds);
  if (state !== 'empty' && state !== 'draft') return new Set();
  const isLocked = campaign.isDraftLockedAtDeadline && today > lastDayInTime(campaign, submission);
  return new Set(isLocked ? [] : [WHOLE_SHEET]);
}

export function isOpenRow(opening: Opening, rowId: string): boolean {
  return opening.has(WHOLE_SHEET) || opening.has(rowId);
}

export function isHeadOpen(opening: Opening): boolean {
  return isOpenRow(opening, HEAD_FIELDS);
}
