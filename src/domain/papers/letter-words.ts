import type { IsoDate } from '../calendar';
import { formatDate } from '../calendar';
import type { Campaign } from '../campaign';
import { BLANK } from './blanks';

/** «trước ngày 15/11/2022», where the day itself is late; «chậm nhất ngày 15/11/2022» otherwise. */
export function deadlinePhrase({ deadline, isDeadlineExclusive }: Campaign): string {
  return `${isDeadlineExclusive ? 'trước ngày' : 'chậm nhất ngày'} ${formatDate(deadline)}`;
}

export function isPastDeadline({ deadline, isDeadlineExclusive }: Campaign, today: IsoDate): boolean {
  return isDeadlineExclusive ? today >= deadline : today > deadline;
}

/** The day is left for the office to set. */
export function blankDeadline(year: number): string {
  return `trước ngày${BLANK}tháng${BLANK}năm ${year}`;
}

export function yearOf(day: IsoDate): number {
  return Number(day.slice(0, 4));
}
