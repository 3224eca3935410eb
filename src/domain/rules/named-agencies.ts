import type { Campaign } from '../campaign';
import type { CellValue } from '../cell-value';
import { tidy } from '../cell-value';
import { agencyOf } from '../lookup';
import { onceForEach } from '../once-for-each';
import { isAgencyName, isGroupName } from './agency-names';
import { splitNames } from './split-names';

/** Codes of the agencies of the campaign that a cell names, each once; groups and others are left out. */
export function namedAgencies(campaign: Campaign, value: CellValue): readonly string[] {
  return readerOf(campaign)(value);
}

/** A cell's words are read once a campaign: few of them differ. */
const readerOf = onceForEach((campaign: Campaign) => {
  const isName = (part: string) => isAgencyName(campaign, part) || isGroupName(part);
  const read = (value: CellValue) =>
    new Set(splitNames(tidy(String(value)), isName).flatMap((name) => agencyOf(campaign, name)?.code ?? []));
  const known = new Map<CellValue, readonly string[]>();
  return (value: CellValue): readonly string[] => {
    const codes = known.get(value) ?? [...read(value)];
    known.set(value, codes);
    return codes;
  };
});
