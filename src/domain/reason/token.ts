import { tidy } from '../cell-value';
import { onceForEachWord } from '../once-for-each-word';
import { fold } from '../vietnamese/fold';
import { isWithoutMarks } from '../vietnamese/without-marks';
import type { Phrase } from './phrases';
import { CAPITAL, DIGIT, kindAt, LETTER, MARK, SMALL, SPACE } from './letter-kind';

/** One word of a reason; Vietnamese writes its syllables apart, so «kinh phí» is two. */
export interface Token {
  /** As written, without the marks around it. */
  readonly text: string;
  /** Folded, as the word lists are. */
  readonly word: string;
  /** True at the start, and after a comma, stop, bracket, dash or new line: no name runs across it. */
  readonly isAfterBreak: boolean;
  /** The whole reason was typed without marks, and is looked up as lists are without theirs. */
  readonly isUnmarked: boolean;
  /** Begins with a capital, which marks a name; never so in a text of capitals only. */
  readonly isCapital: boolean;
  /** What begins with this word, at the number of each list that was asked (`phrases.ts`); kept for words, not for numbers. */
  readonly starting: (readonly Phrase[] | undefined)[] | undefined;
}

/** The word at `index`, `''` before the first and after the last. */
export function wordOf(tokens: readonly Token[], index: number): string {
  return tokens[index]?.word ?? '';
}

/** Asked of every word of a reason, and so no pattern. */
export function startsWithDigit(text: string): boolean {
  const unit = text.charCodeAt(0);
  return unit >= 0x30 && unit <= 0x39;
}

/** Far beyond any reason that was ever written; what follows is not read. */
const LONGEST_REASON = 5_000;

export function tokensOf(reason: string): readonly Token[] {
  const text = tidy(reason.slice(0, LONGEST_REASON));
  const isShouted = !hasSmallLetter(text);
  const isUnmarked = isWithoutMarks(text);
  const known = isUnmarked ? unmarkedWord : markedWord;
  const tokens: Token[] = [];
  let isAfterBreak = true;
  for (let start = 0; start < text.length;) {
    const kind = kindAt(text, start);
    const end = kind < DIGIT ? start + 1 : wordEnd(text, start);
    if (kind === DIGIT) tokens.push(readNumber(text.slice(start, end), isAfterBreak, isUnmarked));
    if (kind > DIGIT) {
      const word = known(text, start, end);
      const token = isAfterBreak ? word.afterBreak : word.within;
      tokens.push(isShouted ? { ...token, isCapital: false } : token);
    }
    isAfterBreak = kind === MARK || (isAfterBreak && kind === SPACE);
    start = end;
  }
  return tokens;
}

function hasSmallLetter(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    if (kindAt(text, index) === SMALL) return true;
  }
  return false;
}

/**
 * Where the word that begins at `start` ends: after the last letter, digit or «%» before a space, and before a mark that
 * was typed without a space beside it: «sở,ngành», «lại(lần».
 */
function wordEnd(text: string, start: number): number {
  let end = start + 1;
  for (let index = end; index < text.length; index += 1) {
    const kind = kindAt(text, index);
    if (kind === SPACE || (kind === MARK && isParting(text, index))) break;
    if (kind >= DIGIT || text[index] === '%') end = index + 1;
  }
  return end;
}

function isParting(text: string, index: number): boolean {
  const mark = text[index];
  if (mark === '\n') return true;
  if (mark === '(') return kindAt(text, index - 1) >= LETTER;
  return (mark === ',' || mark === ';' || mark === ':' || mark === '.') && kindAt(text, index + 1) >= LETTER;
}

/** Hardly two reasons have the same numbers, so they are not kept: they would push the words out. */
function readNumber(text: string, isAfterBreak: boolean, isUnmarked: boolean): Token {
  return { text, word: fold(text), isAfterBreak, isUnmarked, isCapital: false, starting: undefined };
}

/** A word as it stands after a break, and anywhere else. */
interface KnownWord {
  readonly afterBreak: Token;
  readonly within: Token;
}

/** Reports use some thousand words again and again. */
function wordsRead(isUnmarked: boolean): (text: string, start: number, end: number) => KnownWord {
  return onceForEachWord((text) => {
    const isCapital = kindAt(text, 0) === CAPITAL;
    const within = { text, word: fold(text), isAfterBreak: false, isUnmarked, isCapital, starting: [] };
    return { within, afterBreak: { ...within, isAfterBreak: true } };
  });
}

const markedWord = wordsRead(false);
const unmarkedWord = wordsRead(true);
