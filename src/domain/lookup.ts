import { onceForEach } from './once-for-each';
import type { Agency, Area, Campaign } from './campaign';
import type { CellValue } from './cell-value';
import { fold, foldKnown } from './vietnamese/fold';
import { padded } from './vietnamese/has-phrase';

/** The agencies among which a name is looked up; with the province, its name may stand behind that of an agency. */
export type AgencyNames = Pick<Campaign, 'agencies'> & Partial<Pick<Campaign, 'province'>>;

/** The area an officer named, by code or by name; `undefined` where it is neither. */
export function areaOf({ areas }: Pick<Campaign, 'areas'>, value: CellValue): Area | undefined {
  return areaTableOf(areas).get(foldKnown(String(value)));
}

/**
 * The agency an officer named, the first where two share a name; group names («Các sở, ngành») are no agency.
 *
 *   named                                             | found
 *   --------------------------------------------------|------
 *   code, name or alias, in any case                  | yes
 *   hoà for hòa, uỷ for ủy                            | yes
 *   Sở Khoa học & Công nghệ for … và …                | yes
 *   other marks between the words, or behind them     | yes
 *   Sở Nội vụ tỉnh Hà Tĩnh, Sở Nội vụ Hà Tĩnh         | yes, in that province
 *   a successor, any other words                      | no
 */
export function agencyOf(names: AgencyNames, value: CellValue): Agency | undefined {
  const { byFolded, byKey, endings } = agencyTableOf(names);
  const text = String(value);
  return byFolded.get(fold(text)) ?? byKey.get(keyOf(text, endings));
}

/** An area's name by its code; the code itself where the configuration has none. */
export function areaName(campaign: Pick<Campaign, 'areas'>, code: string): string {
  return campaign.areas.find((area) => area.code === code)?.name ?? code;
}

/** An agency's name by its code; the code itself where the configuration has none. */
export function agencyName(campaign: Pick<Campaign, 'agencies'>, code: string): string {
  return campaign.agencies.find((agency) => agency.code === code)?.name ?? code;
}

interface AgencyTable {
  readonly province: string | undefined;
  readonly byFolded: ReadonlyMap<string, Agency>;
  readonly byKey: ReadonlyMap<string, Agency>;
  readonly endings: readonly string[];
}

/** The first of two that share a name. */
const areaTableOf = onceForEach((areas: readonly Area[]): ReadonlyMap<string, Area> => {
  const named = areas.flatMap((area) => [area.code, area.name].map((name) => [fold(name), area] as const));
  return new Map(named.reverse());
});

/** One table a campaign, not one search a row: a campaign has up to hundreds of agencies and ten thousands of rows. */
const agencyTables = new WeakMap<readonly Agency[], AgencyTable>();

function agencyTableOf({ agencies, province }: AgencyNames): AgencyTable {
  const known = agencyTables.get(agencies);
  if (known && known.province === province) return known;
  const endings = endingsOf(province ?? '');
  const named = agencies
    .flatMap((agency) => [agency.code, agency.name, ...agency.aliases].map((name) => ({ name, agency })))
    .reverse();
  const table: AgencyTable = {
    province,
    byFolded: new Map(named.map(({ name, agency }) => [fold(name), agency])),
    byKey: new Map(named.map(({ name, agency }) => [keyOf(name, endings), agency])),
    endings,
  };
  agencyTables.set(agencies, table);
  return table;
}

/** What may stand behind a name in its own province: « tỉnh Hà Tĩnh», « Hà Tĩnh», « tỉnh»; the longest first. */
function endingsOf(province: string): readonly string[] {
  const kind = /^\s*(?:tỉnh|thành phố)(?=\s)/iu.exec(province.normalize('NFC'))?.[0] ?? '';
  return [province, province.normalize('NFC').slice(kind.length), kind]
    .map(wordsOf)
    .filter((words) => words !== '')
    .map((words) => ` ${words}`);
}

/** A name as it is compared where marks, «&» and the province do not count. */
function keyOf(name: string, endings: readonly string[]): string {
  const words = wordsOf(name);
  const ending = endings.find((each) => words.endsWith(each)) ?? '';
  return words.slice(0, words.length - ending.length);
}

function wordsOf(name: string): string {
  return padded(name.replace(/&/g, ' và ')).trim();
}
