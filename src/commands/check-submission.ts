import type { Campaign } from '../domain/campaign';
import { checkSubmission } from '../domain/check-completeness';
import { countSeverities } from '../domain/group-findings';
import { SetupError } from '../domain/setup-error';
import type { Submission } from '../domain/submission';
import { verdictRequests } from '../workbook/submission/verdict-requests';
import { writeWorkbook } from '../workbook/write-workbook';
import type { CommandContext, Outcome } from './command';
import { isCoordinator, readCampaignWorkbook } from './read-campaign-workbook';
import { rowVerdicts } from './verdicts';

/**
 * «Kiểm tra biểu này»: the rules of one tab over the tab in front. For whoever may fill it, it writes the column of
 * verdicts, the one place an agency's own user may write for the check; anybody else only reads the outcome.
 * 1 read, at most 1 write.
 * @throws SetupError where the tab in front is no submission.
 */
export function checkOpenSubmission(context: CommandContext): Outcome {
  const openSheetId = context.host.SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getSheetId();
  const { snapshot, campaign, submissions } = readCampaignWorkbook(context);
  const sheet = snapshot.sheets.find(({ sheetId }) => sheetId === openSheetId);
  const submission = submissions.find((each) => each.sheet?.sheetId === openSheetId);
  if (!sheet || !submission) throw new SetupError([{ kind: 'notSubmissionSheet' }]);

  const findings = checkSubmission(campaign, submission);
  if (mayWrite(campaign, submission, context.user)) {
    const requests = verdictRequests(sheet, submission, rowVerdicts(submission, findings, context.text));
    writeWorkbook(context.host, snapshot.spreadsheetId, requests);
  }
  const { errors, warnings, notes } = countSeverities(findings);
  return {
    message: context.text.checkedOne(sheet.title, errors, warnings),
    figures: { findings: findings.length, errors, warnings, notes },
  };
}

function mayWrite(campaign: Campaign, { agency }: Submission, user: string): boolean {
  const emails = campaign.agencies.find(({ code }) => code === agency)?.emails ?? [];
  return isCoordinator(campaign, user) || emails.includes(user.toLowerCase());
}
