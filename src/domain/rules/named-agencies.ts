import type { Campaign } from '../campaign';
import type { CellValue } from '../cell-value';
import { tidy } from '../cell-value';
import { agencyOf } from '../lookup';
import { onceForEach } from '../once-for-each';
import { onceForEachText } from '../once-for-each-text';
import { isAgencyName, isGroupName } from './agency-names';
import { splitNames } from './split-names';

/** A name as it stands in a cell. */
export interface ReadName {
  readonly text: string;
  /** Code of the agency of the campaign that is called so. */
  readonly agency: string | undefined;
  readonly isGroup: boolean;
}

/** The names in a cell, of whomsoever. */
export function namesIn(campaign: Campaign, value: CellValue): readonly ReadName[] {
  return readersOf(campaign).names(String(value));
}

/** Codes of the agencies of the campaign that a cell names, each once; groups and others are left out. */
export function namedAgencies(campaign: Campaign, value: CellValue): readonly string[] {
  return readersOf(campaign).agencies(String(value));
}

/** A cell's words are read once a campaign: few of them differ. */
const readersOf = onceForEach((campaign: Campaign) => {
  const isName = (part: string) => isAgencyName(campaign, part) || isGroupName(part);
  const names = onceForEachText((cell): readonly ReadName[] =>
    splitNames(tidy(cell), isName).map((text) => ({
      text,
      agency: agencyOf(campaign, text)?.code,
      isGroup: isGroupName(text),
    })),
  );
  const agencies = onceForEachText((cell): readonly string[] =>
    Array.from(new Set(names(cell).flatMap(({ agency }) => agency ?? []))),
  );
  return { names, agencies };
});
