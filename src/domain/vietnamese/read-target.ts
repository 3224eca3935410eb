import type { CellValue } from '../cell-value';
import { tidy } from '../cell-value';
import { onceForEachText } from '../once-for-each-text';
import { halfWidth } from './half-width';
import { readNumber } from './read-number';
import { marksOn } from './without-marks';

export type Operator = '>=' | '<=' | '=' | '>' | '<';

/** What a plan asks for: «từ 95% trở lên» is at least 95, in `%`. */
export interface Target {
  readonly operator: Operator;
  readonly value: number;
  /** `%`, the words after the number, or `''`. */
  readonly unit: string;
}

/** Nothing longer is a measure; a bound also on what a hostile cell can make the patterns do. */
export const LONGEST_TARGET = 160;

const AT_LEAST = anyOf(
  'tối thiểu|ít nhất|thấp nhất|không dưới|không ít hơn|không thấp hơn|không nhỏ hơn',
  'lớn hơn hoặc bằng|bằng hoặc lớn hơn|bằng hoặc cao hơn',
);
const AT_MOST = anyOf(
  'tối đa|nhiều nhất|cao nhất|không quá|không vượt quá|không vượt|không trên|không cao hơn|không lớn hơn',
  'nhỏ hơn hoặc bằng|bằng hoặc nhỏ hơn|bằng hoặc thấp hơn',
);

/** How officers write a target; the first form that fits decides, and its one group holds the number and unit. */
const forms: readonly (readonly [RegExp, Operator])[] = [
  [/^(?:đạt\s+)?(?:từ\s+)?(.+?)\s+trở\s+lên$/iu, '>='],
  [/^(?:từ\s+)?(.+?)\s+trở\s+xuống$/iu, '<='],
  [
    /^(?:(?:nằm|lọt)\s+)?(?:(?:trong|thuộc|vào)\s+)?(?:nhóm|top|tốp)\s+(.+?)(?:\s+(?:dẫn|đứng)\s+đầu|\s+tốt\s+nhất)?$/iu,
    '<=',
  ],
  [new RegExp(`^(?:đạt\\s+)?(?:≥|⩾|>=|=>|>\\/=|(?:${AT_LEAST})\\s(?:\\s*(?:đạt|là)\\s)?)\\s*(.+)$`, 'iu'), '>='],
  [new RegExp(`^(?:≤|⩽|<=|(?:${AT_MOST})\\s(?:\\s*là\\s)?)\\s*(.+)$`, 'iu'), '<='],
  [/^(?:đạt\s+)?(?:>|(?:trên(?:\s+mức)?|hơn|lớn\s+hơn)\s)\s*(.+)$/iu, '>'],
  [/^(?:<|(?:dưới(?:\s+mức)?|chưa\s+(?:đến|tới)|nhỏ\s+hơn|bé\s+hơn)\s)\s*(.+)$/iu, '<'],
  [/^đạt\s+(.+)$/iu, '>='],
  [/^=?\s*(.+)$/iu, '='],
];

function anyOf(...lists: readonly string[]): string {
  return lists.join('|').replaceAll(' ', '\\s+');
}

/** To strive for a target or to keep it is to have it, «tỷ lệ 95%» is 95%, what stands in brackets behind it says no more. */
const KEPT = anyOf('phấn đấu|duy trì ở mức|duy trì|bảo đảm|đảm bảo|hoàn thành|đủ|có|năm 20\\d\\d:');
const BEFORE_TARGET = new RegExp(`^(?:(?:${KEPT})\\s+)?((?:đạt\\s+)?)(?:t[ỷỉ]\\s+lệ\\s+)?`, 'iu');
const AFTER_TARGET = /(?<=[\p{L}%])(?:\s*\([^()]*\))?[\s.;]*$/u;

/** The few words that targets are made of. */
const withMarks = marksOn(
  'từ trở lên xuống tối thiểu đa ít nhất nhiều thấp không dưới quá vượt trên hơn nhỏ lớn bằng hoặc đạt nhóm tốp dẫn đầu',
);

/**
 * A target in words, or `undefined` where it is none that can be measured, or can be read in two ways.
 *
 *   text                                         | operator
 *   ---------------------------------------------|----------------------------------------------
 *   từ 95% trở lên · tối thiểu 5 · ≥ 95 · đạt 95%| >=
 *   không quá 5% · ≤ 15 · trong nhóm 15 tỉnh …   | <=  (the lower rank is the better one)
 *   trên 95% · hơn 95% · lớn hơn 95%             | >
 *   duy trì trên 95% · phấn đấu trên 95%         | that of the words behind it
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
  const text = withMarks(tidy(halfWidth(plan)))
    .replace(BEFORE_TARGET, '$1')
    .replace(AFTER_TARGET, '');
  for (const [form, operator] of forms) {
    const amount = form.exec(text)?.[1];
    if (amount === undefined) continue;
    const reading = readNumber(amount);
    if (reading.kind !== 'number') return undefined;
    return { operator, value: reading.value, unit: reading.isPercent ? '%' : (reading.unit ?? '') };
  }
  return undefined;
});
