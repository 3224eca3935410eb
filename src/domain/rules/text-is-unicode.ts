import { appendices } from '../appendices';
import { findEncoding } from '../vietnamese/find-encoding';
import { isOwnCell } from './is-own-cell';
import type { RowRule } from './rule';

/**
 * Text is composed Unicode, so that it can be searched, sorted and printed. One rule for each appendix, since a rule
 * names the columns it reads; of a row only the first cell is told.
 *
 *   cell                                    | finding
 *   ----------------------------------------|--------
 *   not text, or filled by the plan         | none
 *   composed Unicode                        | none
 *   TCVN3, VNI, look-alikes, invisible, NFD | warning, with the text that was meant
 */
export const textIsUnicode: readonly RowRule[] = appendices.map(({ code, columns }) => {
  const typed = columns.filter(({ filledBy }) => filledBy !== 'addOn');
  return {
    code: 'S06',
    severity: 'warning',
    scope: 'row',
    appendices: [code],
    columns: typed.map(({ key }) => key),
    check: (cells, _, { isAssigned }) => {
      for (const column of typed) {
        const value = cells[column.key];
        const fault = typeof value === 'string' && isOwnCell(column, isAssigned) ? findEncoding(value) : undefined;
        if (fault) return { column: column.key, expected: fault.proposed, received: String(value) };
      }
      return undefined;
    },
  };
});
