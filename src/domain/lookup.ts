import type { Agency, Area, Campaign } from './campaign';
import type { CellValue } from './cell-value';
import { fold } from './vietnamese/fold';

/** The area an officer named, by code or by name; `undefined` where it is neither. */
export function areaOf(campaign: Pick<Campaign, 'areas'>, value: CellValue): Area | undefined {
  const wanted = fold(String(value));
  return campaign.areas.find((area) => fold(area.code) === wanted || fold(area.name) === wanted);
}

/** The agency an officer named, by code, name or alias; group names («Các sở, ngành») are no agency. */
export function agencyOf(campaign: Pick<Campaign, 'agencies'>, value: CellValue): Agency | undefined {
  const wanted = fold(String(value));
  return campaign.agencies.find((agency) =>
    [agency.code, agency.name, ...agency.aliases].some((name) => fold(name) === wanted),
  );
}

/** An area's name by its code; the code itself where the configuration has none. */
export function areaName(campaign: Pick<Campaign, 'areas'>, code: string): string {
  return campaign.areas.find((area) => area.code === code)?.name ?? code;
}

/** An agency's name by its code; the code itself where the configuration has none. */
export function agencyName(campaign: Pick<Campaign, 'agencies'>, code: string): string {
  return campaign.agencies.find((agency) => agency.code === code)?.name ?? code;
}
