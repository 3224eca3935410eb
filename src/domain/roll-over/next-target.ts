import { isBlank } from '../cell-value';
import { isDropped } from '../vietnamese/is-dropped';
import { nextLead } from './next-lead';
import { reasonGiven } from './reason-given';
import type { RollOverRemark } from './roll-over';
import type { PlacedRow, RolledRow, RollOverTerms } from './rolled-row';
import { lineOf } from './rolled-row';
import { textOf } from './text-of';

/** A row of PL01: the figure that is proposed becomes the one that is set. */
export function rollTarget({ campaign }: RollOverTerms, { row, area, id }: PlacedRow): RolledRow {
  const { name, unit, proposed, owner } = row.cells;
  if (isBlank(proposed)) return { line: lineOf(row, 'noProposal') };
  if (isDropped(String(proposed))) return { line: lineOf(row, 'dropped') };
  const { code: lead, remarks: ofLead, fault } = nextLead(campaign, owner, row.agency);
  const remarks: RollOverRemark[] = [
    ...ofLead,
    ...(area === '' ? (['noArea'] as const) : []),
    ...(isBlank(unit) ? (['blankCell'] as const) : []),
  ];
  return {
    target: { id, area, name: textOf(name), unit: textOf(unit), plan: textOf(proposed), lead, ...reasonGiven(row) },
    fault,
    line: lineOf(row, 'target', id, remarks),
  };
}
