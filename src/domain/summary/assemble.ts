import type { AppendixCode } from '../appendices';
import { appendices } from '../appendices';
import type { Campaign } from '../campaign';
import { groupBy } from '../group-by';
import type { Submission } from '../submission';
import { isEmptySubmission } from '../submission';
import { reportingAgencies } from './reporting-agencies';
import { areaFinder } from './find-area';
import { proveConservation } from './prove-conservation';
import type { Decision } from './decision';
import { rowKey } from './decision';
import { exclusionReason, kindsOf } from './exclusion-reason';
import type { LeftOutRow } from './left-out-rows';
import { leftOutRows } from './left-out-rows';
import type { AreaGroup, Exclusion, SubmissionFlag, Summary, SummaryRow } from './summary';

/** The heading of the last group: rows whose area is blank or unknown. */
const NO_AREA = 'Chưa xác định lĩnh vực';

/**
 * Puts all submissions together: by area, then agency as configured, then row on its tab, whatever order they come
 * in. Nothing is merged in silence: the same task from two agencies stands twice, side by side, until the coordinating
 * office decides. The result carries the proof that every row either came out or is listed as excluded.
 */
export function assemble(
  campaign: Campaign,
  submissions: readonly Submission[],
  decisions: readonly Decision[] = [],
): Summary {
  const leftOut = leftOutRows(campaign, submissions, decisions);
  const groupsOf = (appendix: AppendixCode) => groupRows(campaign, submissions, appendix, leftOut);
  const groups: Summary['appendices'] = {
    PL01: groupsOf('PL01'),
    PL02: groupsOf('PL02'),
    PL03: groupsOf('PL03'),
    PL04: groupsOf('PL04'),
  };
  const exclusions = appendices.flatMap(({ code }) =>
    inOrder(campaign, submissions, code).flatMap((submission) => excludedRows(campaign, submission, leftOut)),
  );
  const flags = appendices.flatMap(({ code }) =>
    inOrder(campaign, submissions, code).flatMap((submission) => flagsOf(campaign, submission)),
  );
  const proof = proveConservation(campaign, submissions, groups, exclusions);
  return { appendices: groups, exclusions, proof, flags };
}

/** An empty submission brings nothing that would have to be flagged. */
function flagsOf(campaign: Campaign, submission: Submission): SubmissionFlag[] {
  const { agency, appendix } = submission;
  if (exclusionReason(campaign, submission) || isEmptySubmission(submission)) return [];
  const kinds = kindsOf(submission);
  return kinds.length === 0 ? [] : [{ agency, appendix, kinds }];
}

type LeftOut = ReadonlyMap<string, LeftOutRow>;

function groupRows(
  campaign: Campaign,
  submissions: readonly Submission[],
  appendix: AppendixCode,
  leftOut: LeftOut,
): AreaGroup[] {
  const findArea = areaFinder(campaign);
  const rowsOf = new Map<string, SummaryRow[]>();
  const joinedTo = new Map<string, SummaryRow[]>();
  for (const submission of inOrder(campaign, submissions, appendix)) {
    if (exclusionReason(campaign, submission)) continue;
    const { agency, sheet } = submission;
    for (const row of byRow(submission)) {
      const { id, ...content } = row;
      const out: SummaryRow = { ...content, rowId: id, agency, appendix, sheet };
      const left = leftOut.get(rowKey(appendix, out));
      if (!left) append(rowsOf, findArea(appendix, row)?.code ?? '', out);
      else if (left.joinedTo !== undefined) append(joinedTo, left.joinedTo, out);
    }
  }
  const areas = [...campaign.areas].sort((one, other) => one.order - other.order);
  return [...areas, { code: '', name: NO_AREA }].flatMap(({ code, name }) => {
    const rows = rowsOf.get(code)?.map((row) => withJoined(row, joinedTo.get(rowKey(appendix, row))));
    return rows ? [{ area: code, name, rows }] : [];
  });
}

function append<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

function withJoined(row: SummaryRow, joined: readonly SummaryRow[] | undefined): SummaryRow {
  if (!joined) return row;
  return {
    ...row,
    joined: joined.map(({ agency, appendix, rowId, row: at, sheet }) => ({ agency, appendix, rowId, row: at, sheet })),
  };
}

/** One appendix's submissions in the order of the configured agencies. */
function inOrder(campaign: Campaign, submissions: readonly Submission[], appendix: AppendixCode): Submission[] {
  const byAgency = groupBy(
    submissions.filter((submission) => submission.appendix === appendix),
    ({ agency }) => agency,
  );
  return reportingAgencies(campaign, submissions).flatMap((agency) => byAgency.get(agency) ?? []);
}

function byRow({ rows }: Submission): Submission['rows'] {
  return [...rows].sort((one, other) => one.row - other.row);
}

function excludedRows(campaign: Campaign, submission: Submission, leftOut: LeftOut): Exclusion[] {
  const ofAll = exclusionReason(campaign, submission);
  const { agency, appendix } = submission;
  return byRow(submission).flatMap(({ id, row }): Exclusion[] => {
    const reason = ofAll ?? leftOut.get(rowKey(appendix, { agency, rowId: id }))?.reason;
    return reason ? [{ agency, appendix, rowId: id, row, reason }] : [];
  });
}
