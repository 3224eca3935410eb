import { appendixOf } from '../domain/appendices';
import type { Campaign } from '../domain/campaign';
import { isBlank } from '../domain/cell-value';
import { checkSubmission } from '../domain/check-completeness';
import type { Finding, Severity } from '../domain/finding';
import { agencyName } from '../domain/lookup';
import type { Submission, SubmissionRow } from '../domain/submission';
import { HEAD_FIELDS, WHOLE_SHEET } from '../domain/submission-record';
import type { SubmissionState } from '../domain/submission-state';
import type { Text } from '../text';
import type { CommandContext } from './command';
import { readAsCoordinator } from './read-campaign-workbook';
import { cellPlace } from './sidebar/submission-mark';
import type { CellPlace } from './sidebar/sidebar-data';
import { openTarget } from './workflow/open-target';

/** What the coordinator chooses from when returning the tab in front; JSON only. */
export interface ReturnForm {
  readonly sheetId: number;
  readonly title: string;
  readonly agency: string;
  readonly agencyCode: string;
  readonly state: SubmissionState;
  /** The whole form, its head, then each row with content, top to bottom. */
  readonly parts: readonly ReturnPart[];
}

export interface ReturnPart {
  /** As a return note names it: a row's id, `#head` or `*`. */
  readonly id: string;
  /** «dòng 4». */
  readonly place: string;
  /** What the row is about, in its own words; `''` for more than a row. */
  readonly name: string;
  readonly findings: readonly { readonly severity: Severity; readonly fault: string }[];
  readonly cell: CellPlace | null;
}

/**
 * Of the tab in front, or of the one whose cell is selected in «Tiến độ». 1 heavy call.
 * @throws SetupError where it is no submission's, or the user no coordinator
 */
export function readReturnForm(context: CommandContext): ReturnForm {
  const workbook = readAsCoordinator(context);
  const { campaign } = workbook;
  const submission = openTarget(workbook, context);
  const { sheetId = 0, title = '' } = submission.sheet ?? {};
  return {
    sheetId,
    title,
    agency: agencyName(campaign, submission.agency),
    agencyCode: submission.agency,
    state: submission.state,
    parts: partsOf(campaign, submission, context.text),
  };
}

function partsOf(campaign: Campaign, submission: Submission, text: Text): ReturnPart[] {
  const findings = checkSubmission(campaign, submission);
  const told = (of: readonly Finding[]) =>
    of.map((finding) => ({ severity: finding.severity, fault: text.finding(finding).fault }));
  const ofTab = findings.filter(({ place }) => place.row === undefined);
  return [
    { id: WHOLE_SHEET, place: text.wholeForm, name: '', findings: [], cell: cellPlace(submission, 1, 1) },
    { id: HEAD_FIELDS, place: text.headOfForm, name: '', findings: told(ofTab), cell: cellPlace(submission, 1, 1) },
    ...submission.rows
      .filter(({ id }) => id !== '')
      .map((row) => ({
        id: row.id,
        place: text.place('', row.row),
        name: nameOf(submission, row),
        findings: told(findings.filter(({ place }) => place.row === row.row)),
        cell: cellPlace(submission, row.row, submission.sheet?.columns.name ?? 1),
      })),
  ];
}

/** What the row is called, or the first that stands in it. */
function nameOf({ appendix }: Submission, { cells }: SubmissionRow): string {
  const filled = appendixOf[appendix].columns.find(({ key, type }) => type === 'text' && !isBlank(cells[key]));
  return String(isBlank(cells.name) && filled ? cells[filled.key] : cells.name);
}
