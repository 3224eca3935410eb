import { padded } from '../vietnamese/has-phrase';

/** Whether a filled cell says nothing: marks alone, a single letter, «nt» or «Như trên» as in a table on paper. */
export function namesNothing(text: string): boolean {
  const words = padded(text);
  return (words.length <= MOST_OF_LETTER && isLetter(words.trim())) || saysNothing.has(words);
}

/** A letter with all its marks and the spaces around it: to compose each text would take as long as to fold it. */
const MOST_OF_LETTER = 8;

/** A letter and its tone, which stands behind it, are one. */
function isLetter(words: string): boolean {
  return words.normalize('NFC').length < 2;
}

const saysNothing = new Set(['nt', 'như trên', 'chưa rõ', 'chưa có', 'chưa xác định', 'đang xác định'].map(padded));
