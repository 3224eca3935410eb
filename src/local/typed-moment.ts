import type { ExtendedValue } from '../host';
import { refuse } from './api-error';
import type { Locale } from './locale';
import { serialOf } from './serial-date';
import type { NumberFormat } from './typed-input';

const DAY_S = 86_400;

const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s?([ap]m))?$/i;

/** `Dec 31, 2022`, `31 December 2022`, `May 2022`. */
const WORDED =
  /^(\d{1,2}[ -])?(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)\.?[ -]\d{1,4}(,? \d{4})?$/i;

/**
 * A day, a day with a time, or a time of day, with the look it brings along. A time keeps the look it is typed in.
 *
 * @returns `undefined` where the text is none, or no day of the calendar
 * @throws NotEmulated where Google needs today's date or what it does is uncertain
 */
export function parseMoment(
  text: string,
  locale: Locale,
): { value: ExtendedValue; numberFormat: NumberFormat } | undefined {
  assertWhole(text, locale);
  if (TIME.test(text)) {
    const seconds = secondsOf(text);
    return seconds === undefined ? undefined : moment(seconds / DAY_S, 'TIME', timePattern(text));
  }
  const match = /^(\d{1,4})([/-])(\d{1,2})\2(\d{1,4})(?:\s+(\d.*))?$/.exec(text);
  if (!match) return undefined;
  const [, first = '', , second = '', third = '', time] = match;
  const day = dayOf(first, second, third, locale);
  if (day === undefined) return undefined;
  if (time === undefined) return moment(day, 'DATE', locale.datePattern);
  const seconds = secondsOf(time);
  return seconds === undefined
    ? undefined
    : moment(day + seconds / DAY_S, 'DATE_TIME', `${locale.datePattern} hh:mm:ss`);
}

function moment(numberValue: number, type: string, pattern: string) {
  return { value: { numberValue }, numberFormat: { type, pattern } };
}

/** Since midnight; `undefined` where it is no time of day. */
function secondsOf(text: string): number | undefined {
  const match = TIME.exec(text);
  if (!match) return undefined;
  const [hour = 0, minute = 0, second = 0] = match.slice(1, 4).map((digits: string | undefined) => Number(digits ?? 0));
  const half = match[4]?.toLowerCase();
  if (minute > 59 || second > 59 || hour > 23) return undefined;
  if (half !== undefined && (hour < 1 || hour > 12)) return undefined;
  const hours = half === undefined ? hour : (hour % 12) + (half === 'pm' ? 12 : 0);
  return hours * 3600 + minute * 60 + second;
}

function timePattern(text: string): string {
  return `h:mm${/:.*:/.test(text) ? ':ss' : ''}${/m$/i.test(text) ? ' am/pm' : ''}`;
}

/**
 * A day and month without a year, a month and year, a year of two digits: what Google makes of these needs today's date
 * or is uncertain; so are hours beyond a day, and months by name in English. `12/13`, which is no day, stays text, as on Google.
 */
function assertWhole(text: string, { isDayFirst, language }: Locale): void {
  const match = /^(\d{1,2})[/-](\d{1,2})(?:[/-]\d{2})?$/.exec(text);
  const [first = 0, second = 0] = (match ?? []).slice(1).map(Number);
  const [day, month] = isDayFirst ? [first, second] : [second, first];
  const isShort = match ? day >= 1 && day <= 31 && month >= 1 && month <= 12 : /^(0?[1-9]|1[0-2])[/-]\d{4}$/.test(text);
  const isLong = /^(2[4-9]|[3-9]\d|\d{3,}):[0-5]\d(:[0-5]\d)?$/.test(text);
  const isWorded = language === 'en' && WORDED.test(text);
  if (isShort || isLong || isWorded) refuse(`typing ${text} into an automatic cell`);
}

/** Year first, or in the locale's order; a year is written in full. */
function dayOf(first: string, second: string, third: string, { isDayFirst }: Locale): number | undefined {
  if (first.length === 4) return third.length <= 2 ? serialOf(Number(first), Number(second), Number(third)) : undefined;
  if (first.length > 2 || third.length !== 4) return undefined;
  const [day, month] = isDayFirst ? [first, second] : [second, first];
  return serialOf(Number(third), Number(month), Number(day));
}
