import type { AgencyNames } from '../lookup';
import { agencyOf } from '../lookup';
import { foldWords } from '../vietnamese/fold';

/** By code, name or alias. */
export function isAgencyName(campaign: AgencyNames, text: string): boolean {
  return agencyOf(campaign, text) !== undefined;
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
