import { fold } from '../vietnamese/fold';

/** One word of a reason; Vietnamese writes its syllables apart, so «kinh phí» is two. */
export interface Token {
  /** As written, without the marks around it. */
  readonly text: string;
  /** Folded, as the word lists are. */
  readonly word: string;
  /** True at the start, and after a comma, stop, bracket, dash or new line: no name runs across it. */
  readonly isAfterBreak: boolean;
  /** Begins with a capital, which marks a name; never so in a text of capitals only. */
  readonly isCapital: boolean;
}

/** Far beyond any reason that was ever written; what follows is not read. */
const LONGEST_REASON = 5_000;

const OPENING = /^[^\p{L}\p{N}]+/u;
/** The look behind keeps it linear: a run of marks is tried once, from its start. */
const CLOSING = /(?<![^\p{L}\p{N}%])[^\p{L}\p{N}%]+$/u;

export function tokensOf(reason: string): readonly Token[] {
  const text = reason.slice(0, LONGEST_REASON).normalize('NFC');
  const isShouted = text === text.toLocaleUpperCase('vi');
  const tokens: Token[] = [];
  let isAfterBreak = true;
  for (const piece of pieces(text)) {
    const opened = piece.replace(OPENING, '');
    const word = opened.replace(CLOSING, '');
    if (word !== '') {
      tokens.push({
        text: word,
        word: fold(word),
        isAfterBreak: isAfterBreak || opened !== piece,
        isCapital: !isShouted && /^\p{Lu}/u.test(word),
      });
    }
    isAfterBreak = word === '' || opened !== word;
  }
  return tokens;
}

/** Split at spaces, and at marks typed without a space beside them: «sở,ngành», «lại(lần». */
function pieces(text: string): string[] {
  return text
    .replace(/\n/g, ' ; ')
    .replace(/([,;:.])(?=\p{L})|(?<=\p{L})(?=[(])/gu, '$1 ')
    .split(/\s+/)
    .filter((piece) => piece !== '');
}
