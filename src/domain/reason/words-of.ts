import { fold } from '../vietnamese/fold';

/** Folded words to look one up in. */
export interface Words {
  readonly has: (word: string) => boolean;
}

/** From texts of words parted by commas; folded at the first question, as `phrasesOf` is. */
export function wordsOf(...lists: readonly string[]): Words {
  const isListed = valuesOf(lists.map((list) => [list, true]));
  return { has: (word) => isListed(word) === true };
}

/** What each word stands for, from texts of words parted by commas and the value of each text. */
export function valuesOf<Value>(lists: readonly (readonly [string, Value])[]): (word: string) => Value | undefined {
  let values: ReadonlyMap<string, Value> | undefined;
  return (word) => {
    values ??= new Map(
      lists.flatMap(([list, value]) => list.split(',').map((text): [string, Value] => [fold(text), value])),
    );
    return values.get(word);
  };
}
