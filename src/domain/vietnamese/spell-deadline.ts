import { isWithoutMarks, marksOn } from './without-marks';

/** The few words that deadlines are made of. */
const withMarks = marksOn(
  'ngày tháng quý năm trước đến từ hết đầu cuối giữa kỳ họp hằng mỗi cả thường xuyên chậm nhất lần một định đột xuất đoạn',
);

/** As they stand after «tháng» and «quý»; «năm» is the year as well, and so is May only where a year follows it. */
const numerals = new Map(
  'giêng một hai ba tư năm sáu bảy tám chín mười'.split(' ').map((word, index) => [word, Math.max(1, index)]),
);
numerals.set('mười một', 11).set('mười hai', 12).set('chạp', 12).set('bốn', 4);
const NUMERAL =
  /(?<=(?:tháng|quý)\s)(mười\s(?:một|hai)|năm(?=\s*(?:\/|năm\s\d))|giêng|một|hai|ba|tư|bốn|sáu|bảy|tám|chín|mười|chạp)(?!\p{L}|\s+lần)/gu;

const QUARTER = /(?<!\p{L})q[\s.]*(?=\d|(?:iv|i{1,3})(?!\p{L}))/gu;

/**
 * A deadline in small letters, spelled as it is read.
 *
 *   text                  | spelled
 *   ----------------------|-------------------
 *   q2/2023 · qii/2023    | quý 2/2023 · quý ii/2023
 *   tháng tư · quý hai    | tháng 4 · quý 2
 *   truoc 30/6 · hang quy | trước 30/6 · hằng quý: no marks at all were typed
 */
export function spellDeadline(text: string): string {
  const spelled = withMarks(text).replace(QUARTER, 'quý ');
  if (isWithoutMarks(text)) return spelled;
  return spelled.replace(NUMERAL, (words) => String(numerals.get(words.replace(/\s/, ' '))));
}
