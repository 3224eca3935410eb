import type { CellData } from '../host';
import { refuse } from './api-error';
import type { Locale } from './locale';
import { errorTexts } from './typed-formula';
import { momentOf } from './serial-date';

/** What each type of number format looks like where it names no pattern. */
const defaultPatterns: Readonly<Record<string, (locale: Locale) => string>> = {
  TEXT: () => '@',
  NUMBER: () => '#,##0.00',
  PERCENT: () => '0.00%',
  DATE: ({ datePattern }) => datePattern,
  CURRENCY: ({ currency }) => currency.pattern('#,##0.00'),
  TIME: ({ timePattern }) => timePattern,
  DATE_TIME: ({ datePattern }) => `${datePattern} hh:mm:ss`,
};

/** Digits an automatic number shows. */
const AUTOMATIC_DIGITS = 10;

/**
 * What a person sees in a cell; `undefined` where it is blank.
 *
 * @throws NotEmulated where the pattern is none of ours
 */
export function formatValue(cell: CellData | undefined, locale: Locale): string | undefined {
  const { stringValue, numberValue, boolValue, errorValue } = cell?.userEnteredValue ?? {};
  if (errorValue) return errorTexts[errorValue.type ?? ''];
  if (numberValue === undefined) return boolValue === undefined ? stringValue : String(boolValue).toUpperCase();
  const pattern = patternOf(cell, locale);
  if (pattern === undefined || pattern === '@') return automatic(numberValue, locale);
  return momentPattern.test(pattern) ? formatMoment(numberValue, pattern) : formatNumber(numberValue, pattern, locale);
}

function patternOf(cell: CellData | undefined, locale: Locale): string | undefined {
  const { type = '', pattern } = cell?.userEnteredFormat?.numberFormat ?? {};
  return pattern ?? defaultPatterns[type]?.(locale);
}

/** Words of a pattern that stand for themselves: `"₫"`, `\ ` and `[$₫-42A]`. */
const literals = /"([^"]*)"|\\(.)|\[\$([^\]-]*)[^\]]*\]/g;

const numberPattern = /^((?:"[^"]*"|\\.|\[\$[^\]]*\])*)(#,##)?0(?:\.(0*)(#*))?(%)?((?:"[^"]*"|\\.|\[\$[^\]]*\])*)$/;

/** `#,##0`, `0`, `#,##0.0##`, `0.0%`, `"$"#,##0.00` and their like. */
function formatNumber(value: number, pattern: string, locale: Locale): string {
  const match = numberPattern.exec(pattern);
  if (!match) return refuse(`the number format ${pattern}`);
  const [, before = '', grouping, always = '', maybe = '', percent = '', after = ''] = match;
  const shown = percent ? value * 100 : value;
  const [whole = '', digits = ''] = Math.abs(round(shown, always.length + maybe.length))
    .toFixed(always.length + maybe.length)
    .split('.');
  const decimals = trimZeros(digits, always.length);
  const sign = shown < 0 && /[1-9]/.test(whole + decimals) ? '-' : '';
  const grouped = grouping ? whole.replaceAll(/\B(?=(\d{3})+$)/g, locale.grouping) : whole;
  const figures = grouped + (decimals && locale.decimal + decimals) + percent;
  return sign + before.replaceAll(literals, '$1$2$3') + figures + after.replaceAll(literals, '$1$2$3');
}

/** Half away from zero, as people round; 1.005 is meant as it is written. */
function round(value: number, digits: number): number {
  const [mantissa = '0', exponent = '0'] = Math.abs(value).toExponential().split('e');
  const scaled = Math.round(Number(`${mantissa}e${Number(exponent) + digits}`));
  return Math.sign(value) * Number(`${scaled}e${-digits}`);
}

function trimZeros(digits: string, least: number): string {
  return digits.slice(0, least) + digits.slice(least).replace(/0+$/, '');
}

function automatic(value: number, { decimal }: Locale): string {
  const size = Math.abs(value);
  if (size >= 1e15 || (size > 0 && size < 1e-4)) refuse(`the automatic format of ${value}`);
  const wholeDigits = String(Math.trunc(size)).length;
  return String(Number(value.toPrecision(Math.max(AUTOMATIC_DIGITS, wholeDigits)))).replace('.', decimal);
}

/** Days, months, years, hours, minutes and seconds in figures, with marks between them, and the half of the day. */
const momentPattern = /^(?:(?:dd?|mm?|yyyy|hh?|ss)(?![a-z])[ /:.-]*)+(?:am\/pm)?$/;

/** `m` right after an hour is minutes; hours go to twelve where the half of the day is told. */
function formatMoment(serial: number, pattern: string): string {
  const moment = momentOf(serial);
  const hour = moment.getUTCHours();
  const hasHalf = pattern.endsWith('am/pm');
  let before = '';
  return pattern.replaceAll(/am\/pm|[a-z]+/g, (token) => {
    if (token === 'am/pm') return hour < 12 ? 'AM' : 'PM';
    const part = before.startsWith('h') && token.startsWith('m') ? 'minute' : (token[0] ?? '');
    before = token;
    const figure = part === 'h' && hasHalf ? ((hour + 11) % 12) + 1 : partOf(moment, part);
    return String(figure).padStart(token.length, '0');
  });
}

function partOf(moment: Date, part: string): number {
  switch (part) {
    case 'y':
      return moment.getUTCFullYear();
    case 'm':
      return moment.getUTCMonth() + 1;
    case 'd':
      return moment.getUTCDate();
    case 'h':
      return moment.getUTCHours();
    case 'minute':
      return moment.getUTCMinutes();
    default:
      return moment.getUTCSeconds();
  }
}
