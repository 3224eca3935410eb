import { isBlank } from '../cell-value';
import { measureReason } from '../reason/measure-reason';
import { readVerdict } from '../verdict';
import type { RowRule } from './rule';

/**
 * The letter wants a specific reason («nêu rõ lý do cụ thể»); whether it is, `measureReason` tells.
 *
 *   verdict     | reason   | finding
 *   ------------|----------|--------
 *   not 'unmet' | any      | none
 *   'unmet'     | blank    | none     (C02 and N02 ask for it)
 *   'unmet'     | specific | none
 *   'unmet'     | vague    | warning  (`expected`: what it does not name, as `ReasonPart`s joined by commas)
 */
export const reasonIsSpecific: RowRule = {
  code: 'C03',
  severity: 'warning',
  scope: 'row',
  appendices: ['PL01', 'PL02'],
  columns: ['name', 'verdict', 'reason'],
  check: ({ name, verdict, reason }) => {
    if (readVerdict(verdict) !== 'unmet' || isBlank(reason)) return undefined;
    const { isSpecific, missing } = measureReason(String(reason), { name: String(name) });
    return isSpecific ? undefined : { column: 'reason', expected: missing.join(','), received: String(reason) };
  },
};
