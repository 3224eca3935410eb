import { tidy } from './cell-value';
import { onceForEachWord } from './once-for-each-word';
import { eachWord } from './similarity/each-word';
import { fold } from './vietnamese/fold';

/** Words of a text that may be ids, folded: letters, digits, dots and hyphens. */
export function idsIn(text: string): string[] {
  const ids: string[] = [];
  const tidied = tidy(text);
  eachWord(tidied, (start, end) => {
    for (const id of idsInWord(tidied, start, end)) ids.push(id);
  });
  return ids;
}

const idsInWord = onceForEachWord((word) => word.split(NO_ID).map(fold));

/** Stands in what is written without a space, and in no id: «NV22-04/NV22-08». */
const NO_ID = /[&/,:]/;
