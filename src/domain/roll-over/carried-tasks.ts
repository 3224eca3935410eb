import type { Campaign } from '../campaign';
import { groupBy } from '../group-by';
import { idsIn } from '../ids-in';
import { thresholdOf } from '../rule-settings';
import { readName } from '../similarity/read-name';
import { findSimilar, indexNames } from '../similarity/name-index';
import type { SummaryRow } from '../summary/summary';
import { readVerdict } from '../verdict';
import { fold } from '../vietnamese/fold';

/**
 * Which task of this year a row of PL04 carries on, each row at most one and each task once; as rule N06 sees it.
 *
 *   the row of PL04                      | this year's task | carries it on
 *   -------------------------------------|------------------|--------------
 *   names its id, in the name or a note  | not done         | yes
 *   has a similar name, names no id      | 'unmet'          | yes, the likest
 *   any                                  | done             | no
 */
export function carriedTasks(
  campaign: Pick<Campaign, 'ruleSettings'>,
  reported: readonly SummaryRow[],
  proposed: readonly SummaryRow[],
): ReadonlyMap<SummaryRow, SummaryRow> {
  const open = reported.filter(({ cells, rowId }) => rowId !== '' && readVerdict(cells.verdict) !== 'met');
  const byId = groupBy(open, ({ rowId }) => fold(rowId));
  const carried = new Map<SummaryRow, SummaryRow>();
  const taken = new Set<SummaryRow>();
  const take = (row: SummaryRow, task: SummaryRow | undefined) => {
    if (!task || carried.has(row) || taken.has(task)) return;
    carried.set(row, task);
    taken.add(task);
  };
  for (const row of proposed) {
    const named = idsIn(`${row.cells.name} ${row.cells.note}`).flatMap((id) => byId.get(id) ?? []);
    take(row, named.find((task) => !taken.has(task))); // prettier-ignore
  }
  const unnamed = proposed.filter((row) => !carried.has(row));
  const index = indexNames(unnamed, ({ cells }) => readName(String(cells.name)));
  const least = thresholdOf(campaign, 'N06') / 100;
  for (const task of open.filter((each) => !taken.has(each) && readVerdict(each.cells.verdict) === 'unmet')) {
    const similar = findSimilar(index, readName(String(task.cells.name)), least).flatMap(({ items }) => items);
    const [row] = similar.filter((each) => !carried.has(each));
    if (row) take(row, task);
  }
  return carried;
}
