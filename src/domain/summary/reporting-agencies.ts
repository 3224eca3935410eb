import type { Campaign } from '../campaign';
import { byCodeUnits } from '../canonical-json';
import type { Submission } from '../submission';

/** Codes of the agencies as configured; whoever else sent rows comes after them, so that none is lost. */
export function reportingAgencies(campaign: Campaign, submissions: readonly Submission[]): string[] {
  const configured = campaign.agencies.map(({ code }) => code);
  const others = submissions.map(({ agency }) => agency).sort(byCodeUnits);
  return [...new Set([...configured, ...others])];
}
