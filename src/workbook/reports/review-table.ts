import type { Choice } from '../../domain/summary/decision';
import { choices } from '../../domain/summary/decision';
import { fold } from '../../domain/vietnamese/fold';

/** The columns of the tab «Rà soát», left to right; the hidden ones hold the stable ids of the two rows. */
export const reviewColumns = [
  { key: 'firstAgency', label: 'Mã cơ quan 1', widthMm: 20, isHidden: true },
  { key: 'firstId', label: 'Mã dòng 1', widthMm: 20, isHidden: true },
  { key: 'secondAgency', label: 'Mã cơ quan 2', widthMm: 20, isHidden: true },
  { key: 'secondId', label: 'Mã dòng 2', widthMm: 20, isHidden: true },
  { key: 'no', label: 'TT', widthMm: 10, isHidden: false },
  { key: 'appendix', label: 'Phụ lục', widthMm: 16, isHidden: false },
  { key: 'kind', label: 'Loại', widthMm: 24, isHidden: false },
  { key: 'first', label: 'Dòng thứ nhất', widthMm: 80, isHidden: false },
  { key: 'firstSource', label: 'Nguồn', widthMm: 32, isHidden: false },
  { key: 'second', label: 'Dòng thứ hai', widthMm: 80, isHidden: false },
  { key: 'secondSource', label: 'Nguồn', widthMm: 32, isHidden: false },
  { key: 'choice', label: 'Quyết định', widthMm: 34, isHidden: false },
  { key: 'note', label: 'Ghi chú của cơ quan điều phối', widthMm: 46, isHidden: false },
] as const;

export type ReviewKey = (typeof reviewColumns)[number]['key'];

export const reviewKeys: readonly ReviewKey[] = reviewColumns.map(({ key }) => key);

/** The column (from 1) of a new tab. */
export function reviewColumn(key: ReviewKey): number {
  return reviewKeys.indexOf(key) + 1;
}

/** Rows above the pairs: keys, title, what to do, headings. */
export const REVIEW_HEAD_ROWS = 4;

/** What the drop-down offers. */
export const choiceLabels: Readonly<Record<Choice, string>> = {
  keepBoth: 'Giữ cả hai',
  keepFirst: 'Giữ dòng thứ nhất',
  keepSecond: 'Giữ dòng thứ hai',
  join: 'Gộp vào dòng thứ nhất',
};

/** `undefined` for a blank cell and for words that are none of the list: both rows stay then. */
export function readChoice(words: string): Choice | undefined {
  return choices.find((choice) => fold(choiceLabels[choice]) === fold(words));
}
