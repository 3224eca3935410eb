import { onceForEach } from '../once-for-each';
import { groupBy } from '../group-by';
import { areaKeywords } from '../area-keywords';
import type { Area, Campaign } from '../campaign';
import { areaOf } from '../lookup';
import { hasPhrase, padded } from '../vietnamese/has-phrase';
import { phrasesIn } from '../vietnamese/phrases-in';
import type { RowRule } from './rule';

/**
 * A task stands in the area it speaks of, as far as plain words tell: those of the area's own name, and those of the
 * ministry's eight areas. Clear is what one other area has alone.
 *
 *   chosen area            | words in the name and the product                      | finding
 *   -----------------------|--------------------------------------------------------|--------
 *   blank, or not one of the campaign | any                                         | none
 *   any                    | one or more of the chosen area                         | none
 *   any                    | at most one of another area                            | none
 *   any                    | two or more of one other area, no more of a third      | warning
 *   any                    | as many of two others                                  | none
 *
 * Of words inside one another only the longest counts: «chữ ký số» is one, not two with «ký số».
 */
export const areaFitsTask: RowRule = {
  code: 'P12',
  severity: 'warning',
  scope: 'row',
  appendices: ['PL04'],
  columns: ['area', 'name', 'product'],
  check: ({ area, name, product }, campaign) => {
    const chosen = areaOf(campaign, area);
    if (!chosen) return undefined;
    const text = padded(String(name)) + padded(String(product)).slice(1);
    if (patternOf(chosen).test(text)) return undefined;
    const told = areasTold(classifierOf(campaign), text);
    const counts = Array.from(told, ([of, words]) => ({ of, count: words.size }));
    const most = Math.max(LEAST_WORDS, ...counts.map(({ count }) => count));
    const [other, ...rivals] = counts.filter(({ count }) => count === most);
    return other && rivals.length === 0
      ? { column: 'area', expected: other.of.name, received: chosen.name }
      : undefined;
  },
};

const LEAST_WORDS = 2;

/** What speaks of an area. */
interface Phrase {
  readonly of: Area;
  /** Padded. */
  readonly words: string;
}

/** Phrases by their first word, the longest first: one look at a text costs its length, however many areas there are. */
interface Classifier {
  readonly byFirst: ReadonlyMap<string, readonly Phrase[]>;
  /** Where one of the first words stands in a padded text, from the space before it. */
  readonly starts: RegExp;
}

/** The areas are an office's own. */
const classifierOf = onceForEach(({ areas }: Campaign): Classifier => {
  const phrases = areas.flatMap((of) => wordsOf(of).map((words): Phrase => ({ of, words })));
  phrases.sort((one, other) => other.words.length - one.words.length);
  const byFirst = groupBy(phrases, ({ words }) => firstWord(words, 0));
  return { byFirst, starts: new RegExp(` (?=${Array.from(byFirst.keys()).join('|')})`, 'g') };
});

/** A phrase of the area in a padded text: nearly all tasks stand in the area they speak of, and need no look for others. */
const patternOf = onceForEach((area: Area) => new RegExp(wordsOf(area).join('|')));

function wordsOf({ name }: Area): readonly string[] {
  const ofMinistry = areaKeywords.find(({ names }) => hasPhrase(names)(name));
  return [name, ...(ofMinistry ? phrasesIn(...ofMinistry.words) : [])].map(padded);
}

/** The phrases of each area that a padded text has; of those inside one another only the longest. */
function areasTold({ byFirst, starts }: Classifier, text: string): ReadonlyMap<Area, ReadonlySet<string>> {
  const told = new Map<Area, Set<string>>();
  const ends = new Map<Area, number>();
  for (const { index: start } of text.matchAll(starts)) {
    for (const { of, words } of byFirst.get(firstWord(text, start)) ?? []) {
      const end = start + words.length;
      if (end <= (ends.get(of) ?? 0) || !text.startsWith(words, start)) continue;
      ends.set(of, end);
      told.set(of, (told.get(of) ?? new Set()).add(words));
    }
  }
  return told;
}

/** Of a padded text, behind the space at `start`. */
function firstWord(text: string, start: number): string {
  return text.slice(start + 1, text.indexOf(' ', start + 1));
}
