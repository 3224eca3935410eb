import { fold } from '../vietnamese/fold';
import type { ReadName } from './named-agencies';
import { namesIn } from './named-agencies';
import type { RowRule } from './rule';

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
    const leads = namesIn(campaign, lead).filter(({ isGroup }) => !isGroup);
    const same = namesIn(campaign, coordinating).find((name) => leads.some((each) => isSame(each, name)));
    return same && { column: 'coordinating', expected: 'other agencies than the lead', received: same.text };
  },
};

function isSame(one: ReadName, other: ReadName): boolean {
  return one.agency === undefined && other.agency === undefined
    ? fold(one.text) === fold(other.text)
    : one.agency === other.agency;
}
