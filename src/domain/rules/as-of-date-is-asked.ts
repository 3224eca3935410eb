import { formatDate, isoDateOfSerial, parseDate, serialOfIsoDate } from '../calendar';
import type { CellValue } from '../cell-value';
import { tidy } from '../cell-value';
import { isEmptySubmission } from '../submission';
import type { SubmissionRule } from './rule';
import { isFormReadable } from './unreadable-columns';

/**
 * Results must be as of the day the letter names. A form that holds nothing, or cannot be read, has no date to ask for.
 *
 *   tab                       | as-of date           | finding
 *   --------------------------|----------------------|--------
 *   empty, nil or unreadable  | any                  | none
 *   filled                    | the day asked        | none     (a date, or text in d/M/yyyy)
 *   filled                    | blank, any other     | error
 */
export const asOfDateIsAsked: SubmissionRule = {
  code: 'S03',
  severity: 'error',
  scope: 'submission',
  appendices: ['PL01', 'PL02'],
  check: (submission, campaign) => {
    if (submission.isNil || isEmptySubmission(submission) || !isFormReadable(submission)) return [];
    const received = shown(submission.asOfDate);
    const expected = formatDate(campaign.asOfDate);
    return received === expected ? [] : [{ expected, received }];
  },
};

/** Sheets shows no day after this one. */
const LAST_SERIAL = serialOfIsoDate('9999-12-31');

function shown(asOfDate: CellValue): string {
  if (typeof asOfDate === 'string') {
    const date = parseDate(tidy(asOfDate));
    return date === undefined ? tidy(asOfDate) : formatDate(date);
  }
  const isDate = typeof asOfDate === 'number' && asOfDate >= 1 && asOfDate < LAST_SERIAL + 1;
  return isDate ? formatDate(isoDateOfSerial(asOfDate)) : String(asOfDate);
}
