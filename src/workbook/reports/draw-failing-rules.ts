import type { DrawnCell, DrawnRow } from '../../domain/drawing/drawn-sheet';
import type { Severity } from '../../domain/finding';
import { severitySigns } from './severity-signs';

/** A rule that fails, in words. */
export interface FailingRule {
  readonly rule: string;
  readonly severity: Severity;
  readonly name: string;
  readonly count: number;
  readonly agencies: number;
}

/** More than these nobody reads in one go. */
export const MOST_FAILING_RULES = 10;

const headings = ['Quy tắc nhiều lỗi nhất', 'Quy tắc', 'Mức', 'Số chỗ', 'Số cơ quan'];

/** The table below the progress, a blank row before it; nothing where no rule fails. */
export function drawFailingRules(failing: readonly FailingRule[]): DrawnRow[] {
  if (failing.length === 0) return [];
  return [
    { cells: [] },
    { cells: headings.map((value): DrawnCell => ({ value, style: 'header' })) },
    ...failing.map(({ rule, severity, name, count, agencies }): DrawnRow => {
      const { sign, label, style } = severitySigns[severity];
      return {
        cells: [
          { value: name, style: 'text' },
          { value: rule, style: 'center' },
          { value: `${sign} ${label}`, style },
          { value: count, style: 'integer' },
          { value: agencies, style: 'integer' },
        ],
      };
    }),
  ];
}
