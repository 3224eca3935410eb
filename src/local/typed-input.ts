import type { CellData, ExtendedValue } from '../host';
import { refuse } from './api-error';
import type { Locale } from './locale';
import { serialOf } from './serial-date';
import { omit } from './sheets-api/omit';

type NumberFormat = GoogleAppsScript.Sheets.Schema.NumberFormat;

/** What a cell holds after a person typed something into it. */
export interface Typed {
  /** Absent where the cell was emptied. */
  readonly value?: ExtendedValue;
  /** The look an automatic cell takes on from what was typed, as a date does. */
  readonly numberFormat?: NumberFormat;
}

/**
 * Reads what a person types into a cell, as the file's locale does.
 *
 *   typed           | format '@'   | automatic, vi_VN              | automatic, en_US
 *   ----------------|--------------|-------------------------------|--------------------------
 *   98,5            | text         | 98.5                          | text
 *   1.234           | text         | 1234                          | 1.234
 *   98,5%           | text         | 0.985, as a percentage        | text
 *   1/2/2022        | text         | 1 February, as a date         | 2 January, as a date
 *   10/11, 10/2022  | text         | refused: see isShortDate      | refused
 *   TRUE            | text         | true                          | true
 *   '5              | text, whole  | text 5                        | text 5
 *   =A1             | text         | refused: a formula            | refused
 *   a boolean       | 'TRUE', but ticks or unticks where the cell is a checkbox
 *
 * @throws NotEmulated for a formula, a time of day alone, and a date not written in full
 */
export function readTyped(input: string | number | boolean, cell: CellData | undefined, locale: Locale): Typed {
  if (typeof input === 'boolean' && cell?.dataValidation?.condition?.type === 'BOOLEAN')
    return { value: { boolValue: input } };
  if (typeof input !== 'string' && !isText(cell)) {
    return { value: typeof input === 'number' ? { numberValue: input } : { boolValue: input } };
  }
  const text = typeof input === 'number' ? String(input).replace('.', locale.decimal) : asText(input);
  if (text === '') return {};
  if (isText(cell)) return { value: { stringValue: text } };
  if (text.startsWith("'")) return text === "'" ? {} : { value: { stringValue: text.slice(1) } };
  const { value, numberFormat } = parse(text, cell, locale);
  const hasFormat = cell?.userEnteredFormat?.numberFormat !== undefined;
  return { value, ...(numberFormat && !hasFormat && { numberFormat }) };
}

/** A cell after a person typed something into it; its look, rule and note stay. */
export function typeInto(cell: CellData | undefined, input: string | number | boolean, locale: Locale): CellData {
  const rest = omit(cell ?? {}, 'userEnteredValue');
  const { value, numberFormat } = readTyped(input, cell, locale);
  return {
    ...rest,
    ...(value && { userEnteredValue: value }),
    ...(numberFormat && { userEnteredFormat: { ...rest.userEnteredFormat, numberFormat } }),
  };
}

function isText(cell: CellData | undefined): boolean {
  const { type, pattern } = cell?.userEnteredFormat?.numberFormat ?? {};
  return type === 'TEXT' || pattern === '@';
}

function asText(input: string | boolean): string {
  return typeof input === 'string' ? input : String(input).toUpperCase();
}

function parse(
  text: string,
  cell: CellData | undefined,
  locale: Locale,
): { value: ExtendedValue; numberFormat?: NumberFormat } {
  const trimmed = text.trim();
  const number = parseNumber(trimmed, cell, locale);
  if (number) return number;
  if (trimmed.startsWith('=') || trimmed.startsWith('+')) return refuse(`formulas: it computes none (${trimmed})`);
  if (/^(true|false)$/i.test(trimmed)) return { value: { boolValue: trimmed.toLowerCase() === 'true' } };
  return parseDate(trimmed, locale) ?? { value: { stringValue: text } };
}

function parseNumber(text: string, cell: CellData | undefined, locale: Locale) {
  const [point, group] = [`\\${locale.decimal}`, `\\${locale.grouping}`];
  const pattern = new RegExp(`^([+-]?)(\\d+|\\d{1,3}(?:${group}\\d{3})+)(?:${point}(\\d*))?\\s?(%?)$`);
  const match = pattern.exec(text);
  if (!match) return undefined;
  const [, sign = '', whole = '', decimals = '', percent = ''] = match;
  const digits = whole.replaceAll(locale.grouping, '');
  // 98.5 % is divided as a decimal, 98.5e-2, not as a binary fraction.
  const isPercent = percent !== '' || cell?.userEnteredFormat?.numberFormat?.type === 'PERCENT';
  const numberValue = Number(`${sign}${digits}.${decimals || '0'}${isPercent ? 'e-2' : ''}`);
  const places = decimals === '' ? '' : '.00';
  if (percent) return { value: { numberValue }, numberFormat: { type: 'PERCENT', pattern: `0${places}%` } };
  const isGrouped = whole.includes(locale.grouping);
  return { value: { numberValue }, ...(isGrouped && { numberFormat: { type: 'NUMBER', pattern: `#,##0${places}` } }) };
}

function parseDate(text: string, locale: Locale) {
  if (isShortDate(text, locale)) return refuse(`typing ${text} into an automatic cell`);
  const match = /^(\d{1,4})([/-])(\d{1,2})\2(\d{1,4})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/.exec(text);
  if (!match) return undefined;
  const [, first = '', , second = '', third = '', hour, minute = '0', secondOfMinute = '0'] = match;
  const day = dayOf(first, second, third, locale);
  if (day === undefined) return undefined;
  if (hour === undefined)
    return { value: { numberValue: day }, numberFormat: { type: 'DATE', pattern: locale.datePattern } };
  const seconds = Number(hour) * 3600 + Number(minute) * 60 + Number(secondOfMinute);
  if (Number(hour) > 23 || Number(minute) > 59 || Number(secondOfMinute) > 59) return undefined;
  return {
    value: { numberValue: day + seconds / 86_400 },
    numberFormat: { type: 'DATE_TIME', pattern: `${locale.datePattern} hh:mm:ss` },
  };
}

/**
 * A day and month without a year, a month and year, a year of two digits, a time of day: what Google makes of these
 * needs today's date or is uncertain. `12/13`, which is no day, stays text, as on Google.
 */
function isShortDate(text: string, { isDayFirst }: Locale): boolean {
  const match = /^(\d{1,2})[/-](\d{1,2})(?:[/-]\d{2})?$/.exec(text);
  if (!match) return /^(0?[1-9]|1[0-2])[/-]\d{4}$|^\d{1,2}:\d{2}(:\d{2})?$/.test(text);
  const [first = 0, second = 0] = match.slice(1).map(Number);
  const [day, month] = isDayFirst ? [first, second] : [second, first];
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

/** Year first, or in the locale's order; a year is written in full. */
function dayOf(first: string, second: string, third: string, { isDayFirst }: Locale): number | undefined {
  if (first.length === 4) return third.length <= 2 ? serialOf(Number(first), Number(second), Number(third)) : undefined;
  if (first.length > 2 || third.length !== 4) return undefined;
  const [day, month] = isDayFirst ? [first, second] : [second, first];
  return serialOf(Number(third), Number(month), Number(day));
}
