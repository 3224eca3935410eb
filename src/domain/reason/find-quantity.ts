import { fold } from '../vietnamese/fold';
import {
  DOCUMENT_MARKS,
  EVENT_MARKS,
  GROWTH,
  MONEY,
  NAME_MARKS,
  NO_UNIT,
  NO_UNIT_OF_WORD,
  NUMBER_WORDS,
  ORDINAL,
  PERIOD,
  PERIOD_ENDS,
  PLAN_MARKS,
  RESULT_ENDS,
  RESULT_MARKS,
  RESULT_STARTS,
  SHARE_OF_RESULT,
  UNCOUNTED,
  UNITS,
  UNSURE_NUMBER_WORDS,
  WANT,
  YEAR_MARKS,
} from './count-words';
import { dateAt } from './find-date';
import type { Token } from './token';
import { startsWithDigit, wordOf } from './token';

export interface Count {
  readonly text: string;
  /** Of something: «06 quầy», «hai đơn vị», 27%, 6/10. A number alone counts nothing a reader could look up. */
  readonly isQuantity: boolean;
}

/** «6/10», «4-5 tiếng» */
const NUMBER = /^\d[\d.,]*(?:[/–-]\d[\d.,]*)?%?$/;
/** «cách mạng công nghiệp 4.0» */
const INDUSTRY = '4.0';
const YEARS = /^(?:19|20)\d\d(?:[-–](?:19|20)\d\d)?$/;

/** The first quantity, or else the first number; years, days, symbols, levels and the result itself are neither. */
export function findCount(tokens: readonly Token[]): Count | undefined {
  let number: Count | undefined;
  let index = 0;
  for (const token of tokens) {
    const count = startsWithDigit(token.word) ? digitsAt(tokens, index, token) : wordAt(tokens, index, token);
    if (count?.isQuantity) return count;
    number ??= count;
    index += 1;
  }
  return number;
}

function digitsAt(tokens: readonly Token[], index: number, token: Token): Count | undefined {
  const { text, word, isAfterBreak } = token;
  if (!NUMBER.test(word) || YEARS.test(word) || word === INDUSTRY) return undefined;
  if (dateAt(tokens, index) !== undefined || (!isAfterBreak && isName(tokens, index))) return undefined;
  if (isEnumerator(tokens, index, token) || isUncounted(tokens, index)) return undefined;
  const isShare = /[%/]/.test(word);
  if (isShare ? isResult(tokens, index) : isPeriod(tokens, index)) return undefined;
  const unit = unitAt(tokens, index + 1);
  return { text: unit === '' ? text : `${text} ${unit}`, isQuantity: isShare || unit !== '' };
}

/** «1. Thiếu kinh phí; 2. thiếu người» counts nothing, nor does «(NV22-04, 08, 11)». */
function isEnumerator(tokens: readonly Token[], index: number, { word, isAfterBreak }: Token): boolean {
  return tokens[index + 1]?.isAfterBreak === true && (/^\d$/.test(word) || (isAfterBreak && /^\d\d$/.test(word)));
}

function isUncounted(tokens: readonly Token[], index: number): boolean {
  return UNCOUNTED.has(wordOf(tokens, index + 1)) || UNCOUNTED.has(wordsAt(tokens, index + 1, 2));
}

function isName(tokens: readonly Token[], index: number): boolean {
  if (MONEY.has(wordsAt(tokens, index + 1, 2)) || EVENT_MARKS.has(wordsAt(tokens, index - 2, 2))) return false;
  return NAME_MARKS.has(wordOf(tokens, index - 1)) || DOCUMENT_MARKS.has(wordsAt(tokens, index - 2, 2));
}

function isResult(tokens: readonly Token[], index: number): boolean {
  const before = wordOf(tokens, index - 1);
  const twoBefore = wordsAt(tokens, index - 2, 2);
  return (
    SHARE_OF_RESULT.has(wordOf(tokens, index + 1)) ||
    RESULT_STARTS.has(clauseStart(tokens, index)) ||
    RESULT_MARKS.has(before) ||
    RESULT_MARKS.has(wordOf(tokens, index - 2)) ||
    RESULT_MARKS.has(twoBefore) ||
    PLAN_MARKS.has(twoBefore) ||
    (WANT.has(before) && tokens[index + 1]?.isAfterBreak !== false) ||
    (!GROWTH.has(before) && RESULT_ENDS.has(wordsAt(tokens, index + 1, 3)))
  );
}

/** The two words that the part between two marks begins with. */
function clauseStart(tokens: readonly Token[], index: number): string {
  let start = index;
  while (start > 0 && tokens[start]?.isAfterBreak === false) start -= 1;
  return wordsAt(tokens, start, 2);
}

function isPeriod(tokens: readonly Token[], index: number): boolean {
  return PERIOD.has(wordOf(tokens, index + 1)) && PERIOD_ENDS.has(wordOf(tokens, index + 2));
}

/** One word, or the two that reports count by. */
function unitAt(tokens: readonly Token[], start: number): string {
  const first = tokens[start];
  if (!first || first.isAfterBreak || NO_UNIT.has(first.word) || !/^\p{L}/u.test(first.word)) return '';
  const second = tokens[start + 1];
  return second && !second.isAfterBreak && UNITS.has(`${first.word} ${second.word}`)
    ? `${first.text} ${second.text}`
    : first.text;
}

function wordAt(tokens: readonly Token[], index: number, { text, word }: Token): Count | undefined {
  const isUnsure = UNSURE_NUMBER_WORDS.has(word);
  if (!isUnsure && !NUMBER_WORDS.has(word)) return undefined;
  const before = wordOf(tokens, index - 1);
  const unit = unitAt(tokens, index + 1);
  if (unit === '' || ORDINAL.has(before) || dateAt(tokens, index) !== undefined) return undefined;
  const isCount = isUnsure
    ? !YEAR_MARKS.has(before) && UNITS.has(fold(unit))
    : !NO_UNIT_OF_WORD.has(wordOf(tokens, index + 1));
  return isCount ? { text: `${text} ${unit}`, isQuantity: true } : undefined;
}

function wordsAt(tokens: readonly Token[], start: number, count: number): string {
  return tokens
    .slice(Math.max(start, 0), start + count)
    .map(({ word }) => word)
    .join(' ');
}
