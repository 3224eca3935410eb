import type { Host } from '../../host';
import type { Place } from '../place';
import type { MenuItem } from '../menu-item';
import type { CacheService } from './cache-service';
import { createCacheService } from './cache-service';
import { serviceObject } from '../service-object';
import type { Caller } from './caller';
import { createDrive } from './drive';
import type { LocalDrive } from './local-drive';
import type { HtmlService } from './html-service';
import { createHtmlService } from './html-service';
import type { LocalLockService } from './lock-service';
import { createLockService } from './lock-service';
import type { LocalSheets } from './local-sheets';
import type { MailApp } from './mail-app';
import { createMailApp } from './mail-app';
import type { LocalPropertiesService } from './properties-service';
import { createPropertiesService } from './properties-service';
import type { ScriptApp } from './script-app';
import { createScriptApp } from './script-app';
import type { LocalSession } from './session';
import { createSession } from './session';
import { createSheets } from './sheets';
import { createPendingWrites } from './spreadsheet-app/pending-writes';
import type { EditedRange } from './spreadsheet-app/range';
import { createEditedRange } from './spreadsheet-app/range';
import type { SpreadsheetApp } from './spreadsheet-app/spreadsheet-app';
import { createSpreadsheetApp } from './spreadsheet-app/spreadsheet-app';
import { createSpreadsheetObjects } from './spreadsheet-app/spreadsheet-objects';
import { createUi } from './ui';
import type { LocalUtilities } from './utilities';
import { createUtilities } from './utilities';
import { createWindows } from './windows';

/** All services a script finds: those the add-on calls, and more. */
export interface ScriptServices extends Host {
  readonly CacheService: CacheService;
  readonly Drive: LocalDrive;
  readonly HtmlService: HtmlService;
  readonly LockService: LocalLockService;
  readonly MailApp: MailApp;
  readonly PropertiesService: LocalPropertiesService;
  readonly ScriptApp: ScriptApp;
  readonly Session: LocalSession;
  readonly Sheets: LocalSheets;
  readonly SpreadsheetApp: SpreadsheetApp;
  readonly Utilities: LocalUtilities;
}

/** The services of one execution. */
export interface Services {
  readonly host: ScriptServices;
  /** The range of an edit, as a trigger is told of it. */
  readonly editedRange: (place: Place) => EditedRange;
  /** The menus the script has put up, in their order. */
  menuItems(): MenuItem[];
  /** What Google does when a script has ended, well or not: writes are applied, locks are let go. */
  finish(): void;
  /** Forgets the writes that are not applied yet, as where a script is killed. */
  dropWrites(): void;
}

export function createServices(caller: Caller): Services {
  const holder = {};
  const menus = new Map<string, readonly MenuItem[]>();
  const pending = createPendingWrites(caller);
  const objects = createSpreadsheetObjects(caller, pending);
  const release = () => {
    const { locks } = caller.world;
    for (const lock of [locks.document, locks.script, locks.ofUser(caller.user)]) lock.release(holder);
  };
  const ui = serviceObject('Ui', { ...createUi(caller, menus, release), ...createWindows(caller) });
  return {
    host: {
      SpreadsheetApp: createSpreadsheetApp(caller, ui, pending, objects),
      Sheets: createSheets(caller),
      Drive: createDrive(caller),
      LockService: createLockService(caller, holder),
      PropertiesService: createPropertiesService(caller),
      ScriptApp: createScriptApp(caller),
      CacheService: createCacheService(caller),
      HtmlService: createHtmlService(caller),
      MailApp: createMailApp(caller),
      Session: createSession(caller),
      Utilities: createUtilities(caller),
    },
    editedRange: (place) => createEditedRange(objects, place),
    menuItems: () => [...menus.values()].flat(),
    finish() {
      try {
        pending.flush();
      } finally {
        release();
      }
    },
    dropWrites: pending.drop,
  };
}
