import type { CellValue } from '../cell-value';
import { tidy } from '../cell-value';
import { thresholdOf } from '../rule-settings';
import { readNumber } from '../vietnamese/read-number';
import type { RowRule } from './rule';
import { TOLERANCE } from './target-direction';

/**
 * A percentage and the fraction beside it say the same, within 0.05 points: 94,67 is not 95 where 95 is the target.
 *
 *   unit  | actual                     | note                       | finding
 *   ------|----------------------------|----------------------------|--------
 *   not % | any                        | any                        | none
 *   %     | 94,7 · 94,7% (71/75)       | 71/75 hồ sơ                | none
 *   %     | a number, no fraction      | no fraction, or of 0       | none
 *   %     | 71/75 hồ sơ                | any                        | none     (no percentage: C05 speaks)
 *   %     | 97,4 · 94,7% (71/73)       | blank                      | warning where a fraction stands in it
 *   %     | 97,4                       | 71/75 hồ sơ · Đạt: 71/75   | warning
 *   %     | 97,4                       | Đến 10/11/2022 · 6/18 quầy chưa có máy, inside a sentence | none
 *
 * Of a note only a fraction at its start, after «:», «(» or «đạt» is taken for that of the result.
 */
export const fractionAgreesWithShare: RowRule = {
  code: 'C08',
  severity: 'warning',
  scope: 'row',
  appendices: ['PL01'],
  columns: ['unit', 'actual', 'note'],
  check: ({ unit, actual, note }, campaign) => {
    if (!tidy(String(unit)).includes('%')) return undefined;
    const share = shareOf(actual);
    const fraction = fractionIn(actual, IN_ACTUAL) ?? fractionIn(note, IN_NOTE);
    if (share === undefined || !fraction || fraction.of === 0) return undefined;
    const exact = (100 * fraction.part) / fraction.of;
    return Math.abs(exact - share) > thresholdOf(campaign, 'C08') + TOLERANCE
      ? { column: 'actual', expected: `${fraction.text} = ${shown(exact)}%`, received: `${shown(share)}%` }
      : undefined;
  },
};

const COUNT = String.raw`\d{1,3}(?:\.\d{3})+|\d{1,9}`;
const FRACTION = String.raw`(${COUNT})\s*/\s*(${COUNT})(?![\d/.,]*[\d/])`;

const IN_ACTUAL = new RegExp(String.raw`(?<![\d/.,])${FRACTION}`, 'u');
/** No day, month or year: «10/11», «11/2022» are seldom counts, and a sentence names many things. */
const IN_NOTE = new RegExp(String.raw`(?:^|[:(;]\s*|đạt\s+)${FRACTION}(?=\s*(?:$|[).;]|\p{L}))`, 'iu');

const PERCENT = /(?<![\d.,])([\d.,]*\d)\s*%/u;

/** The percentage of a number cell, or the one written in the text. */
function shareOf(actual: CellValue): number | undefined {
  const text = tidy(String(actual));
  const reading = typeof actual === 'number' ? readNumber(actual) : readNumber(PERCENT.exec(text)?.[0] ?? text);
  return reading.kind === 'number' && reading.unit === undefined ? reading.value : undefined;
}

function fractionIn(value: CellValue, form: RegExp): { text: string; part: number; of: number } | undefined {
  const [, part = '', of = ''] = form.exec(tidy(String(value))) ?? [];
  return part === '' ? undefined : { text: `${part}/${of}`, part: countOf(part), of: countOf(of) };
}

/** Nobody counts parts of a thing: the dot stands between thousands. */
function countOf(digits: string): number {
  return Number(digits.replace(/\./g, ''));
}

/** To a hundredth of a point. */
function shown(share: number): string {
  return String(Math.round(share * 100) / 100).replace('.', ',');
}
