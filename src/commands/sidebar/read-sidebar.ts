import { checkCompleteness } from '../../domain/check-completeness';
import { formatDate, momentInVietnam } from '../../domain/calendar';
import type { Campaign } from '../../domain/campaign';
import { daysLeft } from '../../domain/days-left';
import { progressOf } from '../../domain/progress';
import { SetupError } from '../../domain/setup-error';
import type { CommandContext } from '../command';
import { addressOf } from '../describe-findings';
import type { CampaignWorkbook } from '../read-campaign-workbook';
import { isCoordinator, readCampaignWorkbook } from '../read-campaign-workbook';
import { groupFindings } from '../verdicts';
import { agencyView } from './agency-view';
import { coordinatorView, totalsOf } from './coordinator-view';
import type { CampaignHead, SidebarData } from './sidebar-data';

/** What the sidebar shows to who looks. Reads only: 1 heavy call. */
export function readSidebar(context: CommandContext): SidebarData {
  const workbook = readOrFaults(context);
  if ('faults' in workbook) return { role: 'unready', faults: workbook.faults };
  const { campaign, submissions } = workbook;
  const findings = groupFindings(checkCompleteness(campaign, submissions));
  const measured = submissions.map((submission) => ({
    submission,
    progress: progressOf(submission, findings.get(addressOf(submission)) ?? []),
  }));
  const head = headOf(campaign, context.now);
  const user = context.user.toLowerCase();
  if (isCoordinator(campaign, user)) return coordinatorView(campaign, head, measured);
  if (campaign.agencies.some(({ emails }) => emails.includes(user))) {
    const findingsOf = (submission: Parameters<typeof addressOf>[0]) => findings.get(addressOf(submission)) ?? [];
    return agencyView(campaign, head, user, measured, findingsOf, context.text);
  }
  return { role: 'reader', campaign: head, totals: totalsOf(measured), agencies: campaign.agencies.length };
}

/** A configuration that is not right yet is nothing that failed: the sidebar says what is left to do. */
function readOrFaults(context: CommandContext): CampaignWorkbook | { readonly faults: readonly string[] } {
  try {
    return readCampaignWorkbook(context);
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    return { faults: error.faults.map((fault) => context.text.setupFault(fault)) };
  }
}

function headOf(campaign: Campaign, now: Date): CampaignHead {
  return {
    name: campaign.name,
    deadline: formatDate(campaign.deadline),
    isDeadlineExclusive: campaign.isDeadlineExclusive,
    daysLeft: daysLeft(campaign, now),
    readAt: momentInVietnam(now),
  };
}
