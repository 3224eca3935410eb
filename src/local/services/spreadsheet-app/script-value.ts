import { isDeepStrictEqual } from 'node:util';
import type { CellData } from '../../../host';
import { refuse } from '../../api-error';
import type { Book } from '../../book';
import { isDate } from '../../data-validation';
import { localeOf } from '../../locale';
import { isOn } from '../../switches';
import { omit } from '../../sheets-api/omit';
import { plainValue } from '../../plain-value';
import { isText, readTyped, typeInto } from '../../typed-input';
import { instantOf, serialAt } from '../../zoned-serial';

/** What a script may put into a cell; null and undefined empty it, as '' does. */
export type ScriptValue = string | number | boolean | Date | null | undefined;

/** What a script finds in a cell: '' where it is blank, a `Date` where the cell looks like one. */
export function readValue(cell: CellData | undefined, { properties }: Book): string | number | boolean | Date {
  const value = plainValue(cell);
  if (typeof value === 'number' && cell && isDate(cell)) return instantOf(value, properties.timeZone ?? '');
  return value ?? '';
}

/**
 * What Google makes of other values is of no use to anybody: `#NUM!` of NaN, `[Ljava.lang.Object;@…` of a list.
 *
 * @throws NotEmulated for them, and for a formula
 */
export function readScriptValue(value: unknown): ScriptValue {
  if (value === null || value === undefined || typeof value === 'boolean') return value;
  if (typeof value === 'string')
    return value.startsWith('=') ? refuse(`formulas written by a script (${value})`) : value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : refuse(`${value} as the value of a cell`);
  if (!(value instanceof Date)) return refuse('an object as the value of a cell');
  return Number.isNaN(value.getTime()) ? refuse('an invalid date as the value of a cell') : value;
}

/**
 * A cell after a script wrote into it; its look, rule and note stay.
 *
 *   value            | format '@'                                      | any other
 *   -----------------|-------------------------------------------------|---------------------------
 *   text, number,    | as in any other, or kept as text: see           | read as if somebody typed
 *   boolean          | `textCellsKeepScriptText`                       | it
 *   Date             | the spreadsheet's clock then, as a serial number; an automatic cell takes on the look
 *   '', null         | blank                                           | blank
 */
export function enterValue(cell: CellData | undefined, value: ScriptValue, book: Book): CellData {
  const rest = omit(cell ?? {}, 'userEnteredValue');
  if (value === null || value === undefined) return rest;
  if (value instanceof Date) return withDate(rest, value, book);
  const locale = localeOf(book.properties.locale);
  const kept = typeInto(cell, value, locale);
  if (!isText(cell)) return kept;
  const typed = readTyped(value, omit(rest, 'userEnteredFormat'), locale);
  const read = { ...rest, ...(typed.value && { userEnteredValue: typed.value }) };
  return isDeepStrictEqual(read, kept) || isOn(book, 'textCellsKeepScriptText') ? kept : read;
}

function withDate(rest: CellData, date: Date, { properties }: Book): CellData {
  const numberValue = serialAt(date, properties.timeZone ?? '');
  const { datePattern } = localeOf(properties.locale);
  const numberFormat = Number.isInteger(numberValue)
    ? { type: 'DATE', pattern: datePattern }
    : { type: 'DATE_TIME', pattern: `${datePattern} hh:mm:ss` };
  return {
    ...rest,
    userEnteredValue: { numberValue },
    userEnteredFormat: { numberFormat, ...rest.userEnteredFormat },
  };
}
