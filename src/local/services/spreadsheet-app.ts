import type { Sheet, Spreadsheet, SpreadsheetApp } from '../../host';
import { acceptedScopes, assertPermitted } from '../permissions';
import { serviceObject } from '../service-object';
import { boundBook } from '../world';
import type { Caller } from './caller';
import type { PendingRows } from './pending-rows';
import type { Ui } from '../../host';

/** The Spreadsheet service over the bound file. It holds writes back until they are flushed, as Google's does. */
export function createSpreadsheetApp(
  { world, user, permissions }: Caller,
  ui: Ui,
  pending: PendingRows,
): SpreadsheetApp {
  const { meter } = world;

  const sheetOf = (sheetId: number): Sheet =>
    serviceObject('Sheet', {
      getSheetId: () => sheetId,
      appendRow(rowContents: (string | number | boolean)[]) {
        meter.record('bufferedWrite', { cells: rowContents.length });
        pending.add(sheetId, rowContents);
        return sheetOf(sheetId);
      },
    });

  const spreadsheet: Spreadsheet = serviceObject('Spreadsheet', {
    getId: () => world.state.spreadsheetId,
    getActiveSheet: () => sheetOf(activeSheetId(world, user)),
    getSheetById(sheetId: number) {
      pending.flush();
      return boundBook(world).sheets.some(({ properties }) => properties.sheetId === sheetId) ? sheetOf(sheetId) : null;
    },
    toast(message: string, title: string) {
      meter.record('light');
      world.screen.toasts.push({ user, title, message });
    },
  });

  return serviceObject('SpreadsheetApp', {
    getActiveSpreadsheet() {
      meter.record('light');
      // A simple trigger may touch the file it stands in without anyone's consent.
      if (permissions.authMode === 'FULL') {
        assertPermitted(permissions, 'SpreadsheetApp.getActiveSpreadsheet', acceptedScopes.boundFile);
      }
      return spreadsheet;
    },
    getUi: () => ui,
    flush() {
      pending.flush();
    },
  } satisfies SpreadsheetApp);
}

function activeSheetId(world: Caller['world'], user: string): number {
  const { sheets } = boundBook(world);
  const wanted = world.activeSheetIds.get(user);
  const sheet =
    sheets.find(({ properties }) => properties.sheetId === wanted) ??
    sheets.find(({ properties }) => !properties.hidden);
  if (!sheet) throw new Error('A spreadsheet has at least one visible tab.');
  return sheet.properties.sheetId;
}
