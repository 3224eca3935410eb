import { isBlank } from '../cell-value';
import { goesOnIn } from '../rules/unfinished-task-is-carried-on';
import type { AssignedTask } from '../campaign';
import type { SummaryRow } from '../summary/summary';
import type { Verdict } from '../verdict';
import { readVerdict } from '../verdict';
import { nextLead } from './next-lead';
import { reasonGiven } from './reason-given';
import type { Fate, RollOverRemark } from './roll-over';
import type { PlacedRow, RolledRow, RollOverTerms } from './rolled-row';
import { lineOf } from './rolled-row';
import { textOf } from './text-of';

/** A row of PL04: a task of next year, under the id and with the reason of the one it carries on. */
export function rollTask(terms: RollOverTerms, placed: PlacedRow): RolledRow {
  return taskFrom(terms, placed, 'task', terms.carries.get(placed.row));
}

/**
 * A row of PL02.
 *
 *   in somebody's PL04 | verdict  | what is to be done with it | fate
 *   -------------------|----------|----------------------------|--------------
 *   yes                | not met  | any                        | 'carriedBy'
 *   no                 | met      | any                        | 'finished'
 *   no                 | unmet    | says that it goes on       | 'carriedOn'
 *   no                 | unmet    | anything else              | 'notProposed'
 *   no                 | notDue   | any                        | 'notDue'
 *   no                 | none     | any                        | 'noVerdict'
 */
export function rollReportedTask(terms: RollOverTerms, placed: PlacedRow): RolledRow {
  const { row, id } = placed;
  if (terms.carried.has(row)) return { line: lineOf(row, 'carriedBy', id) };
  if (goesOnIn(terms.campaign)(row)) return taskFrom(terms, placed, 'carriedOn', row);
  const verdict = readVerdict(row.cells.verdict);
  return { line: lineOf(row, verdict ? fateOf[verdict] : 'noVerdict') };
}

const fateOf: Readonly<Record<Verdict, Fate>> = {
  met: 'finished',
  unmet: 'notProposed',
  notDue: 'notDue',
  unpublished: 'noVerdict',
};

function taskFrom(
  { campaign }: RollOverTerms,
  { row, area, id }: PlacedRow,
  fate: 'task' | 'carriedOn',
  unfinished: SummaryRow | undefined,
): RolledRow {
  const { name, product, lead: named, coordinating, deadline } = row.cells;
  const { code: lead, remarks: ofLead, fault } = nextLead(campaign, named, row.agency);
  const task: AssignedTask = {
    id,
    area,
    name: textOf(name),
    product: textOf(product),
    lead,
    coordinating: textOf(coordinating),
    deadline: textOf(deadline),
    ...reasonGiven(unfinished),
  };
  const remarks: RollOverRemark[] = [
    ...ofLead,
    ...(area === '' ? (['noArea'] as const) : []),
    ...(isBlank(product) || isBlank(deadline) ? (['blankCell'] as const) : []),
    ...(fate === 'carriedOn' ? (['oldDeadline'] as const) : []),
  ];
  return { task, fault, line: lineOf(row, fate, id, remarks) };
}
