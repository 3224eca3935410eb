import { refuse } from '../api-error';
import { exception } from '../script-error';
import type { WallTime } from '../zoned-time';
import { wallTime, weekDayOf } from '../zoned-time';

const twoDigits = (value: number) => String(value).padStart(2, '0');

/** Letters of Java's SimpleDateFormat that are emulated. Names of months and days would come in the script's language. */
const letters: Readonly<Record<string, (wall: WallTime, date: Date) => string>> = {
  yyyy: ({ year }) => String(year),
  yy: ({ year }) => twoDigits(year % 100),
  MM: ({ month }) => twoDigits(month),
  M: ({ month }) => String(month),
  dd: ({ day }) => twoDigits(day),
  d: ({ day }) => String(day),
  HH: ({ hour }) => twoDigits(hour),
  H: ({ hour }) => String(hour),
  mm: ({ minute }) => twoDigits(minute),
  m: ({ minute }) => String(minute),
  ss: ({ second }) => twoDigits(second),
  s: ({ second }) => String(second),
  SSS: (_, date) => String(date.getUTCMilliseconds()).padStart(3, '0'),
  u: (wall) => String(weekDayOf(wall)),
  Z: (wall, date) => offset(wall, date, ''),
  XXX: (wall, date) => offset(wall, date, ':'),
};

/**
 * `Utilities.formatDate`: letters as in Java's SimpleDateFormat, text in single quotes, `''` a quote.
 *
 * @throws NotEmulated for other letters; Exception where there is no such zone
 */
export function formatDate(date: Date, timeZone: string, format: string): string {
  const wall = wallIn(date, timeZone);
  return format.replaceAll(/''|'((?:[^']|'')*)'|([a-zA-Z])\2*/g, (part, quoted: string | undefined) => {
    if (part === "''") return "'";
    if (quoted !== undefined) return quoted.replaceAll("''", "'");
    const write = letters[part] ?? refuse(`${part} in Utilities.formatDate`);
    return write(wall, date);
  });
}

function wallIn(date: Date, timeZone: string): WallTime {
  try {
    return wallTime(date, timeZone);
  } catch {
    throw exception(`Invalid argument: timeZone. ${timeZone} is none, or the date is not one.`);
  }
}

function offset(wall: WallTime, date: Date, between: string): string {
  const { year, month, day, hour, minute, second } = wall;
  const minutes = Math.round((Date.UTC(year, month - 1, day, hour, minute, second) - date.getTime()) / 60_000);
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? '-' : '+'}${twoDigits(hours)}${between}${twoDigits(rest)}`;
}
