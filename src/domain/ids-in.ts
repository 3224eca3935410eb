import { tidy } from './cell-value';
import { onceForEachText } from './once-for-each-text';
import { fold } from './vietnamese/fold';

/** Words of a text that may be ids, folded: letters, digits, dots and hyphens. */
export function idsIn(text: string): string[] {
  return Array.from(tidy(text).matchAll(/[\p{L}\d]+(?:[.-][\p{L}\d]+)*/gu), ([word]) => foldKnown(word));
}

/** The words of a campaign's texts come back in many rows. */
const foldKnown = onceForEachText(fold);
