import type { IsoDate } from '../calendar';
import { parseDate } from '../calendar';

/** «29/10/2022», «29-10-2022», «29.10.2022», «ngày 29 tháng 10 năm 2022»; not the number of a document, «12/05/2022/TT». */
const DATE = /(?<![\d/])\d{1,2}(?:([/.-])\d{1,2}\1\d{4}(?![\d/])|\s+tháng\s+\d{1,2}\s+năm\s+\d{4}(?!\d))/giu;

/** The days written out in a text, in its order; those that no calendar has are left out. */
export function findDates(text: string): IsoDate[] {
  const dates = Array.from(text.normalize('NFC').matchAll(DATE), ([date]) => date.replace(/\D+/g, '/'));
  return dates.flatMap((date) => parseDate(date) ?? []);
}
