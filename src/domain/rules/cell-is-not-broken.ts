import { appendices } from '../appendices';
import { isCellError } from '../cell-error';
import { tidy } from '../cell-value';
import { isOwnCell } from './is-own-cell';
import type { RowRule } from './rule';

/**
 * A cell whose formula failed holds nothing that can be read, though it is not blank: `#REF!` is no result and no reason.
 * One rule for each appendix, as a rule names the columns it reads; of a row only the first such cell is told.
 *
 *   cell                                       | finding
 *   -------------------------------------------|--------
 *   filled by the plan or by the add-on        | none   (the repair speaks)
 *   `#REF!`, `#N/A` …, or pasted words of one  | error  (`expected` is the error, `received` the kind of defect)
 *   any other                                  | none
 */
export const cellIsNotBroken: readonly RowRule[] = appendices.map(({ code, columns }) => {
  const typed = columns.filter(({ filledBy }) => filledBy !== 'addOn');
  return {
    code: 'S05',
    severity: 'error',
    scope: 'row',
    appendices: [code],
    columns: typed.map(({ key }) => key),
    check: (cells, _, { isAssigned }) => {
      for (const column of typed) {
        const value = cells[column.key];
        if (!isCellError(value) || !isOwnCell(column, isAssigned)) continue;
        return { column: column.key, expected: tidy(String(value)), received: 'cellBroken' };
      }
      return undefined;
    },
  };
});
