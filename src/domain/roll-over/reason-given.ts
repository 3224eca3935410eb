import { isBlank } from '../cell-value';
import type { SummaryRow } from '../summary/summary';
import { readVerdict } from '../verdict';
import { textOf } from './text-of';

/** Why it was not done this year, for whoever reports on it next year. */
export function reasonGiven(row: SummaryRow | undefined): { lastYearReason?: string } {
  if (!row || readVerdict(row.cells.verdict) !== 'unmet' || isBlank(row.cells.reason)) return {};
  return { lastYearReason: textOf(row.cells.reason) };
}
