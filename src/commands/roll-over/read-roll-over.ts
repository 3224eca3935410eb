import type { Fate, RollOver } from '../../domain/roll-over/roll-over';
import { goesOver } from '../../domain/roll-over/roll-over';
import { withLaterYears } from '../../domain/roll-over/next-settings';
import type { Standing } from '../../domain/roll-over/plan-roll-over';
import { planRollOver } from '../../domain/roll-over/plan-roll-over';
import { SetupError } from '../../domain/setup-error';
import type { Submission } from '../../domain/submission';
import type { RollOverCounts } from '../../text/roll-over-vi';
import { decisionsOf, readReview } from '../../workbook/reports/read-review';
import { successorFaults } from '../../workbook/roll-over/successor-faults';
import type { CommandContext } from '../command';
import type { CampaignWorkbook } from '../read-campaign-workbook';
import { readAsCoordinator } from '../read-campaign-workbook';
import { noticeChange } from '../workflow/notice-change';
import { sheetOf } from '../workflow/write-updates';

/** This year's workbook and what it makes of next year's. */
export interface ReadRollOver {
  readonly workbook: CampaignWorkbook;
  readonly plan: RollOver;
  readonly counts: RollOverCounts;
  /** Of next year's workbook. */
  readonly title: string;
  /** By which a plan is known to be the one that was shown. */
  readonly fingerprint: string;
}

/** 1 heavy call. @throws SetupError where an agency that ends has work that nobody is named to take over */
export function readRollOver(context: CommandContext): ReadRollOver {
  const workbook = readAsCoordinator(context);
  const { campaign, submissions, snapshot } = workbook;
  const decisions = decisionsOf(readReview(snapshot));
  const plan = planRollOver(campaign, submissions, decisions, (each) => standingOf(context, workbook, each));
  if (plan.faults.length > 0) throw new SetupError(successorFaults(snapshot, plan.faults, campaign.planYear));
  const { targets, tasks, proposals, lines } = plan;
  const counts = {
    targets: targets.length,
    tasks: tasks.length,
    proposals: proposals.length,
    left: lines.filter((line) => !goesOver(line)).length,
  };
  const later = withLaterYears(snapshot.title, campaign);
  const title = later === snapshot.title ? context.text.rollOver.bookTitle(later, campaign.planYear) : later;
  return { workbook, plan, counts, title, fingerprint: context.digest(JSON.stringify(plan)) };
}

/** What nobody accepted as it now stands is no proposal to go by. */
function standingOf(context: CommandContext, workbook: CampaignWorkbook, submission: Submission): Standing {
  if (submission.state !== 'accepted') return 'notAccepted';
  const sheet = sheetOf(workbook, submission);
  return sheet && noticeChange(context, sheet, submission).after.state === 'accepted' ? 'accepted' : 'changed';
}

/** Rows that stay behind, by why, the most first. */
export function leftByFate({ lines }: RollOver): { fate: Fate; names: string[] }[] {
  const byFate = new Map<Fate, string[]>();
  for (const { fate, name, rowId } of lines.filter((line) => !goesOver(line))) {
    byFate.set(fate, [...(byFate.get(fate) ?? []), name.trim() || rowId]);
  }
  return [...byFate]
    .map(([fate, names]) => ({ fate, names }))
    .sort((one, other) => other.names.length - one.names.length);
}
