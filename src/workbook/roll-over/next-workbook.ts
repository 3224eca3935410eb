import type { DrawnSheet } from '../../domain/drawing/drawn-sheet';
import type { Host, Request } from '../../host';
import { SPREADSHEET_TYPE } from '../campaign-files';
import type { WorkbookSnapshot } from '../read-workbook';
import { findSheet, fieldsOf, readResource } from '../read-workbook';
import { addProtectionRequest } from '../requests/protection-requests';
import { addSheetRequests } from '../requests/sheet-requests';
import { localeRequests } from '../set-up-requests';
import type { ConfigurationKind } from '../sheet-kind';
import { freeSheetId, sheetTitles } from '../sheet-kind';

/** The mark by which the workbook of a year is known again, whoever renamed or moved it. */
const MARK = 'phulucRollOver';

/** A tab to put into next year's workbook. */
export interface NextTab {
  readonly kind: ConfigurationKind | 'rollOver';
  readonly drawing: DrawnSheet;
}

/**
 * The id of next year's workbook, as far as this account sees it: `drive.file` shows a script only the files it made for
 * who runs it. One heavy call.
 */
export function findNextWorkbook(host: Host, spreadsheetId: string, planYear: number): string | undefined {
  const { files = [] } = host.Drive.Files.list({
    q: `mimeType = '${SPREADSHEET_TYPE}' and trashed = false and appProperties has { key='${MARK}' and value='${markOf(spreadsheetId, planYear)}' }`,
    fields: 'files(id)',
  });
  return files[0]?.id;
}

/** A blank spreadsheet that bears the mark; gives its id. One heavy call. */
export function createNextWorkbook(
  host: Host,
  {
    spreadsheetId,
    planYear,
    name,
    folderId,
  }: { spreadsheetId: string; planYear: number; name: string; folderId: string },
): string {
  const { id = '' } = host.Drive.Files.create({
    name,
    mimeType: SPREADSHEET_TYPE,
    parents: [folderId],
    appProperties: { [MARK]: markOf(spreadsheetId, planYear) },
  });
  return id;
}

/** One heavy call. */
export function readNextWorkbook(host: Host, spreadsheetId: string): WorkbookSnapshot {
  return readResource(
    spreadsheetId,
    host.Sheets.Spreadsheets.get(spreadsheetId, { fields: fieldsOf('values') }),
    'values',
  );
}

/** Filled in one write: it has all its tabs or none. */
export function isFilled(snapshot: WorkbookSnapshot): boolean {
  return findSheet(snapshot, 'campaign') !== undefined;
}

/** Puts the tabs in and takes the blank one out. */
export function fillRequests(blank: WorkbookSnapshot, tabs: readonly NextTab[], editors: readonly string[]): Request[] {
  const taken = new Set(blank.sheets.map(({ sheetId }) => sheetId));
  const added = tabs.flatMap(({ kind, drawing }) => {
    const sheetId = freeSheetId(kind, taken);
    taken.add(sheetId);
    return [
      ...addSheetRequests({ sheetId, title: sheetTitles[kind], kind, drawing }),
      addProtectionRequest('phuluc.sheet', { sheetId }, editors),
    ];
  });
  const removed = blank.sheets.map(({ sheetId }): Request => ({ deleteSheet: { sheetId } }));
  return [...localeRequests(blank), ...added, ...removed];
}

function markOf(spreadsheetId: string, planYear: number): string {
  return `${spreadsheetId}:${planYear}`;
}
