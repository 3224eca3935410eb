import { appendixOf } from '../domain/appendices';
import { checkCompleteness } from '../domain/check-completeness';
import type { Finding } from '../domain/finding';
import { countSeverities } from '../domain/group-findings';
import type { Progress } from '../domain/progress';
import { progressOf } from '../domain/progress';
import { isFormWearFinding } from '../domain/rules/form-is-unchanged';
import type { Submission } from '../domain/submission';
import type { Request } from '../host';
import { keepCampaign } from '../workbook/kept-campaign';
import { requireSheet } from '../workbook/read-workbook';
import { addFormWear } from '../workbook/repair/add-form-wear';
import { planRepairs } from '../workbook/repair/plan-repairs';
import { drawFindings } from '../workbook/reports/draw-findings';
import { drawProgress } from '../workbook/reports/draw-progress';
import { redrawRequests } from '../workbook/requests/draw-requests';
import { submissionAddresses } from '../workbook/submission/submission-addresses';
import { stripRequests, verdictRequests } from '../workbook/submission/verdict-requests';
import { writeWorkbook } from '../workbook/write-workbook';
import type { CommandContext, Outcome } from './command';
import { addressOf, describeFailingRules, describeFindings } from './describe-findings';
import type { CampaignWorkbook } from './read-campaign-workbook';
import { readAsCoordinator } from './read-campaign-workbook';
import { groupFindings, rowVerdicts, stripText } from './verdicts';

/** «Kiểm tra toàn bộ»: every rule over every tab; findings, verdicts and progress in one write. 1 read, 1 write. */
export function checkAll(context: CommandContext): Outcome {
  const read = readAsCoordinator(context, 'rules');
  const { snapshot, campaign } = read;
  const submissions = addFormWear(read.submissions, planRepairs(snapshot, campaign, context.user));
  const workbook = { snapshot, campaign, submissions };
  const findings = checkCompleteness(campaign, submissions);
  const findingsOf = groupFindings(findings.filter((finding) => !isFormWearFinding(finding)));
  const progress = new Map(
    submissions.map((submission) => [
      addressOf(submission),
      progressOf(submission, findingsOf.get(addressOf(submission)) ?? []),
    ]),
  );
  writeWorkbook(context.host, snapshot.spreadsheetId, [
    ...submissions.flatMap((submission) =>
      submissionRequests(context, workbook, submission, findingsOf.get(addressOf(submission)) ?? [], progress),
    ),
    ...reportRequests(context, workbook, findings, progress),
  ]);
  keepCampaign(context.host, { campaign, submissions: submissionAddresses(snapshot, campaign) });
  const { errors, warnings, notes } = countSeverities(findings);
  return {
    message: context.text.checked(submissions.length, errors, warnings),
    figures: { findings: findings.length, errors, warnings, notes },
  };
}

function submissionRequests(
  { text }: CommandContext,
  { snapshot }: CampaignWorkbook,
  submission: Submission,
  findings: readonly Finding[],
  progress: ReadonlyMap<string, Progress>,
): Request[] {
  const sheet = snapshot.sheets.find(({ sheetId }) => sheetId === submission.sheet?.sheetId);
  const state = progress.get(addressOf(submission));
  if (!sheet || !state) return [];
  return [
    ...verdictRequests(sheet, submission, rowVerdicts(submission, findings, text)),
    ...stripRequests(sheet, appendixOf[submission.appendix], stripText(state, findings, text)),
  ];
}

function reportRequests(
  { now, text }: CommandContext,
  { snapshot, campaign, submissions }: CampaignWorkbook,
  findings: readonly Finding[],
  progress: ReadonlyMap<string, Progress>,
): Request[] {
  const drawings = [
    ['findings', drawFindings(describeFindings(findings, campaign, submissions, text), now)],
    [
      'progress',
      drawProgress(
        campaign,
        (agency, appendix) => progress.get(addressOf({ agency, appendix })),
        describeFailingRules(findings, text),
        now,
      ),
    ],
  ] as const;
  return drawings.flatMap(([kind, drawing]) => redrawRequests(requireSheet(snapshot, kind), drawing));
}
