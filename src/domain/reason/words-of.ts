import { fold } from '../vietnamese/fold';

/** Folded words to look one up in. */
export interface Words {
  readonly has: (word: string) => boolean;
}

/** From texts of words parted by commas; folded at the first question, as `phrasesOf` is. */
export function wordsOf(...lists: readonly string[]): Words {
  let words: ReadonlySet<string> | undefined;
  return {
    has: (word) => {
      words ??= new Set(lists.flatMap((list) => list.split(',')).map(fold));
      return words.has(word);
    },
  };
}
