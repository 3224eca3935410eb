import type { Campaign } from '../campaign';
import { groupBy } from '../group-by';
import { agencyName } from '../lookup';
import { readResult } from '../vietnamese/read-result';
import { plannedTargetFinder } from './find-planned-target';
import type { ReportedRow } from './reported-rows';
import { cellOf, placeOf, reportedRows } from './reported-rows';
import type { CampaignRule } from './rule';

/**
 * A target of the plan has one result, whoever reports it. Told on each of the rows, with the other's value and cell.
 *
 *   rows about the same target of the plan        | finding
 *   ----------------------------------------------|-----------------------------
 *   one agency                                    | none
 *   several, one of them without a clear number   | none of that row
 *   several, the same number (96 · «96,0%»)       | none
 *   several, different numbers                    | error on each
 *   the agency's own target, or its own part of one («tại Sở Y tế») | none
 */
export const sameTargetHasOneValue: CampaignRule = {
  code: 'C17',
  severity: 'error',
  scope: 'campaign',
  appendices: ['PL01'],
  check: (submissions, campaign) => {
    const rowsOf = groupBy(reportedRows(campaign, submissions, 'PL01'), plannedTargetFinder(campaign));
    return Array.from(rowsOf).flatMap(([target, rows]) =>
      target && rows.length > 1 ? conflicts(campaign, reportsAmong(rows), target.lead) : [],
    );
  },
};

type Report = ReportedRow & { readonly value: number };

/** The first clear number of each agency. */
function reportsAmong(rows: readonly ReportedRow[]): ReadonlyMap<string, Report> {
  const reports = new Map<string, Report>();
  for (const reported of rows) {
    const number = readResult(reported.row.cells.actual);
    const { agency } = reported.submission;
    if (number.kind === 'number' && !reports.has(agency)) reports.set(agency, { ...reported, value: number.value });
  }
  return reports;
}

/** Each is told the value of the lead, or of the first that reports; and that one, the first value that is another. */
function conflicts(
  campaign: Campaign,
  reports: ReadonlyMap<string, Report>,
  lead: string,
): ReturnType<CampaignRule['check']> {
  const all = Array.from(reports.values());
  const chief = reports.get(lead) ?? all[0];
  const dissenter = all.find(({ value }) => value !== chief?.value);
  if (!chief || !dissenter) return [];
  return all.map((report) => {
    const other = report.value === chief.value ? dissenter : chief;
    return {
      ...placeOf(report, 'actual'),
      expected: `${inVietnamese(other.value)} (${agencyName(campaign, other.submission.agency)}, ${cellOf(other, 'actual')})`,
      received: inVietnamese(report.value),
    };
  });
}

function inVietnamese(value: number): string {
  return String(value).replace('.', ',');
}
