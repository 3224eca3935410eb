import { onceForRecentTexts } from '../once-for-recent-texts';
import { foldWords } from './fold';
import { isWithoutMarks, withoutMarks } from './without-marks';

/**
 * Whether a text has one of some phrases as whole words, whatever the case, the place of the tones and the marks
 * between words; in a text typed without Vietnamese marks the phrases have none either.
 *
 * @param lists one or more phrases each, parted by commas
 */
export function hasPhrase(...lists: readonly string[]): (text: string) => boolean {
  const wantedIn = phrasesFor(lists);
  return (text) => {
    const words = readWords(text);
    return wantedIn(words).some((phrase) => words.padded.includes(phrase));
  };
}

/** The same, at the beginning of the text. */
export function startsWithPhrase(...lists: readonly string[]): (text: string) => boolean {
  const wantedIn = phrasesFor(lists);
  return (text) => {
    const words = readWords(text);
    return wantedIn(words).some((phrase) => words.padded.startsWith(phrase));
  };
}

/** The phrases as they would stand in a text; folded at the first question, since every click on the menu loads them all. */
function phrasesFor(lists: readonly string[]): (words: Words) => readonly string[] {
  let marked: readonly string[] | undefined;
  let unmarked: readonly string[] | undefined;
  return ({ isUnmarked }) =>
    isUnmarked
      ? (unmarked ??= withoutMarks(lists.join()).split(',').map(padded))
      : (marked ??= lists.join().split(',').map(padded));
}

/** The folded words of a text, a space before and behind each. */
export function padded(text: string): string {
  return readWords(text).padded;
}

interface Words {
  readonly padded: string;
  readonly isUnmarked: boolean;
}

/** Several rules ask about the same cell, one after the other. */
const readWords = onceForRecentTexts((text): Words => ({
  padded: ` ${foldWords(text)} `,
  isUnmarked: isWithoutMarks(text),
}));
