import type { CellValue } from '../cell-value';
import { tidy } from '../cell-value';
import { onceForEachText } from '../once-for-each-text';
import { halfWidth } from './half-width';

/** What a cell says as a number. Two possible readings are never settled by a guess. */
export type NumberReading =
  | {
      readonly kind: 'number';
      readonly value: number;
      /** «98,5%» is 98.5 with this set, as the columns of percentages hold it, not 0.985. */
      readonly isPercent: boolean;
      /** The words after it: «sáng kiến». */
      readonly unit?: string;
    }
  | { readonly kind: 'ambiguous'; readonly readings: readonly number[] }
  | { readonly kind: 'invalid' }
  | { readonly kind: 'blank' };

/** Spaces that hold a number together: no-break, figure, thin, narrow no-break. */
const NUMBER_SPACES = '\\u00a0\\u2007\\u2009\\u202f';

/** Nothing longer is a number with its unit; a bound also on what a hostile cell can make the patterns do. */
const LONGEST_NUMBER = 80;

/** Sign, digits with their marks, perhaps «%» or «phần trăm», perhaps words. */
const SHAPE = new RegExp(`^([-+\\u2212]?)(\\d(?:[\\d.,${NUMBER_SPACES}]*\\d)?)\\s*(%|phần\\s+trăm)?\\s*(\\D*)$`, 'iu');

/** «1OO», «5l»: a letter that looks like the digit it stands for, no unit as in «5lần». */
const LETTER_FOR_DIGIT = /\d[OolI]+(?!\p{L})/u;

/** Words, or two of them cut short: «tr.đ». */
const UNIT = /^(?:\p{L}[\p{L}\p{M}\s,&/-]*|\p{L}{1,2}\.\s?\p{L}{1,2}\.?)$/u;
const MOST_UNIT_WORDS = 6;

/** After a number these compare or doubt it; they are no unit: «5 trở lên», «7 hoặc hơn», «12 chưa chính xác». */
const NO_UNIT = new Set(
  'trở hoặc đến tới chưa không khoảng gần hơn kém trên dưới so còn dự ước đạt vượt tăng giảm'.split(' '),
);

/**
 * Vietnamese marks: the comma before decimals, the dot between thousands (CLDR `vi`).
 *
 *   cell                      | reading
 *   --------------------------|-------------------------------------------
 *   a number                  | that number
 *   98,5 · 05 · 1.234,5       | 98.5 · 5 · 1234.5
 *   1.234.567                 | 1234567
 *   98,5% · 98,5 phần trăm    | 98.5, isPercent
 *   7 sáng kiến               | 7, unit
 *   1.052 doanh nghiệp        | 1052: nobody counts thousandths of a thing
 *   1.234 · 1.234%            | ambiguous: 1234 or 1.234
 *   1,234                     | ambiguous: 1.234 or 1234; not «1,234%» nor «0,125», which no one groups by thousands
 *   98.5 · 1,234.5            | ambiguous: only the English way fits, and the sheet is Vietnamese
 *   ≈ 97% · 12/13 đơn vị · 1OO| invalid
 */
export function readNumber(value: CellValue): NumberReading {
  if (typeof value === 'number') return { kind: 'number', value, isPercent: false };
  if (typeof value === 'boolean') return { kind: 'invalid' };
  return readWords(value);
}

/** Several rules read each. */
const readWords = onceForEachText((words: string): NumberReading => {
  const text = tidy(halfWidth(words));
  if (text === '') return { kind: 'blank' };
  if (text.length > LONGEST_NUMBER || LETTER_FOR_DIGIT.test(text)) return { kind: 'invalid' };

  const [, sign = '', digits = '', percent = '', unit = ''] = SHAPE.exec(text) ?? [];
  if (digits === '' || (unit !== '' && !isUnit(unit))) return { kind: 'invalid' };
  const isPercent = percent !== '';
  const reading = readDigits(digits, isPercent, unit !== '');
  const signed = (size: number) => (sign === '' || sign === '+' || size === 0 ? size : -size);
  switch (reading.kind) {
    case 'number':
      return { kind: 'number', value: signed(reading.value), isPercent, ...(unit !== '' && { unit }) };
    case 'ambiguous':
      return { kind: 'ambiguous', readings: reading.readings.map(signed) };
    case 'invalid':
    case 'blank':
      return reading;
  }
});

type Form = { readonly pattern: RegExp } & (
  { readonly read: (digits: string) => number } | { readonly readings: (digits: string) => readonly number[] }
);

const SPACED = new RegExp(`^[1-9]\\d{0,2}(?:[${NUMBER_SPACES}]\\d{3})+(?:,\\d+)?$`, 'u');

/** The first form that fits decides. */
const forms: readonly Form[] = [
  { pattern: /^[1-9]\d{0,2},\d{3}$/, readings: (digits) => [vietnamese(digits), english(digits)] },
  { pattern: /^\d+(?:,\d+)?$/, read: vietnamese },
  { pattern: SPACED, read: vietnamese },
  { pattern: /^[1-9]\d{0,2}(?:\.\d{3})+,\d+$/, read: vietnamese },
  { pattern: /^[1-9]\d{0,2}(?:\.\d{3}){2,}$/, read: vietnamese },
  { pattern: /^[1-9]\d{0,2}\.\d{3}$/, readings: (digits) => [vietnamese(digits), english(digits)] },
  { pattern: /^\d+\.\d+$/, readings: (digits) => [english(digits)] },
  { pattern: /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/, readings: (digits) => [english(digits)] },
];

function readDigits(digits: string, isPercent: boolean, hasUnit: boolean): NumberReading {
  const form = forms.find(({ pattern }) => pattern.test(digits));
  if (!form) return { kind: 'invalid' };
  if ('read' in form) return { kind: 'number', value: form.read(digits), isPercent };
  const readings = form.readings(digits);
  const isSettled = readings.length > 1 && (digits.includes(',') ? isPercent : hasUnit && !isPercent);
  return isSettled ? { kind: 'number', value: vietnamese(digits), isPercent } : { kind: 'ambiguous', readings };
}

function vietnamese(digits: string): number {
  return Number(digits.replace(/[^\d,]/g, '').replace(',', '.'));
}

function english(digits: string): number {
  return Number(digits.replace(/[^\d.]/g, ''));
}

function isUnit(text: string): boolean {
  const words = text.toLocaleLowerCase('vi').split(/\s+/);
  return UNIT.test(text) && words.length <= MOST_UNIT_WORDS && !words.some((word) => NO_UNIT.has(word));
}
