import type { AppendixCode } from '../../domain/appendices';
import { appendices } from '../../domain/appendices';
import { byCodeUnits } from '../../domain/canonical-json';
import type { Decision, RowAddress } from '../../domain/summary/decision';
import { pairKey } from '../../domain/summary/decision';
import { readKeyedTable, valueAt } from '../keyed-table';
import type { WorkbookSnapshot } from '../read-workbook';
import { findSheet } from '../read-workbook';
import type { ReviewKey } from './review-table';
import { readChoice, reviewKeys } from './review-table';

/** What the coordinating office wrote beside a pair, in its own words. */
export interface ReviewNote {
  readonly appendix: AppendixCode;
  readonly first: RowAddress;
  readonly second: RowAddress;
  /** As it stands in the cell: the drop-down's words, or others pasted over them. */
  readonly choice: string;
  readonly note: string;
}

/** Every pair beside which anything is written; of a pair that stands twice the first. None where the tab is missing. */
export function readReview(snapshot: WorkbookSnapshot): ReviewNote[] {
  const sheet = findSheet(snapshot, 'review');
  const table = sheet && readKeyedTable<ReviewKey>(sheet, reviewKeys);
  if (!sheet || !table) return [];
  const notes = new Map<string, ReviewNote>();
  for (let row = table.keyRow + 1; row <= sheet.values.length; row++) {
    const at = (key: ReviewKey) => String(valueAt(sheet, row, table.columns.get(key) ?? 0)).trim();
    const appendix = appendices.find(({ code }) => code === at('appendix'))?.code;
    if (!appendix || at('firstId') === '' || at('secondId') === '' || at('choice') + at('note') === '') continue;
    const pair = {
      appendix,
      first: { agency: at('firstAgency'), rowId: at('firstId') },
      second: { agency: at('secondAgency'), rowId: at('secondId') },
    };
    const key = pairKey(pair);
    if (!notes.has(key)) notes.set(key, { ...pair, choice: at('choice'), note: at('note') });
  }
  return [...notes.values()];
}

/** The decisions among them, in an order that no sorting of the tab changes. */
export function decisionsOf(notes: readonly ReviewNote[]): Decision[] {
  return notes
    .flatMap(({ choice: words, appendix, first, second }): Decision[] => {
      const choice = readChoice(words);
      return choice ? [{ appendix, first, second, choice }] : [];
    })
    .sort((one, other) => byCodeUnits(pairKey(one), pairKey(other)));
}
