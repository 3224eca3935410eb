import * as z from 'zod/mini';
import { dayInVietnam } from '../../domain/calendar';
import { checkCompleteness } from '../../domain/check-completeness';
import { agencyName, agencyOf } from '../../domain/lookup';
import type { Returned } from '../../domain/papers/draw-return-letters';
import { drawReturnLetters } from '../../domain/papers/draw-return-letters';
import { fileNames } from '../../domain/papers/file-names';
import type { SetupFault } from '../../domain/setup-error';
import { SetupError } from '../../domain/setup-error';
import type { DescribedFinding } from '../../workbook/reports/draw-findings';
import type { CommandContext, Outcome } from '../command';

import { describeFindings } from '../describe-findings';
import type { CampaignWorkbook } from '../read-campaign-workbook';
import { readAsCoordinator } from '../read-campaign-workbook';
import { savePaper } from './save-paper';

/** Which agencies to write to, by code, and in the coordinator's own words why; `''`: what was noted at the return, if anything. */
export interface ReturnLettersRequest {
  readonly agencies: readonly string[];
  readonly reason: string;
}

/**
 * «Công văn trả lại»: one letter for each agency, naming what does not stand yet, in one Word file. 1 read, 1 file.
 * @throws SetupError for a code of no agency, and for an agency with neither findings nor a reason; what zod throws
 * where the request is none: whoever may edit the file may send anything from a page.
 */
export function returnLetters(context: CommandContext, request: unknown): Outcome {
  const { agencies, reason } = z.object({ agencies: z.array(z.string()), reason: z.string() }).parse(request);
  return writeLetters(context, readAsCoordinator(context, 'rules'), agencies, reason);
}

/** The same for the agency whose tab is in front. @throws SetupError where the tab in front is no submission. */
export function returnLetterOfOpenSheet(context: CommandContext): Outcome {
  const openSheetId = context.host.SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getSheetId();
  const workbook = readAsCoordinator(context, 'rules');
  const submission = workbook.submissions.find(({ sheet }) => sheet?.sheetId === openSheetId);
  if (!submission) throw new SetupError([{ kind: 'notSubmissionSheet' }]);
  return writeLetters(context, workbook, [submission.agency], '');
}

function writeLetters(
  context: CommandContext,
  workbook: CampaignWorkbook,
  agencies: readonly string[],
  reason: string,
): Outcome {
  const { campaign } = workbook;
  const returned = findReturned(context, workbook, agencies, reason.trim());
  const today = dayInVietnam(context.now);
  const codes = returned.map(({ agency }) => agency);
  const paper = drawReturnLetters(campaign, returned, today);
  const file = savePaper(context, workbook, fileNames.returned(codes, today), paper);
  const points = returned.reduce((sum, each) => sum + each.points.length, 0);
  return {
    message: context.text.papers.returnMade(file.name, codes.length, points, file.link),
    figures: { ...file, agencies: codes.length, points },
  };
}

function findReturned(
  { text }: CommandContext,
  { campaign, submissions }: CampaignWorkbook,
  codes: readonly string[],
  reason: string,
): Returned[] {
  const findings = checkCompleteness(campaign, submissions);
  const faults: SetupFault[] = [];
  const known = codes.flatMap((code): string[] => {
    const agency = agencyOf(campaign, code)?.code;
    if (agency === undefined) faults.push({ kind: 'unknownAgency', code });
    return agency === undefined ? [] : [agency];
  });
  const returned = [...new Set(known)].map((agency): Returned => {
    const own = findings.filter((finding) => finding.agency === agency && finding.severity !== 'note');
    const points = describeFindings(own, campaign, submissions, text).flatMap((each) => each.findings);
    const because = reason === '' ? notedReasons(submissions, agency) : reason;
    if (points.length === 0 && because === '') {
      faults.push({ kind: 'nothingToReturn', agency: agencyName(campaign, agency) });
    }
    return { agency, reason: because, points: points.map((point) => pointOf(point, text)) };
  });
  if (codes.length === 0) faults.push({ kind: 'unknownAgency', code: '' });
  if (faults.length > 0) throw new SetupError(faults);
  return returned;
}

/** What was written when the agency's tabs were returned in the workbook. */
function notedReasons(submissions: CampaignWorkbook['submissions'], agency: string): string {
  const own = submissions.filter((each) => each.agency === agency && each.record?.state === 'returned');
  return [...new Set(own.map(({ record }) => record?.returned?.reason ?? ''))].filter(Boolean).join('; ');
}

function pointOf(point: DescribedFinding, text: CommandContext['text']): Returned['points'][number] {
  const { sheet, row, column, fault, remedy } = point;
  const where = text.place(sheet, row === '' ? undefined : row, column === '' ? undefined : column);
  // The sentence may quote the cell.
  return { where, fault: { text: fault, place: { sheet: where, cell: '' } }, remedy };
}
