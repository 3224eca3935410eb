import { columnOf, isMissing } from '../appendices';
import { isBlank, tidy } from '../cell-value';
import { isGroupName } from './agency-names';
import { namesIn } from './named-agencies';
import type { RowRule } from './rule';

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
    const [first, ...others] = namesIn(campaign, row.lead);
    return first && others.length === 0 && (first.agency !== undefined || !hasGroup(first.text))
      ? undefined
      : { column: 'lead', expected: 'one agency', received: tidy(String(row.lead)) };
  },
};

const leadColumn = columnOf('PL04', 'lead');

/** «Sở Tài chính, các sở, ngành» holds a group too. */
function hasGroup(text: string): boolean {
  return [text, ...text.split(',').slice(1)].some(isGroupName);
}
