import type { CellValue } from '../cell-value';
import { tidy } from '../cell-value';
import { onceForEachText } from '../once-for-each-text';
import { halfWidth } from './half-width';
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
  [/^(?:(?:nằm\s+)?(?:trong|thuộc)\s+)?(?:nhóm|top|tốp)\s+(.+?)(?:\s+(?:dẫn|đứng)\s+đầu)?$/iu, '<='],
  [
    /^(?:đạt\s+)?(?:≥|⩾|>=|(?:tối\s+thiểu|ít\s+nhất|không\s+(?:dưới|(?:ít|thấp|nhỏ)\s+hơn))\s(?:\s*(?:đạt|là)\s)?)\s*(.+)$/iu,
    '>=',
  ],
  [/^(?:≤|⩽|<=|(?:tối\s+đa|nhiều\s+nhất|không\s+(?:quá|vượt(?:\s+quá)?|(?:cao|lớn)\s+hơn))\s)\s*(.+)$/iu, '<='],
  [/^(?:đạt\s+)?(?:>|(?:trên|hơn|lớn\s+hơn)\s)\s*(.+)$/iu, '>'],
  [/^(?:<|(?:dưới|nhỏ\s+hơn|bé\s+hơn)\s)\s*(.+)$/iu, '<'],
  [/^đạt\s+(.+)$/iu, '>='],
  [/^=?\s*(.+)$/iu, '='],
];

/** To strive for a target is to have it; what stands in brackets behind it, or ends the sentence, changes no number. */
const BEFORE_TARGET = /^phấn\s+đấu\s+/iu;
const AFTER_TARGET = /(?<=[\p{L}%])(?:\s*\([^()]*\))?[\s.;]*$/u;

/**
 * A target in words, or `undefined` where it is none that can be measured, or can be read in two ways.
 *
 *   text                                         | operator
 *   ---------------------------------------------|----------------------------------------------
 *   từ 95% trở lên · tối thiểu 5 · ≥ 95 · đạt 95%| >=
 *   không quá 5% · ≤ 15 · trong nhóm 15 tỉnh …   | <=  (the lower rank is the better one)
 *   trên 95% · hơn 95% · lớn hơn 95%             | >
 *   dưới 5% · nhỏ hơn 5%                         | <
 *   100% (12/12) · a number alone                | =
 *   tăng 03 bậc · cao hơn 2% · vượt 2% · duy trì | undefined: against what, is not said
 *   từ 95% đến 98% · 95 - 98%                    | undefined: two limits
 */
export function readTarget(plan: CellValue): Target | undefined {
  if (typeof plan === 'number') return { operator: '=', value: plan, unit: '' };
  if (typeof plan === 'boolean') return undefined;
  return plan.length > LONGEST_TARGET ? undefined : readWords(plan);
}

/** Few targets differ, and several rules read each. */
const readWords = onceForEachText((plan: string): Target | undefined => {
  const text = tidy(halfWidth(plan)).replace(BEFORE_TARGET, '').replace(AFTER_TARGET, '');
  for (const [form, operator] of forms) {
    const amount = form.exec(text)?.[1];
    if (amount === undefined) continue;
    const reading = readNumber(amount);
    if (reading.kind !== 'number') return undefined;
    return { operator, value: reading.value, unit: reading.isPercent ? '%' : (reading.unit ?? '') };
  }
  return undefined;
});
