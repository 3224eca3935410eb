import { formatDate, isoDateOfSerial } from '../../domain/calendar';
import type { SourceValue } from '../../domain/import/source';
import type { CellLook } from './number-formats';

/** A cell as it reads, and what it holds. */
export interface ShownNumber {
  readonly text: string;
  readonly value?: SourceValue;
}

/** From Excel's first day to 31/12/9999. */
const LAST_SERIAL = 2_958_465;
/** Days from 1900's day 0 to that of 1904, in which old Macs count. */
const DAYS_TO_1904 = 1_462;
/** Excel counts a 29/02/1900 that never was; before it days are one less than Google's. */
const NO_SUCH_DAY = 60;

/**
 *   number  | look    | text       | value
 *   --------|---------|------------|--------------------------
 *   98.5    | plain   | 98,5       | number 98.5
 *   0.985   | percent | 98,5%      | number 98.5, isPercent
 *   44875   | day     | 10/11/2022 | date 2022-11-10
 *   44866   | month   | 11/2022    | none: it has no day
 *   44875.5 | day     | 10/11/2022 12:00 | none
 */
export function showNumber(number: number, shows: CellLook['shows'], is1904: boolean): ShownNumber {
  switch (shows) {
    case 'percent': {
      const value = Number((number * 100).toPrecision(12));
      return { text: `${inVietnamese(value)}%`, value: { kind: 'number', value, isPercent: true } };
    }
    case 'day':
    case 'month':
    case 'year':
    case 'time':
      return showMoment(number, shows, is1904);
    case undefined:
      return { text: inVietnamese(number), value: { kind: 'number', value: number, isPercent: false } };
  }
}

function showMoment(number: number, shows: 'day' | 'month' | 'year' | 'time', is1904: boolean): ShownNumber {
  const serial = serialOf(number, is1904);
  if (serial === undefined) return showNumber(number, undefined, is1904);
  const minutes = Math.round((number - Math.floor(number)) * 24 * 60);
  const time = `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
  if (number < 1 || shows === 'time') return { text: time };
  const date = isoDateOfSerial(serial);
  const [year = '', month = ''] = date.split('-');
  if (shows === 'year') return { text: year };
  if (shows === 'month') return { text: `${month}/${year}` };
  return minutes > 0
    ? { text: `${formatDate(date)} ${time}` }
    : { text: formatDate(date), value: { kind: 'date', date } };
}

/** As Google counts days; `undefined` for what is no day. */
function serialOf(number: number, is1904: boolean): number | undefined {
  if (!(number >= 0 && number <= LAST_SERIAL)) return undefined;
  if (is1904) return number + DAYS_TO_1904;
  if (Math.floor(number) === NO_SUCH_DAY) return undefined;
  return number < NO_SUCH_DAY ? number + 1 : number;
}

function inVietnamese(number: number): string {
  return String(Number(number.toPrecision(15))).replace('.', ',');
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
