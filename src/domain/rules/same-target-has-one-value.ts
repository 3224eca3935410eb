import type { AssignedTarget, Campaign } from '../campaign';
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
    const reportsOf = new Map<AssignedTarget, Map<string, Report>>();
    const findTarget = plannedTargetFinder(campaign);
    for (const reported of reportedRows(campaign, submissions, 'PL01')) {
      const number = readResult(reported.row.cells.actual);
      const target = number.kind === 'number' ? findTarget(reported) : undefined;
      if (!target || number.kind !== 'number') continue;
      const reports = reportsOf.get(target) ?? new Map<string, Report>();
      reportsOf.set(target, reports);
      const { agency } = reported.submission;
      if (!reports.has(agency)) reports.set(agency, { ...reported, value: number.value });
    }
    return Array.from(reportsOf).flatMap(([{ lead }, reports]) => conflicts(campaign, reports, lead));
  },
};

type Report = ReportedRow & { readonly value: number };

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
