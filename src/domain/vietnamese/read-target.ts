import type { CellValue } from '../cell-value';
import { tidy } from '../cell-value';
import { readNumber } from './read-number';

export type Operator = '>=' | '<=' | '=' | '>' | '<';

/** What a plan asks for: «từ 95% trở lên» is at least 95, in `%`. */
export interface Target {
  readonly operator: Operator;
  readonly value: number;
  /** `%`, the words after the number, or `''`. */
  readonly unit: string;
}

/** Nothing longer is a measure; a bound also on what a hostile cell can make the patterns do. */
const LONGEST_TARGET = 160;

/** How officers write a target; the first form that fits decides, and its one group holds the number and unit. */
const forms: readonly (readonly [RegExp, Operator])[] = [
  [/^(?:đạt\s+)?(?:từ\s+)?(.+?)\s+trở\s+lên$/iu, '>='],
  [/^(?:từ\s+)?(.+?)\s+trở\s+xuống$/iu, '<='],
  [/^(?:(?:trong|thuộc)\s+)?(?:nhóm|top)\s+(.+?)(?:\s+dẫn\s+đầu)?$/iu, '<='],
  [/^(?:đạt\s+)?(?:≥|>=|(?:tối\s+thiểu|ít\s+nhất|không\s+(?:dưới|ít\s+hơn|thấp\s+hơn))\s)\s*(.+)$/iu, '>='],
  [/^(?:≤|<=|(?:tối\s+đa|nhiều\s+nhất|không\s+(?:quá|vượt\s+quá|cao\s+hơn))\s)\s*(.+)$/iu, '<='],
  [/^(?:đạt\s+)?(?:>|trên\s)\s*(.+)$/iu, '>'],
  [/^(?:<|dưới\s)\s*(.+)$/iu, '<'],
  [/^đạt\s+(.+)$/iu, '>='],
  [/^=?\s*(.+)$/iu, '='],
];

/**
 * A target in words, or `undefined` where it is none that can be measured, or can be read in two ways.
 *
 *   text                                         | operator
 *   ---------------------------------------------|----------------------------------------------
 *   từ 95% trở lên · tối thiểu 5 · ≥ 95 · đạt 95%| >=
 *   không quá 5% · ≤ 15 · trong nhóm 15 tỉnh …   | <=  (the lower rank is the better one)
 *   trên 95%                                     | >
 *   dưới 5%                                      | <
 *   100% · a number alone                        | =
 *   tăng 03 bậc · giảm 2% · duy trì · 5 đến 10%  | undefined: against what, is not said
 */
export function readTarget(plan: CellValue): Target | undefined {
  if (typeof plan === 'number') return { operator: '=', value: plan, unit: '' };
  if (typeof plan === 'boolean') return undefined;
  const text = tidy(plan);
  if (text.length > LONGEST_TARGET) return undefined;
  for (const [form, operator] of forms) {
    const amount = form.exec(text)?.[1];
    if (amount === undefined) continue;
    const reading = readNumber(amount);
    if (reading.kind !== 'number') return undefined;
    return { operator, value: reading.value, unit: reading.isPercent ? '%' : (reading.unit ?? '') };
  }
  return undefined;
}
