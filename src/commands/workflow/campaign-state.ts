import { checkCompleteness } from '../../domain/check-completeness';
import type { Finding } from '../../domain/finding';
import type { Progress } from '../../domain/progress';
import { progressOf } from '../../domain/progress';
import { isFormWearFinding } from '../../domain/rules/form-is-unchanged';
import type { Submission } from '../../domain/submission';
import type { Campaign } from '../../domain/campaign';
import { addressOf } from '../describe-findings';
import { groupFindings } from '../verdicts';

/** What every rule says of every tab, and how far each has come. */
export interface CampaignState {
  readonly findings: readonly Finding[];
  findingsOf(submission: Submission): readonly Finding[];
  progressOf(submission: Pick<Submission, 'agency' | 'appendix'>): Progress | undefined;
}

/** Wear of the forms, which agencies neither make nor mend, stands in no agency's counts. */
export function campaignState(campaign: Campaign, submissions: readonly Submission[]): CampaignState {
  const findings = checkCompleteness(campaign, submissions);
  const grouped = groupFindings(findings.filter((finding) => !isFormWearFinding(finding)));
  const findingsOf = (submission: Pick<Submission, 'agency' | 'appendix'>) => grouped.get(addressOf(submission)) ?? [];
  const progress = new Map(submissions.map((each) => [addressOf(each), progressOf(each, findingsOf(each))]));
  return { findings, findingsOf, progressOf: (submission) => progress.get(addressOf(submission)) };
}
