import { appendixOf } from '../domain/appendices';
import { dayInVietnam } from '../domain/calendar';
import { countSeverities } from '../domain/group-findings';
import type { Submission } from '../domain/submission';
import type { Request } from '../host';
import { keepCampaign } from '../workbook/kept-campaign';
import { requireSheet } from '../workbook/read-workbook';
import { addFormWear } from '../workbook/repair/add-form-wear';
import { planRepairs } from '../workbook/repair/plan-repairs';
import { drawFindings } from '../workbook/reports/draw-findings';
import { redrawRequests } from '../workbook/requests/draw-requests';
import { submissionAddresses } from '../workbook/submission/submission-addresses';
import { stripRequests, verdictRequests } from '../workbook/submission/verdict-requests';
import { writeWorkbook } from '../workbook/write-workbook';
import type { CommandContext, Outcome } from './command';
import { describeFindings } from './describe-findings';
import type { CampaignWorkbook } from './read-campaign-workbook';
import { readAsCoordinator } from './read-campaign-workbook';
import { rowVerdicts } from './verdicts';
import type { CampaignState } from './workflow/campaign-state';
import { campaignState } from './workflow/campaign-state';
import { drawState } from './workflow/draw-state';
import { stripText } from './workflow/strip-text';

/** «Kiểm tra toàn bộ»: every rule over every tab; findings, verdicts and progress in one write. 1 read, 1 write. */
export function checkAll(context: CommandContext): Outcome {
  const read = readAsCoordinator(context, 'rules');
  const { snapshot, campaign } = read;
  const submissions = addFormWear(
    read.submissions,
    planRepairs(read, { today: dayInVietnam(context.now), runner: context.user }),
  );
  const workbook = { snapshot, campaign, submissions };
  const state = campaignState(campaign, submissions);
  const { findings } = state;
  writeWorkbook(context.host, snapshot.spreadsheetId, [
    ...submissions.flatMap((submission) => submissionRequests(context, workbook, submission, state)),
    ...reportRequests(context, workbook, state),
  ]);
  keepCampaign(context.host, { campaign, submissions: submissionAddresses(snapshot, campaign) });
  const { errors, warnings, notes } = countSeverities(findings);
  return {
    message: context.text.checked(submissions.length, errors, warnings),
    figures: { findings: findings.length, errors, warnings, notes },
  };
}

function submissionRequests(
  context: CommandContext,
  { snapshot, campaign }: CampaignWorkbook,
  submission: Submission,
  state: CampaignState,
): Request[] {
  const sheet = snapshot.sheets.find(({ sheetId }) => sheetId === submission.sheet?.sheetId);
  const progress = state.progressOf(submission);
  const findings = state.findingsOf(submission);
  if (!sheet || !progress) return [];
  return [
    ...verdictRequests(sheet, submission, rowVerdicts(submission, findings, context.text)),
    ...(isRecordUnreadable(submission)
      ? []
      : stripRequests(
          sheet,
          appendixOf[submission.appendix],
          stripText(context, campaign, submission, progress, findings),
        )),
  ];
}

/** The strip is then the only place that still says the tab was submitted. */
function isRecordUnreadable({ defects }: Submission): boolean {
  return defects.some(({ kind }) => kind === 'recordUnreadable');
}

function reportRequests(
  { now, text }: CommandContext,
  { snapshot, campaign, submissions }: CampaignWorkbook,
  state: CampaignState,
): Request[] {
  const findings = drawFindings(describeFindings(state.findings, campaign, submissions, text), now);
  return [
    ...redrawRequests(requireSheet(snapshot, 'findings'), findings),
    ...redrawRequests(requireSheet(snapshot, 'progress'), drawState(campaign, state, now, text)),
  ];
}
