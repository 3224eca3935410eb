import { onceForRecentTexts } from '../once-for-recent-texts';
import { foldWords } from './fold';
import { phrasesIn } from './phrases-in';
import { isWithoutMarks, withoutMarks } from './without-marks';

/**
 * Whether a text has one of some phrases as whole words, whatever the case, the place of the tones and the marks
 * between words; in a text typed without Vietnamese marks the phrases have none either.
 *
 * @param lists one or more phrases each, parted by commas
 */
export function hasPhrase(...lists: readonly string[]): (text: string) => boolean {
  return matcher('', lists);
}

/** The same, at the beginning of the text. */
export function startsWithPhrase(...lists: readonly string[]): (text: string) => boolean {
  return matcher('^', lists);
}

/**
 * One pattern for all phrases, a tenth of what a search for each takes; made at the first question, since every click on the
 * menu loads them all. Folded words hold no sign that a pattern reads otherwise.
 */
function matcher(start: string, lists: readonly string[]): (text: string) => boolean {
  const patternOf = (phrases: readonly string[]) => new RegExp(`${start} (?:${phrases.map(foldWords).join('|')}) `);
  let marked: RegExp | undefined;
  let unmarked: RegExp | undefined;
  return (text) => {
    const words = readWords(text);
    const pattern = words.isUnmarked
      ? (unmarked ??= patternOf(phrasesIn(...lists).map(withoutMarks)))
      : (marked ??= patternOf(phrasesIn(...lists)));
    return pattern.test(words.padded);
  };
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
