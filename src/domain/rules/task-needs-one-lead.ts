import { columnOf, isMissing } from '../appendices';
import { isBlank, tidy } from '../cell-value';
import { isGroupName } from './agency-names';
import { namesIn } from './named-agencies';
import { namesNothing } from './names-nothing';
import type { RowRule } from './rule';

/**
 * Exactly one agency answers for a task («rõ địa chỉ»).
 *
 *   lead                                            | finding
 *   ------------------------------------------------|--------
 *   blank                                           | error
 *   a group: «Các sở, ngành», «UBND cấp huyện»      | error
 *   no name: «-», «nt», «Như trên»                  | error
 *   several, at `;`, a new line, «phối hợp với»     | error
 *   several, at `,` `/` «và», each a known name     | error
 *   two departments, known or not: «Sở A/Sở B»      | error
 *   one name, known or not                          | none
 */
export const taskNeedsOneLead: RowRule = {
  code: 'P01',
  severity: 'error',
  scope: 'row',
  appendices: ['PL04'],
  columns: ['lead'],
  check: ({ lead }, campaign, row) => {
    if (isMissing(leadColumn, row)) return { column: 'lead', expected: 'one agency', received: '' };
    if (isBlank(lead)) return undefined;
    const [first, ...others] = namesIn(campaign, lead);
    return first && others.length === 0 && (first.agency !== undefined || isOne(first.text))
      ? undefined
      : { column: 'lead', expected: 'one agency', received: tidy(String(lead)) };
  },
};

const leadColumn = columnOf('PL04', 'lead');

/** «Sở Tài chính, các sở, ngành» holds a group too. */
function isOne(text: string): boolean {
  const hasGroup = [text, ...text.split(',').slice(1)].some(isGroupName);
  return !hasGroup && !namesNothing(text) && (text.match(DEPARTMENT) ?? []).length <= 1;
}

/** No name of a department has the word twice. */
const DEPARTMENT = /(?:^|[,/&]|\svà\s)\s*sở(?=\s)/giu;
