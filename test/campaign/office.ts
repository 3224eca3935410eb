import type { Request } from '../../src/host';
import type { SheetState } from '../../src/local/book';
import { createLocalGoogle } from '../../src/local';
import type { LocalGoogle, LocalGoogleOptions } from '../../src/local/local-google';
import { learnAreas, rowsOfAgency, signTabs, typeRows } from '../../src/local/play/agency-officer';
import { fillConfiguration } from '../../src/local/play/coordinator';
import { a1, OfficeSheet } from '../../src/local/play/office-sheet';
import { sampleAccounts, sampleUsers } from '../../src/local/play/play-campaign';
import { sample } from '../../src/local/play/sample';
import { readBundle } from '../../src/local/read-bundle';
import { flippedSwitch } from './flipped-switch';

export const { coordinator, agencies: agencyAccounts, reader } = sampleAccounts;

export interface Outcome {
  message: string;
  figures: Record<string, number | string | boolean>;
}

/** A blank workbook on a new local host that runs the pushed bundle, or the one the folder holds. */
export function openOffice(
  options: Pick<LocalGoogleOptions, 'locale' | 'timeZone' | 'folder' | 'switches'> = {},
): LocalGoogle {
  return createLocalGoogle({
    users: sampleUsers,
    switches: flippedSwitch(process.env.FLIPPED_SWITCH),
    ...options,
    clock: new Date('2022-11-05T01:00:00Z'),
    bundle: readBundle(),
  });
}

/** The configuration tabs made and filled with the sample campaign; nothing else yet. */
export function configureOffice(google = openOffice()): LocalGoogle {
  click(google, 'Dựng chiến dịch');
  fillConfiguration(google, coordinator);
  return google;
}

/** All 32 tabs there, none filled. */
export function setUpOffice(): LocalGoogle {
  const google = configureOffice();
  click(google, 'Dựng chiến dịch');
  return google;
}

/** All 32 tabs filled, nothing wrong with them. */
export function fillOffice(google = setUpOffice()): LocalGoogle {
  learnAreas(google);
  sample.agencies.forEach(({ code }, index) => {
    typeRows(google, agencyAccounts[index]!, rowsOfAgency(code));
    signTabs(google, agencyAccounts[index]!, code);
  });
  return google;
}

/** Clicks a menu item; throws with what the officer read where it was refused. */
export function click(google: LocalGoogle, label: string, user = coordinator): Outcome {
  const outcome = google.runMenu(user, label) as Outcome | undefined;
  if (!outcome) throw new Error(google.screen.alerts.at(-1)?.message ?? 'refused without a word');
  return outcome;
}

/** What the officer read when a menu item was refused. */
export function refusal(google: LocalGoogle, label: string, user = coordinator): string {
  const before = google.screen.alerts.length;
  google.runMenu(user, label);
  return google.screen.alerts
    .slice(before)
    .map(({ message }) => message)
    .join('\n');
}

export function sheetNamed(google: LocalGoogle, title: string): SheetState {
  const sheet = google.book().sheets.find(({ properties }) => properties.title === title);
  if (!sheet) throw new Error(`no tab ${title}`);
  return sheet;
}

/** Types into the cell at a row's id and a column's key. */
export function type(google: LocalGoogle, user: string, title: string, id: string, key: string, value: string): void {
  const sheet = new OfficeSheet(google.book(), title);
  google.edit(user, { sheet: title, range: a1(sheet.row(id), sheet.column(key)), values: [[value]] });
}

/** A change of structure by a person's hand. */
export function change(google: LocalGoogle, ...requests: Request[]): void {
  google.sheets(coordinator).Spreadsheets.batchUpdate({ requests }, google.spreadsheetId);
}

export function values(google: LocalGoogle, title: string): (string | number | boolean)[][] {
  return new OfficeSheet(google.book(), title).values();
}

/** The tab «Kiểm tra» without its heading and the agencies' names: rule, tab and sentences of each finding. */
export function findings(google: LocalGoogle): { rule: string; sheet: string; sentence: string }[] {
  return values(google, 'Kiểm tra')
    .slice(3)
    .filter((row) => (row[1] ?? '') !== '')
    .map((row) => ({ rule: String(row[1]), sheet: String(row[2]), sentence: row.slice(3).join(' | ') }));
}
