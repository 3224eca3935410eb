import type { Host } from '../../../host';
import { refuse } from '../../api-error';
import { localeOf } from '../../locale';
import { acceptedScopes, assertPermitted } from '../../permissions';
import { serviceObject } from '../../service-object';
import type { Caller } from '../caller';
import type { Ui } from '../ui';
import type { Windows } from '../windows';
import { DataValidationCriteria } from './data-validation';
import type { DataValidationBuilder } from './data-validation-builder';
import { createDataValidationBuilder } from './data-validation-builder';
import type { PendingWrites } from './pending-writes';
import { ProtectionType } from './protection-type';
import type { Range } from './range';
import type { Signatures } from './signature';
import { none, text, withSignatures } from './signature';
import type { Spreadsheet } from './spreadsheet';
import { createSpreadsheet } from './spreadsheet';
import type { SpreadsheetObjects } from './spreadsheet-objects';

interface Methods {
  getActiveSpreadsheet(): Spreadsheet;
  getActiveRange(): Range;
  openById(id: string): Spreadsheet;
  newDataValidation(): DataValidationBuilder;
  getUi(): Ui & Windows;
  flush(): void;
}

/** The Spreadsheet service over the bound file; more than the add-on calls today. */
export interface SpreadsheetApp extends Methods {
  readonly ProtectionType: typeof ProtectionType;
  readonly DataValidationCriteria: typeof DataValidationCriteria;
}

const signatures: Signatures<keyof Methods> = {
  getActiveSpreadsheet: none,
  getActiveRange: none,
  openById: [[text]],
  newDataValidation: none,
  getUi: none,
  flush: none,
};

export function createSpreadsheetApp(
  { world, user, permissions }: Caller,
  ui: Ui & Windows,
  pending: PendingWrites,
  objects: SpreadsheetObjects,
): SpreadsheetApp {
  const spreadsheet = createSpreadsheet(objects, world.state.spreadsheetId, (title, message) => {
    world.meter.record('light');
    world.screen.toasts.push({ user, title, message });
  });
  // A simple trigger may touch the file it stands in without anyone's consent.
  const boundFile = <Result>(method: string, give: () => Result): Result => {
    if (permissions.authMode === 'FULL') {
      assertPermitted(permissions, `SpreadsheetApp.${method}`, acceptedScopes.boundFile);
    }
    return give();
  };
  const members: Methods = {
    getActiveSpreadsheet() {
      world.meter.record('light');
      return boundFile('getActiveSpreadsheet', () => spreadsheet);
    },
    getActiveRange: () => boundFile('getActiveRange', spreadsheet.getActiveRange),
    openById(id) {
      assertPermitted(permissions, 'SpreadsheetApp.openById', acceptedScopes.sheets);
      return id === spreadsheet.getId() ? spreadsheet : refuse('SpreadsheetApp.openById of another file');
    },
    newDataValidation: () => objects.peek(({ properties }) => createDataValidationBuilder(localeOf(properties.locale))),
    getUi: () => ui,
    flush: pending.flush,
  };
  return serviceObject('SpreadsheetApp', {
    ...withSignatures('SpreadsheetApp', members, signatures),
    ProtectionType,
    DataValidationCriteria,
  } satisfies SpreadsheetApp & Host['SpreadsheetApp']);
}
