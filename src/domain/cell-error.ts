import type { CellValue } from './cell-value';
import { tidy } from './cell-value';

/** What a cell shows where its formula failed; `#ERROR!` stands for any that Google may add. */
export const cellErrors = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#LOADING!',
  '#ERROR!',
] as const;
export type CellError = (typeof cellErrors)[number];

/** With «#», or a space of any kind before it; nearly every filled cell begins with a letter or a digit. */
function mayBegin(unit: number): boolean {
  return !(unit > 0x23 && unit < 0xa0);
}

/** Whether a cell holds such an error, or the words of one, pasted as a value. */
export function isCellError(value: CellValue): boolean {
  if (typeof value !== 'string' || !mayBegin(value.charCodeAt(0))) return false;
  const text = tidy(value);
  return cellErrors.some((error) => error === text);
}
