import { appendixOf, isMissing } from '../../domain/appendices';
import type { Campaign } from '../../domain/campaign';
import { fillIn } from '../../domain/drawing/fill-in';
import type { Finding } from '../../domain/finding';
import type { Submission, SubmissionRow } from '../../domain/submission';
import { isEmptySubmission } from '../../domain/submission';
import { HEAD_FIELDS, WHOLE_SHEET } from '../../domain/submission-record';
import type { Text } from '../../text';
import { isOpen } from '../../workbook/submission/draw-submission';
import type { AgencyView, CampaignHead, Gap, OwnSubmission, ReturnMessage } from './sidebar-data';
import type { MeasuredSubmission } from './submission-mark';
import { cellPlace, submissionMark } from './submission-mark';

/** More than these nobody mends in one sitting; the rest is counted. */
export const MOST_GAPS = 40;

/** What an account sees of its own agencies. */
export function agencyView(
  campaign: Campaign,
  head: CampaignHead,
  user: string,
  measured: readonly MeasuredSubmission[],
  findingsOf: (submission: Submission) => readonly Finding[],
  text: Text,
): AgencyView {
  const own = campaign.agencies.filter(({ emails }) => emails.includes(user.toLowerCase()));
  return {
    role: 'agency',
    campaign: head,
    agencies: own.map(({ code, name }) => ({
      name,
      submissions: measured
        .filter(({ submission }) => submission.agency === code)
        .map((each) => ownSubmission(campaign, each, findingsOf(each.submission), text)),
    })),
  };
}

function ownSubmission(
  campaign: Campaign,
  measured: MeasuredSubmission,
  findings: readonly Finding[],
  text: Text,
): OwnSubmission {
  const { submission } = measured;
  const gaps = [
    ...findings.filter(({ severity }) => severity === 'error').map((each) => gapOf(campaign, submission, each, text)),
    ...missingAnswers(campaign, submission, findings, text),
    ...findings.filter(({ severity }) => severity !== 'error').map((each) => gapOf(campaign, submission, each, text)),
  ];
  return {
    ...submissionMark(measured),
    label: appendixOf[submission.appendix].label,
    returned: returnMessage(submission, text),
    gaps: gaps.slice(0, MOST_GAPS),
    moreGaps: Math.max(0, gaps.length - MOST_GAPS),
  };
}

/** Rows that are gone since stay named by what they were returned for. */
function returnMessage(submission: Submission, text: Text): ReturnMessage | null {
  const { state, record, rows } = submission;
  if (state !== 'returned' || !record?.returned) return null;
  const { reason, rowIds } = record.returned;
  return {
    reason,
    places: rowIds.map((id) => {
      const row = rows.find((each) => each.id === id)?.row;
      const place =
        id === WHOLE_SHEET ? text.wholeForm : id === HEAD_FIELDS ? text.headOfForm : text.place('', row) || id;
      return { place, cell: cellPlace(submission, row ?? 1, 1) };
    }),
  };
}

function gapOf(campaign: Campaign, submission: Submission, finding: Finding, text: Text): Gap {
  const { row, column } = finding.place;
  const label = appendixOf[submission.appendix].columns.find(({ key }) => key === column)?.label;
  const { fault, remedy } = text.finding(finding);
  return {
    severity: finding.severity,
    place: text.place('', row, label && fillIn(label, campaign)),
    fault,
    remedy,
    cell: cellPlace(submission, row ?? 1, (column && submission.sheet?.columns[column]) ?? 1),
  };
}

/** Cells the agency may fill that wait for an answer, one line a row; a cell of which a rule speaks is left to it. */
function missingAnswers(campaign: Campaign, submission: Submission, findings: readonly Finding[], text: Text): Gap[] {
  if (submission.isNil || isEmptySubmission(submission)) return [];
  const told = new Set(findings.map(({ place }) => `${place.row ?? ''}:${place.column ?? ''}`));
  const { columns } = appendixOf[submission.appendix];
  const missingIn = (row: SubmissionRow) =>
    columns.filter(
      (column) => isOpen(column, row.isAssigned) && !told.has(`${row.row}:${column.key}`) && isMissing(column, row),
    );
  return submission.rows.flatMap((row): Gap[] => {
    const missing = missingIn(row);
    const [first] = missing;
    if (!first) return [];
    return [
      {
        severity: 'missing',
        place: text.place('', row.row),
        fault: text.notFilled(missing.map(({ label }) => fillIn(label, campaign))),
        remedy: '',
        cell: cellPlace(submission, row.row, submission.sheet?.columns[first.key] ?? 1),
      },
    ];
  });
}
