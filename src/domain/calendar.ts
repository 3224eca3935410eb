/** A calendar day of the campaign's zone (Asia/Ho_Chi_Minh), `2022-11-10`. Compares as text. */
export type IsoDate = string & { readonly brand?: 'IsoDate' };

/** Days from 1899-12-30, Google Sheets' day 0, to 1970-01-01. */
const SERIAL_OF_1970 = 25569;
const MS_A_DAY = 86_400_000;

/** A serial number of Sheets to its day; the time of day is dropped. */
export function isoDateOfSerial(serial: number): IsoDate {
  return new Date((Math.floor(serial) - SERIAL_OF_1970) * MS_A_DAY).toISOString().slice(0, 10);
}

export function serialOfIsoDate(date: IsoDate): number {
  return Date.parse(`${date}T00:00:00Z`) / MS_A_DAY + SERIAL_OF_1970;
}

/** `10/11/2022`, the form officers read and write. */
export function formatDate(date: IsoDate): string {
  return date.split('-').reverse().join('/');
}

/** `d/M/yyyy` with `/`, `-` or `.`; `undefined` where it is no day of the calendar (30/02). */
export function parseDate(text: string): IsoDate | undefined {
  const match = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text);
  if (!match) return undefined;
  const [day, month, year] = match.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  // A day that its month does not have falls into a later month or the one before.
  return date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : undefined;
}

/** Vietnam has kept UTC+7 without daylight saving since 1975. */
const HANOI_OFFSET_MS = 7 * 3_600_000;

/** The day in Vietnam at this moment. */
export function dayInVietnam(now: Date): IsoDate {
  return new Date(now.getTime() + HANOI_OFFSET_MS).toISOString().slice(0, 10);
}

/** The moment as Sheets counts it: days and parts of a day, by the clocks in Vietnam. */
export function serialInVietnam(moment: Date): number {
  return (moment.getTime() + HANOI_OFFSET_MS) / MS_A_DAY + SERIAL_OF_1970;
}

/** `09:05 ngày 16/11/2022` in Vietnam: what reads as a date would be stored as a number in a cell that parses its text. */
export function momentInVietnam(now: Date): string {
  const time = new Date(now.getTime() + HANOI_OFFSET_MS).toISOString().slice(11, 16);
  return `${time} ngày ${formatDate(dayInVietnam(now))}`;
}

/** Whole days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return serialOfIsoDate(to) - serialOfIsoDate(from);
}

/** Days off besides Saturdays and Sundays, from the campaign's configuration. */
export type Holidays = ReadonlySet<IsoDate>;

/** The day `count` working days after `from`, which is not counted itself; earlier where `count` is negative. */
export function addWorkingDays(from: IsoDate, count: number, holidays: Holidays): IsoDate {
  const step = Math.sign(count);
  let serial = serialOfIsoDate(from);
  for (let left = Math.abs(count); left > 0;) {
    serial += step;
    if (isWorkingDay(isoDateOfSerial(serial), holidays)) left -= 1;
  }
  return isoDateOfSerial(serial);
}

/** Working days after `from` up to and with `to`; negative where `to` is earlier, and then without `to`'s own day. */
export function workingDaysBetween(from: IsoDate, to: IsoDate, holidays: Holidays): number {
  if (to < from) return -workingDaysBetween(to, from, holidays);
  let count = 0;
  for (let serial = serialOfIsoDate(from) + 1; serial <= serialOfIsoDate(to); serial += 1) {
    if (isWorkingDay(isoDateOfSerial(serial), holidays)) count += 1;
  }
  return count;
}

export function isWorkingDay(date: IsoDate, holidays: Holidays): boolean {
  const day = new Date(`${date}T00:00:00Z`).getUTCDay();
  return day !== SUNDAY && day !== SATURDAY && !holidays.has(date);
}

const SUNDAY = 0;
const SATURDAY = 6;
