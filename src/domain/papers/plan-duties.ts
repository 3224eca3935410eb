import type { Campaign } from '../campaign';
import { isBlank, tidy } from '../cell-value';
import { groupBy } from '../group-by';
import { agencyOf } from '../lookup';
import type { AreaGroup, SummaryRow } from '../summary/summary';
import { readBudget } from './read-budget';

/** What one agency leads in the draft plan. */
export interface Duty {
  /** Code; `''` where it is none of the campaign's. */
  readonly agency: string;
  readonly name: string;
  readonly tasks: readonly SummaryRow[];
  /** The sum of what could be read. */
  readonly budgetMillions: number;
}

/**
 * The tasks of PL04 by their lead: the agencies of the campaign in its order, then others by first mention. A task
 * without lead is nobody's (`planContent` remarks on it).
 */
export function planDuties(campaign: Campaign, groups: readonly AreaGroup[]): Duty[] {
  const rows = groups.flatMap((group) => group.rows).filter(({ cells }) => !isBlank(cells.lead));
  const codeOf = ({ cells }: SummaryRow) => agencyOf(campaign, cells.lead)?.code;
  const known = groupBy(rows, codeOf);
  const others = groupBy(known.get(undefined) ?? [], ({ cells }) => tidy(String(cells.lead)));
  return [
    ...campaign.agencies.flatMap(({ code, name }) => {
      const tasks = known.get(code);
      return tasks ? [duty(code, name, tasks)] : [];
    }),
    ...[...others].map(([name, tasks]) => duty('', name, tasks)),
  ];
}

function duty(agency: string, name: string, tasks: readonly SummaryRow[]): Duty {
  const budgetMillions = tasks.reduce((sum, { cells }) => sum + (readBudget(cells.budget) ?? 0), 0);
  return { agency, name, tasks, budgetMillions };
}
