import { refuse, reject } from '../api-error';
import { isEmulatedLocale } from '../locale';
import { applyMask, parseUpdateMask } from './field-mask';
import type { RequestKind } from './request-kind';
import type { Shape } from './shape';

type SpreadsheetProperties = GoogleAppsScript.Sheets.Schema.SpreadsheetProperties;

export const spreadsheetProperties = {
  title: 'text',
  locale: 'text',
  timeZone: 'text',
} as const satisfies Shape<SpreadsheetProperties>;

export const updateSpreadsheetProperties: RequestKind<'updateSpreadsheetProperties'> = {
  shape: { properties: spreadsheetProperties, fields: 'text' },
  apply(book, { properties = {}, fields }) {
    const mask = parseUpdateMask(fields, spreadsheetProperties);
    const changed = applyMask<SpreadsheetProperties>(book.properties, properties, mask);
    const { title, locale, timeZone } = changed;
    if (!title || !locale || !timeZone) return reject('The title, locale and time zone cannot be empty.');
    if (!isEmulatedLocale(locale)) refuse(`the locale ${locale}`);
    assertTimeZone(timeZone);
    return { book: { ...book, properties: changed } };
  },
};

/** @throws ApiError 400 for a zone nobody knows; the words are assumed */
export function assertTimeZone(timeZone: string): void {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
  } catch {
    reject(`Invalid time zone: ${timeZone}`);
  }
}
