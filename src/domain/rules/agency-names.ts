import type { Campaign } from '../campaign';
import { fold } from '../vietnamese/fold';

/** One table a campaign, not one search a row: a campaign has up to hundreds of agencies and ten thousands of rows. */
const codesOf = new WeakMap<Campaign, ReadonlyMap<string, string>>();

/** The code of the agency of this code, name or alias; the first where two share one. */
export function codeOfAgencyName(campaign: Campaign, text: string): string | undefined {
  let codes = codesOf.get(campaign);
  if (!codes) {
    const names = campaign.agencies.flatMap(({ code, name, aliases }) =>
      [code, name, ...aliases].map((each): [string, string] => [fold(each), code]),
    );
    codes = new Map(names.reverse());
    codesOf.set(campaign, codes);
  }
  return codes.get(fold(text));
}

/** By code, name or alias. */
export function isAgencyName(campaign: Campaign, text: string): boolean {
  return codeOfAgencyName(campaign, text) !== undefined;
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
