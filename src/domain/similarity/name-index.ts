import { byCodeUnits } from '../canonical-json';
import type { Name } from './read-name';
import { similarity } from './similarity';
import { weightOf, wordOf } from './vocabulary';

/** Things of one name, word for word. */
export interface Namesakes<Item> {
  readonly name: Name;
  readonly items: readonly Item[];
}

export interface NameIndex<Item> {
  /** In the order of their first items. */
  readonly groups: readonly Namesakes<Item>[];
  /** Those of just these words. */
  namesakes(name: Name): Namesakes<Item> | undefined;
  /** The groups whose names share enough of the words of a name that they may be like it, itself among them. */
  near(name: Name, leastShare: number): readonly Namesakes<Item>[];
}

/**
 * A word in more names than this says little of any of them and is not followed; names that differ in a word still share
 * their rarer ones. So a search looks at no more than this many names for each word, however many names there are.
 */
export const MOST_NAMES_OF_A_WORD = 40;

/** Names by their words, so that like ones are found without comparing each with each; the order of items decides nothing. */
export function indexNames<Item>(items: readonly Item[], nameOf: (item: Item) => Name): NameIndex<Item> {
  const byKey = new Map<string, { name: Name; items: Item[] }>();
  for (const item of items) {
    const name = nameOf(item);
    const group = byKey.get(name.key);
    if (group) group.items.push(item);
    else byKey.set(name.key, { name, items: [item] });
  }
  const groups = Array.from(byKey.values());
  let byWord: ReturnType<typeof namesOfWords<Namesakes<Item>>> | undefined;
  const near = (name: Name, leastShare: number) => {
    const own = byKey.get(name.key);
    const found = new Set<Namesakes<Item>>(own ? [own] : []);
    for (const having of tellingWords(name, leastShare, (byWord ??= namesOfWords(groups)))) {
      for (const group of having) found.add(group);
    }
    return Array.from(found);
  };
  return { groups, namesakes: (name) => byKey.get(name.key), near };
}

/** The names that have a word; of one that is not followed one more than the most, which tells that it is not. */
function namesOfWords<Group extends { readonly name: Name }>(groups: readonly Group[]): ReadonlyMap<number, Group[]> {
  const byWord = new Map<number, Group[]>();
  for (const group of groups) {
    for (const word of group.name.numbers) {
      const having = byWord.get(word);
      if (!having) byWord.set(word, [group]);
      else if (having.length <= MOST_NAMES_OF_A_WORD) having.push(group);
    }
  }
  return byWord;
}

/** The names at least so like, the likest first; of equals the first by their words. */
export function findSimilar<Item>(index: NameIndex<Item>, name: Name, least: number): readonly Namesakes<Item>[] {
  const near = index.near(name, shareOf(least));
  // Itself alone, as most names are found.
  if (near.length === 1 && near[0]?.name === name) return near;
  return near
    .map((group) => ({ group, likeness: similarity(name, group.name) }))
    .filter(({ likeness }) => likeness >= least)
    .sort(
      (one, other) =>
        other.likeness - one.likeness || byCodeUnits(spelling(one.group.name), spelling(other.group.name)),
    )
    .map(({ group }) => group);
}

/** Whether some name is at least so like, and its group what is wanted: no more is compared than tells that. */
export function hasSimilar<Item>(
  index: NameIndex<Item>,
  name: Name,
  least: number,
  isWanted: (group: Namesakes<Item>) => boolean = () => true,
): boolean {
  const isSuch = (group: Namesakes<Item>) => isWanted(group) && similarity(name, group.name) >= least;
  const namesakes = index.namesakes(name);
  if (namesakes && isSuch(namesakes)) return true;
  return index.near(name, shareOf(least)).some(isSuch);
}

/** Of a name of weight a, a partner as like as this shares at least this part of a, whatever its own weight. */
function shareOf(least: number): number {
  return least / (2 - least);
}

/** The words of a name in the order of code units, whatever the order in which words were numbered. */
function spelling({ numbers }: Name): string {
  return numbers.map(wordOf).sort(byCodeUnits).join(' ');
}

/**
 * The names that have the rarest words, as many words as a partner cannot do without: one that has none of them shares
 * less than the least share. Words that no name or too many names have are left out.
 */
function tellingWords<Having extends { readonly length: number }>(
  name: Name,
  leastShare: number,
  byWord: ReadonlyMap<number, Having>,
): Having[] {
  const known: { readonly weight: number; readonly having: Having }[] = [];
  let rest = name.weight;
  for (const number of name.numbers) {
    const weight = weightOf(number);
    const having = byWord.get(number);
    if (!having) rest -= weight;
    else if (having.length <= MOST_NAMES_OF_A_WORD) known.push({ weight, having });
  }
  known.sort((one, other) => one.having.length - other.having.length);
  const telling: Having[] = [];
  for (const { weight, having } of known) {
    if (rest < leastShare * name.weight) break;
    telling.push(having);
    rest -= weight;
  }
  return telling;
}
