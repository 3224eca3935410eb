import type { Campaign } from '../campaign';
import { tidy } from '../cell-value';
import { onceForEach } from '../once-for-each';
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
 */
export const levelIsNamed: RowRule = {
  code: 'C19',
  severity: 'note',
  scope: 'row',
  appendices: ['PL01'],
  columns: ['name'],
  check: ({ name }, campaign) => {
    const received = tidy(String(name));
    if (received === '' || levelOf(received) !== undefined) return undefined;
    const levels = levelsOf(campaign).get(withoutLevel(received));
    return levels && levels.size > 1
      ? { column: 'name', expected: Array.from(levels).join(', '), received }
      : undefined;
  },
};

const LEVEL = /(?:(?:tại|ở|của)\s+)?cấp\s+(tỉnh|huyện|xã)/iu;

function levelOf(name: string): string | undefined {
  return LEVEL.exec(name)?.[1]?.toLocaleLowerCase('vi');
}

function withoutLevel(name: string): string {
  return foldWords(name.replace(LEVEL, ' '));
}

/** The levels of each target of the plan, by its name without them. */
const levelsOf = onceForEach(({ targets }: Campaign): ReadonlyMap<string, ReadonlySet<string>> => {
  const table = new Map<string, Set<string>>();
  for (const target of targets) {
    const name = tidy(target.name);
    const level = levelOf(name);
    if (level === undefined) continue;
    const stem = withoutLevel(name);
    table.set(stem, (table.get(stem) ?? new Set()).add(level));
  }
  return table;
});
