import type { ColumnKey } from '../appendices';
import { appendixOf } from '../appendices';
import type { IsoDate } from '../calendar';
import { formatDate } from '../calendar';
import type { Agency, Campaign } from '../campaign';
import { agencyName } from '../lookup';
import type { Submission, SubmissionRow } from '../submission';
import { readDeadline } from '../vietnamese/read-deadline';
import { namedAgencies } from './named-agencies';
import type { Fault, SubmissionRule } from './rule';

/**
 * An agency still exists when its work falls due. What the plan filled in is the coordinating office's to mend, so cells
 * of assigned rows are not told; that the reporting agency itself ends is told once, in its PL01.
 *
 *   who                             | judged by
 *   --------------------------------|-----------------------------------------------------------
 *   the reporting agency            | the campaign's deadline
 *   agencies in a row with a date   | that date
 *   … with «Hằng tháng», «Hằng quý» | the last day of the year: the plan year in PL04, else the report year
 *   … with none that can be read    | the campaign's deadline
 *
 *   last day of the agency          | finding
 *   --------------------------------|-----------------------------------
 *   none, on that day or after it   | none
 *   before it                       | warning that names the successor
 */
export const agencyLastsToDeadline: SubmissionRule = {
  code: 'P15',
  severity: 'warning',
  scope: 'submission',
  appendices: ['PL01', 'PL02', 'PL03', 'PL04'],
  check: (submission, campaign) => {
    const ending = new Map(campaign.agencies.filter(({ validTo }) => validTo).map((each) => [each.code, each]));
    const { agency, appendix, isNil, rows } = submission;
    if (ending.size === 0) return [];
    const reporter = appendix === 'PL01' ? endedBefore(campaign, ending.get(agency), campaign.deadline) : [];
    const own = isNil ? [] : rows.filter(({ isAssigned, isTouched }) => isTouched && !isAssigned);
    return [...reporter, ...own.flatMap((row) => faultsOf(campaign, submission, row, ending))];
  },
};

const AGENCY_COLUMNS: readonly ColumnKey[] = ['owner', 'lead', 'coordinating'];

function faultsOf(
  campaign: Campaign,
  { appendix }: Submission,
  row: SubmissionRow,
  ending: ReadonlyMap<string, Agency>,
): Fault[] {
  const year = appendix === 'PL04' ? campaign.planYear : campaign.reportYear;
  return AGENCY_COLUMNS.filter((key) => appendixOf[appendix].columns.some((column) => column.key === key)).flatMap(
    (column) =>
      namedAgencies(campaign, row.cells[column]).flatMap((code) =>
        ending.has(code)
          ? endedBefore(campaign, ending.get(code), dueDay(row, year) ?? campaign.deadline).map((fault) => ({
              ...fault,
              rowId: row.id,
              row: row.row,
              column,
            }))
          : [],
      ),
  );
}

function dueDay({ cells }: SubmissionRow, year: number): IsoDate | undefined {
  const reading = readDeadline(cells.deadline, year);
  if (reading.kind === 'range') return reading.to;
  return reading.kind === 'periodic' ? `${year}-12-31` : undefined;
}

function endedBefore(campaign: Campaign, agency: Agency | undefined, day: IsoDate): Fault[] {
  if (agency?.validTo === undefined || agency.validTo >= day) return [];
  const { name, validTo, successor = '' } = agency;
  return [{ expected: agencyName(campaign, successor), received: `${name} (${formatDate(validTo)})` }];
}
