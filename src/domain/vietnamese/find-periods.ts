import type { IsoDate } from '../calendar';
import { parseDate } from '../calendar';

/** A day, a month, a quarter, or a part of the year with a name of its own. */
export interface Period {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** Months of a year that the text may name only later: «Quý II - Quý IV/2023». */
interface Months {
  readonly first: number;
  readonly last: number;
  year?: number;
}

/** Parts of a year by their first and last months; sessions of a council as the law sets them. */
const namedParts: readonly (readonly [RegExp, number, number])[] = [
  [/nửa\s+đầu\s+năm/u, 1, 6],
  [/nửa\s+(?:cuối|sau)\s+năm/u, 7, 12],
  [/kỳ\s+họp\s+(?:thường\s+lệ\s+)?giữa\s+năm/u, 6, 7],
  [/kỳ\s+họp\s+(?:thường\s+lệ\s+)?cuối\s+năm/u, 11, 12],
];

/** «6 tháng đầu năm», «hai quý cuối năm». */
const PART_OF_YEAR = /(?<![\p{L}\d/])(\d{1,2}|hai|ba|sáu|chín)\s+(tháng|quý)\s+(đầu|cuối)\s+năm/gu;
const counts = new Map(Object.entries({ hai: 2, ba: 3, sáu: 6, chín: 9 }));

/** «Tuần 2 tháng 6/2023» is no day. */
const DATE_IN_WORDS = /(?<!tuần\s+)(?<!\d)(\d{1,2})\s+tháng\s+(\d{1,2})(?:\s+năm\s+|\/)(\d{4})/gu;
const SHORT_DATE_IN_WORDS = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})(?![\d/])(?!\s+năm\s+\d)/gu;
const DATE = /(?<![\d/])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)/gu;
/** «15-20/8/2023», «từ 05 đến 12/6/2023» */
const DAYS_OF_MONTH = /(?<![\p{L}\d/.]|tháng\s|quý\s)(\d{1,2})\s*(?:-|–|đến)\s*(\d{1,2}([/.])\d{1,2}\3\d{4})(?!\d)/gu;
const ISO_DATE = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/gu;
const SHORT_DATE = /(?<![\d/])(\d{1,2}\/\d{1,2})(?![\d/])/gu;
const MONTH_OF_YEAR = /(?<![\d/])(\d{1,2}[/-]\d{4})(?!\d)/gu;

/**
 * Every period a lower-case text names, one without a year being of `defaultYear`; `undefined` where it names one that
 * no calendar has. Other words are passed over.
 */
export function findPeriods(text: string, defaultYear: number): Period[] | undefined {
  const dates: (IsoDate | undefined)[] = [];
  const take = (date: string) => {
    dates.push(parseDate(date));
    return ' ';
  };
  const parts: Months[] = [];
  let rest = text
    .replace(DATE_IN_WORDS, '$1/$2/$3')
    .replace(SHORT_DATE_IN_WORDS, `$1/$2/${defaultYear}`)
    .replace(ISO_DATE, '$3/$2/$1')
    .replace(DAYS_OF_MONTH, (_, first: string, last: string) => `${first}${last.slice(last.search(/[/.]/))} - ${last}`)
    .replace(DATE, take)
    .replace(PART_OF_YEAR, (_, count: string, unit: string, end: string) => {
      const months = (counts.get(count) ?? Number(count)) * (unit === 'quý' ? 3 : 1);
      parts.push(end === 'đầu' ? { first: 1, last: months } : { first: 13 - months, last: 12 });
      return ' ';
    });
  for (const [pattern, first, last] of namedParts) {
    if (pattern.test(rest)) parts.push({ first, last });
    rest = rest.replace(pattern, ' ');
  }
  if (!/tháng|quý/u.test(rest)) {
    rest = rest.replace(SHORT_DATE, (date) => take(`${date}/${defaultYear}`)).replace(MONTH_OF_YEAR, ' tháng $1');
  }
  readMonths(rest, parts);
  if (parts.some(({ first, last }) => !(first >= 1 && first <= last && last <= 12))) return undefined;
  const days = dates.flatMap((date) => (date === undefined ? [] : [{ from: date, to: date }]));
  return days.length < dates.length ? undefined : [...days, ...parts.map((part) => periodOf(part, defaultYear))];
}

const quarters = new Map(['i', 'ii', 'iii', 'iv'].map((roman, index) => [roman, index + 1]));
const NO_QUARTER = /^[vx]+$/;

/** Word by word: «tháng» and «quý» say what the numbers after them are, a year ends what they say. */
function readMonths(text: string, parts: Months[]): void {
  let monthsEach = 0;
  for (const word of text.match(/\d+|\p{L}+/gu) ?? []) {
    const number = quarters.get(word) ?? Number(word);
    if (word === 'tháng' || word === 't') monthsEach = 1;
    else if (word === 'quý') monthsEach = 3;
    else if (/^\d{4}$/.test(word)) {
      for (const part of parts) part.year ??= number;
      monthsEach = 0;
    } else if (quarters.has(word)) parts.push({ first: number * 3 - 2, last: number * 3 });
    else if (monthsEach > 0 && (number >= 0 || NO_QUARTER.test(word))) {
      parts.push({ first: (number - 1) * monthsEach + 1, last: number * monthsEach });
    }
  }
}

function periodOf({ first, last, year }: Months, defaultYear: number): Period {
  const lastDay = new Date(Date.UTC(year ?? defaultYear, last, 0)).getUTCDate();
  const month = (number: number) => `${year ?? defaultYear}-${String(number).padStart(2, '0')}`;
  return { from: `${month(first)}-01`, to: `${month(last)}-${lastDay}` };
}
