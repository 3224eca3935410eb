import type { Campaign } from '../domain/campaign';
import { SetupError } from '../domain/setup-error';
import type { Submission } from '../domain/submission';
import { readCampaign } from '../workbook/configuration/read-campaign';
import type { Detail, WorkbookSnapshot } from '../workbook/read-workbook';
import { readWorkbook } from '../workbook/read-workbook';
import { readSubmissions } from '../workbook/submission/read-submission';
import type { CommandContext } from './command';

/** The whole campaign at one moment, in one heavy call. */
export interface CampaignWorkbook {
  readonly snapshot: WorkbookSnapshot;
  readonly campaign: Campaign;
  readonly submissions: readonly Submission[];
}

/** @throws SetupError where the configuration is not right. */
export function readCampaignWorkbook({ host }: CommandContext, detail: Detail = 'values'): CampaignWorkbook {
  return campaignWorkbookOf(readWorkbook(host, detail));
}

/** The same of what was read already. @throws SetupError where the configuration is not right. */
export function campaignWorkbookOf(snapshot: WorkbookSnapshot): CampaignWorkbook {
  const campaign = readCampaign(snapshot);
  return { snapshot, campaign, submissions: readSubmissions(snapshot, campaign) };
}

/**
 * The same, for what only coordinators may do. This tells an officer early; the protections are what enforces it.
 * @throws SetupError where the user is no coordinator.
 */
export function readAsCoordinator(context: CommandContext, detail: Detail = 'values'): CampaignWorkbook {
  const workbook = readCampaignWorkbook(context, detail);
  if (!isCoordinator(workbook.campaign, context.user)) {
    throw new SetupError([{ kind: 'notCoordinator', user: context.user }]);
  }
  return workbook;
}

export function isCoordinator(campaign: Campaign, user: string): boolean {
  return campaign.coordinators.includes(user.toLowerCase());
}
