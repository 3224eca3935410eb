import type { IsoDate } from '../calendar';
import { isoDateOfSerial, serialOfIsoDate } from '../calendar';
import type { CellValue } from '../cell-value';
import { tidy } from '../cell-value';
import { onceForEachText } from '../once-for-each-text';
import type { Period } from './find-periods';
import { findPeriods } from './find-periods';
import { halfWidth } from './half-width';
import { hasPhrase, startsWithPhrase } from './has-phrase';
import { isEachPeriod } from './is-each-period';
import { spellDeadline } from './spell-deadline';

/** By when something is done, as officers write it. */
export type Deadline =
  | {
      readonly kind: 'range';
      readonly from: IsoDate;
      /** The last day: what a deadline is judged by. */
      readonly to: IsoDate;
      /** Several times, not once: «Quý II và Quý IV/2023». */
      readonly isPeriodic: boolean;
    }
  /** «Hằng tháng», «Trước ngày 15 hằng tháng»: due again and again, and so can be checked. */
  | { readonly kind: 'periodic' }
  /** «Thường xuyên», «Cả năm», «Sau khi Bộ Nội vụ công bố»: no day on which it could be called late. */
  | { readonly kind: 'uncheckable' }
  | { readonly kind: 'unreadable' };

/** Nothing longer is a deadline; a bound also on the work a hostile cell can make. */
const LONGEST_DEADLINE = 200;
/** From 01/01/2000 on: a smaller number is no day of a plan, 2023 a year. */
const FIRST_SERIAL = 36_526;
const LAST_SERIAL = 100_000;

const waitsForSomething = hasPhrase('sau khi, khi có, kể từ, ngay sau, trở đi');
const isOpen = startsWithPhrase(
  'thường xuyên, cả năm, trong năm, năm, hằng năm, hàng năm, đầu năm, giữa năm, cuối năm, hết năm, đến hết năm',
  'giai đoạn, theo, khi, sau, đột xuất, thực hiện cả năm, thực hiện thường xuyên',
);

/**
 * A deadline in words; one that names no year is of `year`.
 *
 *   text                                             | reading
 *   -------------------------------------------------|------------------------------------------
 *   Quý III/2023 · Tháng 01/2023 · a date            | the quarter, the month, the day
 *   Quý II - Quý IV/2023 · Quý II và Quý IV/2023     | 01/4 to 31/12; the second is periodic
 *   Trước 30/6/2023 · Trước tháng 6/2023             | 01/01 to 30/6; 01/01 to 31/5
 *   Kỳ họp giữa năm 2023                             | 01/6 to 31/7
 *   Hằng quý · 01 lần/quý · Trước ngày 15 hằng tháng | periodic
 *   Thường xuyên · Cả năm · Năm 2023 · Sau khi …     | uncheckable
 *   30/02/2023 · Quý V/2023 · Quý IV - Quý II · Sớm  | unreadable
 */
export function readDeadline(value: CellValue, year: number): Deadline {
  if (typeof value === 'number' && value >= FIRST_SERIAL && value < LAST_SERIAL) {
    const day = isoDateOfSerial(value);
    return { kind: 'range', from: day, to: day, isPeriodic: false };
  }
  return readerOf(year)(String(value));
}

/** Few deadlines differ, and several rules read each; a campaign asks about two years. */
const readers = new Map<number, (words: string) => Deadline>();

function readerOf(year: number): (words: string) => Deadline {
  const known = readers.get(year) ?? onceForEachText((words: string) => readWords(words, year));
  readers.set(year, known);
  return known;
}

function readWords(words: string, year: number): Deadline {
  const text = spellDeadline(tidy(halfWidth(words)).toLowerCase());
  if (text === '' || text.length > LONGEST_DEADLINE) return { kind: 'unreadable' };
  if (isEachPeriod(text)) return { kind: 'periodic' };
  if (waitsForSomething(text)) return { kind: 'uncheckable' };
  const periods = findPeriods(text, year);
  if (!periods) return { kind: 'unreadable' };
  const from = periods.map((period) => period.from).sort()[0];
  const to = periods
    .map((period) => period.to)
    .sort()
    .at(-1);
  if (from === undefined || to === undefined) return { kind: isOpen(text) ? 'uncheckable' : 'unreadable' };
  const isThrough = THROUGH.test(text);
  if (isThrough && !NAMED_PART.test(text) && isReversed(periods)) return { kind: 'unreadable' };
  const isUntil = periods.length === 1 && UNTIL.test(text);
  const last = isUntil && BEFORE_MONTH.test(text) ? isoDateOfSerial(serialOfIsoDate(from) - 1) : to;
  return {
    kind: 'range',
    from: isUntil ? `${last.slice(0, 4)}-01-01` : from,
    to: last,
    isPeriodic: periods.length > 1 && !isThrough,
  };
}

/** «Trước ngày …», «Hết quý II»: the year from its first day up to it. */
const UNTIL = /^(?:xong |hoàn thành )?(?:trước|đến|hết|chậm nhất|muộn nhất|không quá|hạn)/u;
/** «Trước tháng 6» is before it begins; a day is counted in or out by the campaign's own setting. */
const BEFORE_MONTH = /^(?:xong |hoàn thành )?trước (?:tháng|quý)/u;
/** «Quý II - Quý IV», «tháng 3-6», «từ … đến …»: one stretch, not several times. */
const THROUGH = /→|\s[-–]|[-–]\s|(?<![\d.])(?:[ivx\d]+)[-–](?:[ivx\d]+|t\d|quý|tháng)|\sđến\s/u;

/** «Nửa đầu năm»: where it stands among other periods, is not known. */
const NAMED_PART = /(?:đầu|giữa|cuối|sau)\s+năm/u;

/** «Quý IV - Quý II/2023»: which of the two is of another year, is not said. Days are told before months. */
function isReversed([first, last, ...others]: readonly Period[]): boolean {
  if (!first || !last || others.length > 0 || isDay(first) !== isDay(last)) return false;
  return first.from > last.from;
}

function isDay({ from, to }: Period): boolean {
  return from === to;
}
