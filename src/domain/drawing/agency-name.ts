import type { Campaign } from '../campaign';

/** An agency's name by its code; the code itself where the configuration has none. */
export function agencyName(campaign: Campaign, code: string): string {
  return campaign.agencies.find((agency) => agency.code === code)?.name ?? code;
}
