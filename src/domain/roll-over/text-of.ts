import type { CellValue } from '../cell-value';
import { tidy } from '../cell-value';
import { formatNumber } from '../vietnamese/format-number';

/** A cell as the plan writes it: what was typed, a number with its decimal comma. */
export function textOf(value: CellValue): string {
  return typeof value === 'number' ? formatNumber(value) : tidy(String(value));
}
