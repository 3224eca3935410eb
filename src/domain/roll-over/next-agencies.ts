import type { Agency, Campaign } from '../campaign';
import { lastsIn, successorOf } from './successor-of';

/**
 * The agencies that stand in the plan year, in their order. One that takes over has the areas of those before it, and goes
 * by their names too, since texts of this year still use them.
 */
export function nextAgencies(campaign: Campaign): Agency[] {
  const standing = campaign.agencies.filter((each) => lastsIn(each, campaign.planYear));
  const ended = campaign.agencies.filter((each) => !standing.includes(each));
  return standing.map((agency) => {
    const before = ended.filter((each) => successorOf(campaign, each).agency?.code === agency.code);
    if (before.length === 0) return agency;
    return {
      ...agency,
      aliases: distinct([...agency.aliases, ...before.flatMap(({ name, aliases }) => [name, ...aliases])]),
      areas: distinct([...agency.areas, ...before.flatMap(({ areas }) => areas)]),
    };
  });
}

function distinct(words: readonly string[]): string[] {
  return [...new Set(words)];
}
