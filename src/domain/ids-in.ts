import { tidy } from './cell-value';
import { onceForEachText } from './once-for-each-text';
import { splitWords } from './similarity/split-words';
import { fold } from './vietnamese/fold';

/** Words of a text that may be ids, folded: letters, digits, dots and hyphens. */
export function idsIn(text: string): string[] {
  return splitWords(tidy(text)).flatMap(({ text: word }) =>
    (NO_ID.test(word) ? word.split(NO_ID) : [word]).map(foldKnown),
  );
}

/** Stands in what is written without a space, and in no id: «NV22-04/NV22-08». */
const NO_ID = /[&/,:]/;

/** The words of a campaign's texts come back in many rows. */
const foldKnown = onceForEachText(fold);
