import { tidy } from './cell-value';
import { eachWord } from './similarity/each-word';
import { foldKnown } from './vietnamese/fold';

/** Words of a text that may be ids, folded: letters, digits, dots and hyphens. */
export function idsIn(text: string): string[] {
  const ids: string[] = [];
  const tidied = tidy(text);
  eachWord(tidied, (start, end) => {
    for (const word of tidied.slice(start, end).split(NO_ID)) ids.push(foldKnown(word));
  });
  return ids;
}

/** Stands in what is written without a space, and in no id: «NV22-04/NV22-08». */
const NO_ID = /[&/,:]/;
