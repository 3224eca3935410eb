import type { Campaign } from '../campaign';
import type { CellValue } from '../cell-value';
import { tidy } from '../cell-value';
import { codeOfAgencyName, isAgencyName, isGroupName } from './agency-names';
import { splitNames } from './split-names';

/** A cell's words are read once a campaign: few of them differ. */
const codesOf = new WeakMap<Campaign, Map<CellValue, readonly string[]>>();

/** Codes of the agencies of the campaign that a cell names, each once; groups and others are left out. */
export function namedAgencies(campaign: Campaign, value: CellValue): readonly string[] {
  const known = codesOf.get(campaign) ?? new Map<CellValue, readonly string[]>();
  codesOf.set(campaign, known);
  let codes = known.get(value);
  if (!codes) {
    const names = splitNames(tidy(String(value)), (part) => isAgencyName(campaign, part) || isGroupName(part));
    codes = [...new Set(names.flatMap((name) => codeOfAgencyName(campaign, name) ?? []))];
    known.set(value, codes);
  }
  return codes;
}
