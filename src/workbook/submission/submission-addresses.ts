import { appendices } from '../../domain/appendices';
import type { Campaign } from '../../domain/campaign';
import type { Submission } from '../../domain/submission';
import type { Request } from '../../host';
import type { WorkbookSnapshot } from '../read-workbook';
import { findSheet } from '../read-workbook';
import { SHEET_KIND_KEY, submissionKind } from '../sheet-kind';

/** Whose tab it is. */
export type Address = Pick<Submission, 'agency' | 'appendix'>;

/** By the id of the tab: the submissions that are there, and those that `made` makes. */
export function submissionAddresses(
  snapshot: WorkbookSnapshot,
  campaign: Campaign,
  made: readonly Request[] = [],
): ReadonlyMap<number, Address> {
  const newIds = new Map<string | undefined, number | undefined>(
    made.flatMap(
      ({ createDeveloperMetadata: { developerMetadata: { metadataKey, metadataValue, location } = {} } = {} }) =>
        metadataKey === SHEET_KIND_KEY ? [[metadataValue, location?.sheetId] as const] : [],
    ),
  );
  return new Map(
    campaign.agencies.flatMap(({ code: agency }) =>
      appendices.flatMap(({ code: appendix }): [number, Address][] => {
        const kind = submissionKind(agency, appendix);
        const sheetId = findSheet(snapshot, kind)?.sheetId ?? newIds.get(kind);
        return sheetId === undefined ? [] : [[sheetId, { agency, appendix }]];
      }),
    ),
  );
}
