import { formatDate } from '../calendar';
import { tidy } from '../cell-value';
import { readVerdict } from '../verdict';
import { findDates } from '../vietnamese/find-dates';
import type { RowRule } from './rule';

/**
 * What was made this year is dated in this year, and not after the day the data are up to.
 *
 *   verdict | days in the result                          | finding
 *   --------|---------------------------------------------|--------
 *   other   | any                                         | none
 *   'met'   | none                                        | none
 *   'met'   | one in the year, others before it           | none     (the older document it rests on)
 *   'met'   | one after the as-of date                    | warning
 *   'met'   | all before the year                         | warning
 */
export const productIsDatedInYear: RowRule = {
  code: 'N08',
  severity: 'warning',
  scope: 'row',
  appendices: ['PL02'],
  columns: ['result', 'verdict'],
  check: ({ result, verdict }, { asOfDate, reportYear }) => {
    if (readVerdict(verdict) !== 'met') return undefined;
    const firstDay = `${reportYear}-01-01`;
    const dates = findDates(tidy(String(result)));
    const wrong =
      dates.find((date) => date > asOfDate) ?? (dates.some((date) => date >= firstDay) ? undefined : dates[0]);
    return wrong === undefined
      ? undefined
      : {
          column: 'result',
          expected: `${formatDate(firstDay)} – ${formatDate(asOfDate)}`,
          received: formatDate(wrong),
        };
  },
};
