import { columnOf, isMissing } from '../appendices';
import { isBlank, tidy } from '../cell-value';
import { isAgencyName, isGroupName } from './agency-names';
import type { RowRule } from './rule';
import { splitNames } from './split-names';

/**
 * Exactly one agency answers for a task («rõ địa chỉ»).
 *
 *   lead                                            | finding
 *   ------------------------------------------------|--------
 *   blank                                           | error
 *   a group: «Các sở, ngành», «UBND cấp huyện»      | error
 *   several, at `;` or a new line                   | error
 *   several, at `,` `/` «và», each a known name     | error
 *   one name, known or not                          | none
 */
export const taskNeedsOneLead: RowRule = {
  code: 'P01',
  severity: 'error',
  scope: 'row',
  appendices: ['PL04'],
  columns: ['lead'],
  check: (row, campaign) => {
    if (isMissing(leadColumn, row)) return { column: 'lead', expected: 'one agency', received: '' };
    if (isBlank(row.lead)) return undefined;
    const received = tidy(String(row.lead));
    const names = splitNames(received, (part) => isAgencyName(campaign, part) || isGroupName(part));
    const [first] = names;
    return names.length === 1 && first !== undefined && (!hasGroup(first) || isAgencyName(campaign, first))
      ? undefined
      : { column: 'lead', expected: 'one agency', received };
  },
};

const leadColumn = columnOf('PL04', 'lead');

/** «Sở Tài chính, các sở, ngành» holds a group too. */
function hasGroup(text: string): boolean {
  return [text, ...text.split(',').slice(1)].some(isGroupName);
}
