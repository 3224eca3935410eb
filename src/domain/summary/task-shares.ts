import type { Campaign } from '../campaign';
import { thresholdOf } from '../rule-settings';
import { hasPhrase } from '../vietnamese/has-phrase';
import { readNumber } from '../vietnamese/read-number';
import type { Figures } from './count-figures';
import type { Summary, SummaryRow } from './summary';

/** A target of PL01 that says how much of this plan's own tasks is done, beside what PL02 says of them. */
export interface TaskShare {
  readonly row: SummaryRow;
  /** Percent, as reported; `undefined` where it is no number. */
  readonly reported: number | undefined;
  readonly met: number;
  readonly total: number;
  /** Percent of the tasks in PL02. */
  readonly counted: number;
  /** To the points that rule C08 leaves between a percentage and its fraction. */
  readonly agrees: boolean;
}

const isOfPlan = hasPhrase('nhiệm vụ trong kế hoạch, nhiệm vụ theo kế hoạch, nhiệm vụ của kế hoạch');
const isOfReform = hasPhrase('cchc, cải cách hành chính');
const isOfDone = hasPhrase('hoàn thành');

/** None where there is no such target, or no task to count. */
export function taskShares(campaign: Campaign, summary: Summary, { PL02 }: Figures): TaskShare[] {
  const { met, total } = PL02.total;
  if (total === 0) return [];
  const counted = (100 * met) / total;
  return summary.appendices.PL01.flatMap(({ rows }) => rows)
    .filter(({ cells }) => {
      const name = String(cells.name);
      return String(cells.unit).trim() === '%' && isOfPlan(name) && isOfReform(name) && isOfDone(name);
    })
    .map((row) => {
      const reading = readNumber(row.cells.actual);
      const reported = reading.kind === 'number' ? reading.value : undefined;
      const agrees = reported !== undefined && Math.abs(reported - counted) <= thresholdOf(campaign, 'C08');
      return { row, reported, met, total, counted, agrees };
    });
}
