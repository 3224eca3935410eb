import type { ColumnKey } from '../appendices';
import { tidy } from '../cell-value';
import { readNumber } from '../vietnamese/read-number';
import type { RowRule } from './rule';

/**
 * A number in a cell is one number, kept as a number.
 *
 *   actual, estimate          | finding
 *   --------------------------|--------
 *   a number · words · blank  | none
 *   98,5% · 7 sáng kiến       | none
 *   1.234 · 1,234 · 98.5      | warning: two readings
 *   98,5 · 05, kept as text   | warning: sums leave it out
 *   proposed                  |
 *   98,5 · 98,5% · words      | none     (a column of text)
 *   1.234 · 98.5 · 98.5%      | warning: two readings
 */
export const numberIsUnambiguous: RowRule = {
  code: 'C09',
  severity: 'warning',
  scope: 'row',
  appendices: ['PL01'],
  columns: ['actual', 'estimate', 'proposed'],
  check: (cells) => {
    for (const column of columns) {
      const value = cells[column];
      if (typeof value !== 'string') continue;
      const reading = readNumber(value);
      const received = tidy(value);
      if (reading.kind === 'ambiguous') {
        return { column, expected: reading.readings.map(shown).join(' – '), received };
      }
      const isBare = reading.kind === 'number' && !reading.isPercent && reading.unit === undefined;
      if (isBare && column !== 'proposed') return { column, expected: shown(reading.value), received };
    }
    return undefined;
  },
};

const columns = ['actual', 'estimate', 'proposed'] as const satisfies readonly ColumnKey[];

function shown(value: number): string {
  return String(value).replace('.', ',');
}
