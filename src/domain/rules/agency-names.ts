import type { AgencyNames } from '../lookup';
import { agencyOf } from '../lookup';
import { foldWords } from '../vietnamese/fold';

/** By code, name or alias. */
export function isAgencyName(campaign: AgencyNames, text: string): boolean {
  return agencyOf(campaign, text) !== undefined;
}

/** «Các sở, ngành», «UBND các huyện», «UBND cấp xã», «Toàn ngành»: many agencies under one name, so nobody in particular. */
export function isGroupName(text: string): boolean {
  const folded = `${foldWords(text)} `;
  return groups.some((group) => folded.startsWith(group));
}

const groups = [
  'Các',
  'Toàn',
  'Tất cả',
  'Mỗi',
  'Từng',
  'Sở, ban, ngành',
  'Sở, ngành',
  'UBND các',
  'UBND cấp',
  'UBND huyện, thị xã',
  'UBND huyện, thành phố',
  'UBND xã, phường',
  'Ủy ban nhân dân các',
  'Ủy ban nhân dân cấp',
].map((words) => `${foldWords(words)} `);
