import { isBlank, tidy } from '../cell-value';
import { hasPhrase } from '../vietnamese/has-phrase';
import { readNumber } from '../vietnamese/read-number';
import type { RowRule } from './rule';

/**
 * Money is an amount, and where a source is told, it is one. The form has no column for the source, so that a blank note
 * beside an amount is no fault.
 *
 *   budget                      | note                          | finding
 *   ----------------------------|-------------------------------|--------
 *   blank, zero                 | any                           | none
 *   an amount                   | blank, or names no evasion    | none
 *   an amount                   | «theo quy định»               | warning
 *   «Theo quy định», any words without a digit | any            | warning
 *   «Không», «-»                | any                           | none
 */
export const moneyHasAmountAndSource: RowRule = {
  code: 'P11',
  severity: 'warning',
  scope: 'row',
  appendices: ['PL04'],
  columns: ['budget', 'note'],
  check: ({ budget, note }) => {
    if (isBlank(budget)) return undefined;
    const amount = readNumber(budget);
    const received = tidy(String(budget));
    if (amount.kind === 'invalid' && !/\d/.test(received)) {
      return isNone(received) || !/\p{L}/u.test(received) ? undefined : { column: 'budget', expected, received };
    }
    const isEvaded = isEvasion(String(note)) && !(amount.kind === 'number' && amount.value === 0);
    return isEvaded ? { column: 'note', expected, received: tidy(String(note)) } : undefined;
  },
};

const expected = 'an amount and its source';
const isNone = hasPhrase('không');
const isEvasion = hasPhrase('theo quy định, theo phân cấp, theo chế độ');
