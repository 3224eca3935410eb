import type { CellData, ExtendedValue } from '../host';
import { refuse } from './api-error';
import type { Locale } from './locale';
import { omit } from './sheets-api/omit';
import { parseMoment } from './typed-moment';
import { errorValueOf, readFormula } from './typed-formula';
import { parseNumber } from './typed-number';

export type NumberFormat = GoogleAppsScript.Sheets.Schema.NumberFormat;

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
 *   1.000 ₫         | text         | 1000, as money                | text
 *   $1,000          | text         | text                          | 1000, as money
 *   1/2/2022        | text         | 1 February, as a date         | 2 January, as a date
 *   7:30            | text         | 0.3125, as a time of day      | 0.3125, as a time of day
 *   10/11, 10/2022  | text         | refused: see assertWhole      | refused
 *   TRUE            | text         | true                          | true
 *   '5              | text, whole  | text 5                        | text 5
 *   =1/0, #REF!     | text         | a formula, and what it gives: a value or an error
 *   =A1             | text         | refused: more than constants  | refused
 *   a boolean       | 'TRUE', but ticks or unticks where the cell is a checkbox
 *
 * @throws NotEmulated for a formula of more than constants, a number with an exponent, hours beyond a day, and a date not written in full
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

export function isText(cell: CellData | undefined): boolean {
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
  const number = parseNumber(trimmed, cell?.userEnteredFormat?.numberFormat?.type === 'PERCENT', locale);
  if (number) return number;
  if (trimmed.startsWith('=')) return { value: readFormula(trimmed, locale) };
  if (trimmed.startsWith('+')) return refuse(`formulas that begin with + (${trimmed})`);
  const error = errorValueOf(trimmed);
  if (error) return { value: { formulaValue: `=${trimmed}`, ...error } };
  if (/^(true|false)$/i.test(trimmed)) return { value: { boolValue: trimmed.toLowerCase() === 'true' } };
  return parseMoment(trimmed, locale) ?? { value: { stringValue: text } };
}
