import { tidy } from '../cell-value';
import { agencyOf } from '../lookup';
import { fold } from '../vietnamese/fold';
import { isAgencyName, isGroupName } from './agency-names';
import type { RowRule } from './rule';
import { splitNames } from './split-names';

/**
 * The agency that leads a task does not coordinate with itself.
 *
 *   lead          | coordinating                             | finding
 *   --------------|------------------------------------------|--------
 *   blank         | any                                      | none
 *   any           | others, groups («Các sở, ngành»)         | none
 *   any           | the same name, code or alias among them  | warning
 */
export const leadIsNotCoordinating: RowRule = {
  code: 'P07',
  severity: 'warning',
  scope: 'row',
  appendices: ['PL04'],
  columns: ['lead', 'coordinating'],
  check: ({ lead, coordinating }, campaign) => {
    const isName = (text: string) => isAgencyName(campaign, text) || isGroupName(text);
    const keyOf = (name: string) => agencyOf(campaign, name)?.code ?? fold(name);
    const leads = splitNames(tidy(String(lead)), isName).filter((name) => !isGroupName(name));
    const keys = new Set(leads.map(keyOf));
    const received = splitNames(tidy(String(coordinating)), isName).find((name) => keys.has(keyOf(name)));
    return received === undefined
      ? undefined
      : { column: 'coordinating', expected: 'other agencies than the lead', received };
  },
};
