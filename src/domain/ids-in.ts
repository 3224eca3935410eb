import { tidy } from './cell-value';
import { splitWords } from './similarity/split-words';
import { foldKnown } from './vietnamese/fold';

/** Words of a text that may be ids, folded: letters, digits, dots and hyphens. */
export function idsIn(text: string): string[] {
  const ids: string[] = [];
  for (const { text: word } of splitWords(tidy(text))) {
    if (NO_ID.test(word)) ids.push(...word.split(NO_ID).map(foldKnown));
    else ids.push(foldKnown(word));
  }
  return ids;
}

/** Stands in what is written without a space, and in no id: «NV22-04/NV22-08». */
const NO_ID = /[&/,:]/;
