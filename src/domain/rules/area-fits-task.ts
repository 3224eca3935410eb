import { onceForEach } from '../once-for-each';
import { areaKeywords } from '../area-keywords';
import type { Area, Campaign } from '../campaign';
import { areaOf } from '../lookup';
import { hasPhrase, padded } from '../vietnamese/has-phrase';
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
    const text = padded(`${name} ${product}`);
    const classifiers = classifiersOf(campaign);
    if (classifiers.some(({ of, words }) => of === chosen && words.some((word) => text.includes(word))))
      return undefined;
    const counts = classifiers.map(({ of, words }) => ({ of, count: countWords(words, text) }));
    const most = Math.max(...counts.map(({ count }) => count));
    const [other, ...rivals] = counts.filter(({ count }) => count >= LEAST_WORDS && count === most);
    return other && rivals.length === 0
      ? { column: 'area', expected: other.of.name, received: chosen.name }
      : undefined;
  },
};

const LEAST_WORDS = 2;

interface Classifier {
  readonly of: Area;
  /** Padded, the longest first. */
  readonly words: readonly string[];
}

/** The areas are an office's own. */
const classifiersOf = onceForEach(({ areas }: Campaign): readonly Classifier[] =>
  areas.map((of) => ({ of, words: wordsOf(of) })),
);

function wordsOf({ name }: Area): readonly string[] {
  const ofMinistry = areaKeywords.find(({ names }) => hasPhrase(names)(name));
  const words = [name, ...(ofMinistry?.words ?? [])].map(padded);
  return words.sort((one, other) => other.length - one.length);
}

function countWords(words: readonly string[], text: string): number {
  let rest = text;
  let count = 0;
  for (const word of words) {
    if (!rest.includes(word)) continue;
    count += 1;
    rest = rest.split(word).join(' | ');
  }
  return count;
}
