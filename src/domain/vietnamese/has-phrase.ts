import { onceForEachText } from '../once-for-each-text';
import { foldWords } from './fold';

/**
 * Whether a text has one of some phrases as whole words, whatever the case, the place of the tones and the marks
 * between words. The phrases are folded at the first question, since every click on the menu loads them all.
 */
export function hasPhrase(phrases: readonly string[]): (text: string) => boolean {
  let wanted: readonly string[] | undefined;
  return (text) => {
    wanted ??= phrases.map(padded);
    const words = padded(text);
    return wanted.some((phrase) => words.includes(phrase));
  };
}

/** The same, at the beginning of the text. */
export function startsWithPhrase(phrases: readonly string[]): (text: string) => boolean {
  let wanted: readonly string[] | undefined;
  return (text) => {
    wanted ??= phrases.map(padded);
    const words = padded(text);
    return wanted.some((phrase) => words.startsWith(phrase));
  };
}

/** Several rules ask about the same cell, one after the other; more of them would only fill the memory. */
const MOST_KNOWN = 100;

/** The folded words of a text, a space before and behind each. */
export const padded = onceForEachText((text) => ` ${foldWords(text)} `, MOST_KNOWN);
