import type { Campaign } from '../campaign';
import { fold } from '../vietnamese/fold';

/** One set a campaign, not one search a row: a campaign has up to hundreds of agencies and ten thousands of rows. */
const namesOf = new WeakMap<Campaign, ReadonlySet<string>>();

/** By code, name or alias. */
export function isAgencyName(campaign: Campaign, text: string): boolean {
  let names = namesOf.get(campaign);
  if (!names) {
    names = new Set(campaign.agencies.flatMap(({ code, name, aliases }) => [code, name, ...aliases]).map(fold));
    namesOf.set(campaign, names);
  }
  return names.has(fold(text));
}

/** «Các sở, ngành», «UBND các huyện», «UBND cấp xã»: many agencies under one name, so nobody in particular. */
export function isGroupName(text: string): boolean {
  const folded = `${foldWords(text)} `;
  return groups.some((group) => folded.startsWith(group));
}

const groups = [
  'Các',
  'Sở, ban, ngành',
  'Sở, ngành',
  'UBND các',
  'UBND cấp',
  'Ủy ban nhân dân các',
  'Ủy ban nhân dân cấp',
].map((words) => `${foldWords(words)} `);

/** Folding moves a tone to the end of its word, past a comma that is stuck to it. */
function foldWords(text: string): string {
  return fold(text.replace(/,/g, ' '));
}
