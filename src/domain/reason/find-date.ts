import { RESULT_MARKS } from './count-words';
import { isPlan } from './find-document';
import { textOf } from './phrases';
import type { Token } from './token';
import { wordOf } from './token';
import { valuesOf, wordsOf } from './words-of';

/** «31/8/2022», «T8/2022», «T8», «Q3/2022». */
const WHOLE_DATE = /^(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|t(?:0?[1-9]|1[0-2])(?:\/\d{4})?|q[1-4]\/\d{4})$/;
const DAY_OF_MONTH = /^\d{1,2}(?:-\d{1,2})?\/\d{1,2}(?:-\d{1,2}\/\d{1,2})?$/;
const NUMBER_OF_DAY = /^\d{1,2}(?:-\d{1,2})?$/;
const NUMBER_OF_MONTH = /^\d{1,2}(?:-\d{1,2})?(?:\/\d{4})?$/;
const NUMBER_OF_QUARTER = /^(?:i|ii|iii|iv|[1-4])(?:\/\d{4})?$/;
const MONTHS_IN_WORDS = wordsOf('giêng, hai, ba, tư, năm, sáu, bảy, tám, chín, mười, chạp');
/** Of a council or of the National Assembly, each told from the others. */
const SESSIONS = wordsOf('thứ, cuối, giữa, bất, tháng, HĐND, Quốc');

/** What the word before makes of a number or name: «ngày 5», «tháng 8», «quý II». Elsewhere `5/9` is five of nine. */
const markedDates = valuesOf<(word: string) => boolean>([
  ['ngày', (word) => NUMBER_OF_DAY.test(word) || DAY_OF_MONTH.test(word)],
  ['từ, đến, hôm, trước, sau', (word) => DAY_OF_MONTH.test(word)],
  ['tháng', (word) => NUMBER_OF_MONTH.test(word) || MONTHS_IN_WORDS.has(word)],
  ['quý', (word) => NUMBER_OF_QUARTER.test(word)],
  ['họp', (word) => SESSIONS.has(word)],
]);

const UNTIL = wordsOf('đến');
/** «… nên đến thời điểm 10/11/2022 chưa hoàn thành»: wherever it stands. */
const POINT_OF_TIME = wordsOf('thời');
const COUNTED = wordsOf('tính');
/** «… đến 20/10 mới thông qua»: the day on which it came at last, unless the result once more follows. */
const AT_LAST = wordsOf('mới');
/** May stand between «đến» and the as-of date. */
const AFTER_UNTIL = wordsOf('ngày, hết, thời, điểm, báo, cáo, tháng, quý');

/**
 * The first day, month, quarter or session; a year is no date, since every reason is of this year.
 * «Đến ngày 10/11/2022 …» at the head of a sentence is the as-of date and no date of a cause; nor is that of the plan itself.
 */
export function findDate(tokens: readonly Token[]): string | undefined {
  for (let index = 0; index < tokens.length; index += 1) {
    const date = dateAt(tokens, index);
    if (date !== undefined && !isAsOf(tokens, index) && !isPlan(tokens[index - 2]?.text ?? '')) return date;
  }
  return undefined;
}

/** The date whose last word stands at `index`. */
export function dateAt(tokens: readonly Token[], index: number): string | undefined {
  const word = wordOf(tokens, index);
  if (WHOLE_DATE.test(word)) return textOf(tokens.slice(index, index + 1));
  return markedDates(wordOf(tokens, index - 1))?.(word) ? textOf(tokens.slice(index - 1, index + 1)) : undefined;
}

function isAsOf(tokens: readonly Token[], index: number): boolean {
  if (AT_LAST.has(wordOf(tokens, index + 1)) && !RESULT_MARKS.has(wordOf(tokens, index + 2))) return false;
  let start = index - 1;
  while (start > 0 && AFTER_UNTIL.has(wordOf(tokens, start))) start -= 1;
  if (!UNTIL.has(wordOf(tokens, start))) return false;
  if (POINT_OF_TIME.has(wordOf(tokens, start + 1))) return true;
  return tokens[start]?.isAfterBreak === true || COUNTED.has(wordOf(tokens, start - 1));
}
