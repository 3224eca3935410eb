import type { Sheets } from '../../../src/host';
import { bind, owner } from './office';

/** How many metadata a copy has of a tab that has one. */
function metadataOfCopy(sheets: Sheets, spreadsheetId: string): number {
  const metadata = { metadataKey: 'k', location: { sheetId: 0 }, visibility: 'DOCUMENT' };
  const requests = [
    { createDeveloperMetadata: { developerMetadata: metadata } },
    { duplicateSheet: { sourceSheetId: 0, newSheetId: 5 } },
  ];
  sheets.Spreadsheets.batchUpdate({ requests }, spreadsheetId);
  const { sheets: tabs = [] } = sheets.Spreadsheets.get(spreadsheetId, {
    fields: 'sheets(properties.sheetId,developerMetadata)',
  });
  return tabs.find(({ properties }) => properties?.sheetId === 5)?.developerMetadata?.length ?? 0;
}

describe.each([
  ['by default', undefined, 1],
  ['on', { duplicateSheetCopiesMetadata: true }, 1],
  ['off', { duplicateSheetCopiesMetadata: false }, 0],
])('a switch %s', (_, switches, expected) => {
  const google = bind('', switches && { switches });

  it('holds in the bound file', () => {
    expect(metadataOfCopy(google.sheets(owner), google.spreadsheetId)).toBe(expected);
  });

  it('holds in a spreadsheet made by a script', () => {
    const mimeType = 'application/vnd.google-apps.spreadsheet';
    const { id } = google.drive(owner).Files.create({ name: 'mới', mimeType });
    expect(metadataOfCopy(google.sheets(owner), id!)).toBe(expected);
  });
});
