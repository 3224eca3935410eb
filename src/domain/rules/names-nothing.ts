import { padded } from '../vietnamese/has-phrase';

/** Whether a filled cell says nothing: marks alone, a single letter, «nt» or «Như trên» as in a table on paper. */
export function namesNothing(text: string): boolean {
  const words = padded(text);
  // A letter and its tone, which stands behind it, are one.
  return words.trim().normalize('NFC').length < 2 || saysNothing.has(words);
}

const saysNothing = new Set(['nt', 'như trên', 'chưa rõ', 'chưa có', 'chưa xác định', 'đang xác định'].map(padded));
