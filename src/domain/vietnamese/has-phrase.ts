import { fold } from './fold';

/**
 * Whether a text has one of some phrases as whole words, whatever the case, the place of the tones and the marks
 * between words; folded once, so a rule makes its test when it is loaded.
 */
export function hasPhrase(phrases: readonly string[]): (text: string) => boolean {
  const wanted = phrases.map(padded);
  return (text) => {
    const words = padded(text);
    return wanted.some((phrase) => words.includes(phrase));
  };
}

/** The same, at the beginning of the text. */
export function startsWithPhrase(phrases: readonly string[]): (text: string) => boolean {
  const wanted = phrases.map(padded);
  return (text) => {
    const words = padded(text);
    return wanted.some((phrase) => words.startsWith(phrase));
  };
}

function padded(text: string): string {
  return ` ${fold(text.replace(/[^\p{L}\p{M}\d%]+/gu, ' '))} `;
}
