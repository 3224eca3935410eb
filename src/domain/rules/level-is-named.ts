import type { Campaign } from '../campaign';
import { tidy } from '../cell-value';
import { groupBy } from '../group-by';
import { onceForEach } from '../once-for-each';
import type { NameIndex } from '../similarity/name-index';
import { findSimilar, indexNames } from '../similarity/name-index';
import { readName } from '../similarity/read-name';
import { foldWords } from '../vietnamese/fold';
import type { RowRule } from './rule';

/**
 * Where the plan has a target for each level of government, a row says which one it means.
 *
 *   name                                        | finding
 *   --------------------------------------------|--------
 *   names a level                               | none
 *   is no target of the plan but for its level  | none
 *   is one that the plan has for two or more    | note
 *   says one of these in nearly the same words  | note
 */
export const levelIsNamed: RowRule = {
  code: 'C19',
  severity: 'note',
  scope: 'row',
  appendices: ['PL01'],
  columns: ['name'],
  check: ({ name }, campaign) => {
    const received = tidy(String(name));
    const divided = dividedTargets(campaign);
    if (divided.groups.length === 0 || received === '' || levelOf(received) !== undefined) return undefined;
    const [like] = findSimilar(divided, readName(received), LEAST_LIKENESS).flatMap(({ items }) => items);
    return like && { column: 'name', expected: Array.from(like.levels).join(', '), received };
  },
};

/** A word or two in another place or form; what is less alike may be another target. */
const LEAST_LIKENESS = 0.9;

const LEVEL = /(?:(?:tại|ở|của)\s+)?cấp\s+(tỉnh|huyện|xã)/iu;

function levelOf(name: string): string | undefined {
  return LEVEL.exec(name)?.[1]?.toLocaleLowerCase('vi');
}

/** A target that the plan has for two levels or more. */
interface DividedTarget {
  readonly stem: string;
  readonly levels: ReadonlySet<string>;
}

/** By their names without the level. */
const dividedTargets = onceForEach(({ targets }: Campaign): NameIndex<DividedTarget> => {
  const stems = targets.flatMap(({ name }) => {
    const level = levelOf(tidy(name));
    return level === undefined ? [] : [{ level, stem: tidy(name).replace(LEVEL, ' ') }];
  });
  const byStem = groupBy(stems, ({ stem }) => foldWords(stem));
  const divided = Array.from(byStem, ([stem, all]) => ({ stem, levels: new Set(all.map(({ level }) => level)) }));
  return indexNames(
    divided.filter(({ levels }) => levels.size > 1),
    ({ stem }) => readName(stem),
  );
});
