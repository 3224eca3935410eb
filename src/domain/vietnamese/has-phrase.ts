import { onceForEachText } from '../once-for-each-text';
import { foldWords } from './fold';
import { isWithoutMarks, withoutMarks } from './without-marks';

/**
 * Whether a text has one of some phrases as whole words, whatever the case, the place of the tones and the marks
 * between words; in a text typed without Vietnamese marks the phrases have none either.
 */
export function hasPhrase(phrases: readonly string[]): (text: string) => boolean {
  const wantedIn = phrasesFor(phrases);
  return (text) => {
    const words = padded(text);
    return wantedIn(text).some((phrase) => words.includes(phrase));
  };
}

/** The same, at the beginning of the text. */
export function startsWithPhrase(phrases: readonly string[]): (text: string) => boolean {
  const wantedIn = phrasesFor(phrases);
  return (text) => {
    const words = padded(text);
    return wantedIn(text).some((phrase) => words.startsWith(phrase));
  };
}

/** The phrases as they would stand in a text; folded at the first question, since every click on the menu loads them all. */
function phrasesFor(phrases: readonly string[]): (text: string) => readonly string[] {
  let marked: readonly string[] | undefined;
  let unmarked: readonly string[] | undefined;
  return (text) =>
    isWithoutMarks(text)
      ? (unmarked ??= phrases.map((phrase) => padded(withoutMarks(phrase))))
      : (marked ??= phrases.map(padded));
}

/** Several rules ask about the same cell, one after the other; more of them would only fill the memory. */
const MOST_KNOWN = 100;

/** The folded words of a text, a space before and behind each. */
export const padded = onceForEachText((text) => ` ${foldWords(text)} `, MOST_KNOWN);
