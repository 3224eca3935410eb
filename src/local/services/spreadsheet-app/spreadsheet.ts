import type { Book } from '../../book';
import { serviceObject } from '../../service-object';
import type { Range } from './range';
import type { Sheet } from './sheet';
import type { Signatures } from './signature';
import { none, number, text, withSignatures } from './signature';
import type { SpreadsheetObjects } from './spreadsheet-objects';
import type { User } from './user';
import { createUser } from './user';

type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The bound file: no script opens another by this service. */
export interface Spreadsheet extends Pick<
  GoogleSpreadsheet,
  'getId' | 'getUrl' | 'getName' | 'getSpreadsheetTimeZone' | 'getSpreadsheetLocale'
> {
  toast(message: string, title?: string, timeoutSeconds?: number): void;
  getSheets(): Sheet[];
  /** `null` where there is none; told apart by case, which is the stricter guess. */
  getSheetByName(name: string): Sheet | null;
  getSheetById(sheetId: number): Sheet | null;
  getActiveSheet(): Sheet;
  getEditors(): User[];
  readonly getActiveRange: () => Range;
}

const signatures: Signatures<keyof Spreadsheet> = {
  getId: none,
  getUrl: none,
  getName: none,
  getSpreadsheetTimeZone: none,
  getSpreadsheetLocale: none,
  toast: [[text], [text, text], [text, text, number]],
  getSheets: none,
  getSheetByName: [[text]],
  getSheetById: [[number]],
  getActiveSheet: none,
  getEditors: none,
  getActiveRange: none,
};

export function createSpreadsheet(
  objects: SpreadsheetObjects,
  id: string,
  show: (title: string, message: string) => void,
): Spreadsheet {
  const { peek, readMetadata } = objects;
  const find = (isWanted: (properties: Book['sheets'][number]['properties']) => boolean): Sheet | null =>
    readMetadata(({ sheets }) => {
      const found = sheets.find(({ properties }) => isWanted(properties));
      return found ? objects.sheet(found.properties.sheetId) : null;
    });
  const members: Spreadsheet = {
    getId: () => id,
    getUrl: () => `https://docs.google.com/spreadsheets/d/${id}/edit`,
    getName: () => peek(({ properties }) => properties.title ?? ''),
    getSpreadsheetTimeZone: () => peek(({ properties }) => properties.timeZone ?? ''),
    getSpreadsheetLocale: () => peek(({ properties }) => properties.locale ?? ''),
    toast(message, title = '') {
      show(title, message);
    },
    getSheets: () => readMetadata(({ sheets }) => sheets.map(({ properties }) => objects.sheet(properties.sheetId))),
    getSheetByName: (name) => find(({ title }) => title === name),
    getSheetById: (sheetId) => find((properties) => properties.sheetId === sheetId),
    getActiveSheet: () => objects.sheet(peek(objects.activePlace).sheetId),
    getEditors: () => readMetadata(({ access }) => [access.owner, ...access.editors].map(createUser)),
    getActiveRange: () => objects.range(peek(objects.activePlace)),
  };
  return serviceObject('Spreadsheet', withSignatures('SpreadsheetApp.Spreadsheet', members, signatures));
}
