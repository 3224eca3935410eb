import { tidy } from './cell-value';
import { fold } from './vietnamese/fold';

/** Words of a text that may be ids, folded: letters, digits, dots and hyphens. */
export function idsIn(text: string): string[] {
  return (tidy(text).match(/[\p{L}\d]+(?:[.-][\p{L}\d]+)*/gu) ?? []).map(fold);
}
