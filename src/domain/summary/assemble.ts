import type { AppendixCode } from '../appendices';
import { appendices } from '../appendices';
import type { Campaign } from '../campaign';
import type { Submission } from '../submission';
import { reportingAgencies } from './reporting-agencies';
import { areaFinder } from './find-area';
import { proveConservation } from './prove-conservation';
import type { AreaGroup, Exclusion, ExclusionReason, Summary, SummaryRow } from './summary';

/** The heading of the last group: rows whose area is blank or unknown. */
const NO_AREA = 'Chưa xác định lĩnh vực';

/**
 * Puts all submissions together: by area, then agency as configured, then row on its tab, whatever order they come
 * in. Nothing is merged: the same task from two agencies stands twice, side by side. The result carries the proof that
 * every row either came out or is listed as excluded.
 */
export function assemble(campaign: Campaign, submissions: readonly Submission[]): Summary {
  const groups: Summary['appendices'] = {
    PL01: groupRows(campaign, submissions, 'PL01'),
    PL02: groupRows(campaign, submissions, 'PL02'),
    PL03: groupRows(campaign, submissions, 'PL03'),
    PL04: groupRows(campaign, submissions, 'PL04'),
  };
  const exclusions = appendices.flatMap(({ code }) => inOrder(campaign, submissions, code).flatMap(excludedRows));
  return { appendices: groups, exclusions, proof: proveConservation(campaign, submissions, groups, exclusions) };
}

function groupRows(campaign: Campaign, submissions: readonly Submission[], appendix: AppendixCode): AreaGroup[] {
  const findArea = areaFinder(campaign);
  const rowsOf = new Map<string, SummaryRow[]>();
  for (const submission of inOrder(campaign, submissions, appendix)) {
    if (exclusionReason(submission)) continue;
    for (const row of byRow(submission)) {
      const area = findArea(appendix, row)?.code ?? '';
      const { id, ...content } = row;
      const rows = rowsOf.get(area) ?? [];
      rowsOf.set(area, rows);
      rows.push({ ...content, rowId: id, agency: submission.agency, appendix, sheet: submission.sheet });
    }
  }
  const areas = [...campaign.areas].sort((one, other) => one.order - other.order);
  return [...areas, { code: '', name: NO_AREA }].flatMap(({ code, name }) => {
    const rows = rowsOf.get(code);
    return rows ? [{ area: code, name, rows }] : [];
  });
}

/** One appendix's submissions in the order of the configured agencies. */
function inOrder(campaign: Campaign, submissions: readonly Submission[], appendix: AppendixCode): Submission[] {
  const rank = new Map(reportingAgencies(campaign, submissions).map((agency, index) => [agency, index]));
  return submissions
    .filter((submission) => submission.appendix === appendix)
    .sort((one, other) => (rank.get(one.agency) ?? 0) - (rank.get(other.agency) ?? 0));
}

function byRow({ rows }: Submission): Submission['rows'] {
  return [...rows].sort((one, other) => one.row - other.row);
}

function excludedRows(submission: Submission): Exclusion[] {
  const reason = exclusionReason(submission);
  if (!reason) return [];
  const { agency, appendix } = submission;
  return byRow(submission).map(({ id, row }) => ({ agency, appendix, rowId: id, row, reason }));
}

/**
 * Why a submission's rows stay out of the summary, all of them or none.
 *
 *   «Không có nội dung» | key row or id column gone | reason
 *   --------------------|---------------------------|---------------
 *   ticked              | any                       | 'nilReturn'
 *   not ticked          | yes                       | 'damagedForm'
 *   not ticked          | no                        | none
 */
function exclusionReason({ isNil, defects }: Submission): ExclusionReason | undefined {
  if (isNil) return 'nilReturn';
  const isUnreadable = defects.some(({ kind }) => kind === 'keyRowMissing' || kind === 'idColumnMissing');
  return isUnreadable ? 'damagedForm' : undefined;
}
