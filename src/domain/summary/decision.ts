import type { AppendixCode } from '../appendices';
import { byCodeUnits } from '../canonical-json';

/** A row of one appendix, whoever moves, sorts or renames what. */
export interface RowAddress {
  readonly agency: string;
  readonly rowId: string;
}

/**
 * What becomes of two rows that say the same, or contradict each other.
 *
 *   choice       | first row                | second row
 *   -------------|--------------------------|----------------------------------------
 *   'keepBoth'   | stays                    | stays
 *   'keepFirst'  | stays                    | left out
 *   'keepSecond' | left out                 | stays
 *   'join'       | stays, named for both    | left out, told beside the first
 */
export const choices = ['keepBoth', 'keepFirst', 'keepSecond', 'join'] as const;
export type Choice = (typeof choices)[number];

/** The coordinating office's word on a pair; kept by the stable ids of its rows. */
export interface Decision {
  readonly appendix: AppendixCode;
  readonly first: RowAddress;
  readonly second: RowAddress;
  readonly choice: Choice;
}

/** One text of a row in its appendix. Codes of agencies hold no colon. */
export function rowKey(appendix: AppendixCode, { agency, rowId }: RowAddress): string {
  return `${appendix}:${agency}:${rowId}`;
}

/** One text of a pair, the same whichever row is asked for first. */
export function pairKey({ appendix, first, second }: Omit<Decision, 'choice'>): string {
  return [first, second]
    .map((row) => rowKey(appendix, row))
    .sort(byCodeUnits)
    .join(' | ');
}
