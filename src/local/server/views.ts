import type { GridRange } from '../../host';
import type { SheetState } from '../book';
import type { LocalGoogle } from '../local-google';
import { isEditable, mayEditProtected, roleOf } from '../protection';
import { boxOf, subtract } from '../sheets-api/box';
import { getSpreadsheet } from '../sheets-api/get-spreadsheet';
import { Refusal } from './refusal';
import type { FileEntry, TabEntry, TabView } from './wire';

const versions = new WeakMap<SheetState, number>();
let issuedVersions = 0;

/** A tab is a new object after each change, so its number tells whether it is the same. */
export function versionOf(sheet: SheetState): number {
  const known = versions.get(sheet);
  if (known !== undefined) return known;
  issuedVersions += 1;
  versions.set(sheet, issuedVersions);
  return issuedVersions;
}

export function tabEntries(google: LocalGoogle, user: string): TabEntry[] {
  const book = google.book();
  return book.sheets.map(({ properties: { sheetId, title, hidden = false, tabColorStyle } }) => {
    const { red = 0, green = 0, blue = 0 } = tabColorStyle?.rgbColor ?? {};
    const color = [red, green, blue]
      .map((part) =>
        Math.round(part * 255)
          .toString(16)
          .padStart(2, '0'),
      )
      .join('');
    return {
      id: sheetId,
      title,
      ...(tabColorStyle && { color: `#${color}` }),
      isHidden: hidden,
      isClosed: !isEditable(book, user, sheetId, {}) && openBoxes(google, user, sheetId).length === 0,
    };
  });
}

/** In Google's own words; a blank cell at the end of a row is left out. */
const FIELDS =
  'sheets(properties,merges,conditionalFormats,data(rowData.values(userEnteredValue,formattedValue,userEnteredFormat,note,dataValidation),rowMetadata(pixelSize,hiddenByUser),columnMetadata(pixelSize,hiddenByUser)))';

/** @throws Refusal 404 where there is no such tab (any more) */
export function tabView(google: LocalGoogle, user: string, sheetId: number): TabView {
  const book = google.book();
  const sheet = book.sheets.find(({ properties }) => properties.sheetId === sheetId);
  if (!sheet) throw new Refusal(404, 'Tab này không còn.');
  const ranges = [`'${sheet.properties.title.replaceAll("'", "''")}'`];
  const { sheets: [described = {}] = [] } = getSpreadsheet(book, user, { fields: FIELDS, ranges });
  return { sheet: described, closed: closedBoxes(google, user, sheet), version: versionOf(sheet) };
}

function closedBoxes(google: LocalGoogle, user: string, sheet: SheetState): GridRange[] {
  const book = google.book();
  if (!['owner', 'editor'].includes(roleOf(book, user))) return [{}];
  return sheet.protectedRanges
    .filter((protection) => !mayEditProtected(book, user, protection))
    .flatMap(({ range = {}, unprotectedRanges = [] }) =>
      subtract(
        boxOf(sheet, range),
        unprotectedRanges.map((hole) => boxOf(sheet, hole)),
      ),
    );
}

function openBoxes(google: LocalGoogle, user: string, sheetId: number): GridRange[] {
  const sheet = google.book().sheets.find(({ properties }) => properties.sheetId === sheetId);
  if (!sheet) return [];
  const closed = closedBoxes(google, user, sheet).map((box) => boxOf(sheet, box));
  return subtract(boxOf(sheet, {}), closed);
}

/** What the script made as this person: under `drive.file` nobody sees more. */
export function fileEntries(google: LocalGoogle, user: string): FileEntry[] {
  const { files = [] } = google.drive(user).Files.list({
    q: 'trashed = false',
    fields: 'files(id,name,mimeType,parents)',
    pageSize: 1000,
    orderBy: 'createdTime',
  });
  const names = new Map(files.map(({ id, name = '' }) => [id, name]));
  return files.map(({ id = '', name = '', mimeType = '', parents = [] }) => ({
    id,
    name,
    mimeType,
    folder: names.get(parents[0]) ?? '',
  }));
}
