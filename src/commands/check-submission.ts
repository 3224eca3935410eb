import { checkSubmission } from '../domain/check-completeness';
import { SetupError } from '../domain/setup-error';
import { verdictRequests } from '../workbook/submission/verdict-requests';
import { writeWorkbook } from '../workbook/write-workbook';
import type { CommandContext, Outcome } from './command';
import { readCampaignWorkbook } from './read-campaign-workbook';
import { countSeverities, rowVerdicts } from './verdicts';

/**
 * «Kiểm tra biểu này»: the rules of one tab over the tab in front, for whoever may fill it. Writes only the column of
 * verdicts, the one place an agency's own user may write for the check. 1 read, at most 1 write.
 * @throws SetupError where the tab in front is no submission.
 */
export function checkOpenSubmission(context: CommandContext): Outcome {
  const openSheetId = context.host.SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getSheetId();
  const { snapshot, campaign, submissions } = readCampaignWorkbook(context);
  const sheet = snapshot.sheets.find(({ sheetId }) => sheetId === openSheetId);
  const submission = submissions.find((each) => each.sheet?.sheetId === openSheetId);
  if (!sheet || !submission) throw new SetupError([{ kind: 'notSubmissionSheet' }]);

  const findings = checkSubmission(campaign, submission);
  writeWorkbook(
    context.host,
    snapshot.spreadsheetId,
    verdictRequests(sheet, submission, rowVerdicts(submission, findings, context.text)),
  );
  const { errors, warnings, notes } = countSeverities(findings);
  return {
    message: context.text.checkedOne(sheet.title, errors, warnings),
    figures: { findings: findings.length, errors, warnings, notes },
  };
}
