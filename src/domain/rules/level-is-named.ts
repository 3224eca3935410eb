import type { Campaign } from '../campaign';
import { tidy } from '../cell-value';
import { onceForEach } from '../once-for-each';
import type { NameIndex } from '../similarity/name-index';
import { findSimilar, indexNames } from '../similarity/name-index';
import { readName } from '../similarity/read-name';
import { targetsById } from './find-planned-target';
import type { RowRule } from './rule';

/**
 * Where the plan has a target for each level of government, a row says which one it means.
 *
 *   name                                        | finding
 *   --------------------------------------------|--------
 *   names a level                               | none
 *   is what the plan itself calls the row's id  | none  (the agency has no other name for it)
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
  check: ({ name }, campaign, { id }) => {
    const leveled = leveledTargets(campaign);
    if (leveled.groups.length === 0 || targetsById(campaign).get(id)?.name === name) return undefined;
    const received = tidy(String(name));
    if (received === '' || levelOf(received) !== undefined) return undefined;
    const levels = findSimilar(leveled, readName(received), LEAST_LIKENESS)
      .map(({ items }) => new Set(items.map(({ level }) => level)))
      .find(({ size }) => size > 1);
    return levels && { column: 'name', expected: Array.from(levels).join(', '), received };
  },
};

/** A word or two in another place or form; what is less alike may be another target. */
const LEAST_LIKENESS = 0.9;

const LEVEL = /cấp\s+(tỉnh|huyện|xã)/iu;
/** With the word that it hangs on. */
const AT_LEVEL = new RegExp(`(?:(?:tại|ở|của)\\s+)?${LEVEL.source}`, 'iu');

function levelOf(name: string): string | undefined {
  return LEVEL.exec(name)?.[1]?.toLocaleLowerCase('vi');
}

/** The plan's targets of one level, by their names without it: those of one name are one target. */
const leveledTargets = onceForEach(
  ({ targets }: Campaign): NameIndex<{ readonly level: string; readonly stem: string }> => {
    const leveled = targets.flatMap((target) => {
      const name = tidy(target.name);
      const level = levelOf(name);
      return level === undefined ? [] : [{ level, stem: name.replace(AT_LEVEL, ' ') }];
    });
    return indexNames(leveled, ({ stem }) => readName(stem));
  },
);
