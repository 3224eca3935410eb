import type { Drive } from './drive';
import type { HtmlService } from './html-service';
import type { LockService } from './lock-service';
import type { MailApp } from './mail-app';
import type { PropertiesService } from './properties-service';
import type { ScriptApp } from './script-app';
import type { Session } from './session';
import type { Sheets } from './sheets';
import type { SpreadsheetApp } from './spreadsheet-app';
import type { Utilities } from './utilities';

/**
 * The services of Apps Script that the add-on may call, under Google's own names. Google's globals satisfy it as they
 * are (`main.ts` is the proof, at compile time); the local host implements it. A call outside it does not compile.
 */
export interface Host {
  readonly SpreadsheetApp: SpreadsheetApp;
  readonly Sheets: Sheets;
  readonly Drive: Drive;
  readonly HtmlService: HtmlService;
  readonly LockService: LockService;
  readonly MailApp: MailApp;
  readonly PropertiesService: PropertiesService;
  readonly ScriptApp: ScriptApp;
  readonly Session: Session;
  readonly Utilities: Utilities;
}

export type * from './drive';
export type * from './html-service';
export type * from './lock-service';
export type * from './mail-app';
export type * from './properties-service';
export type * from './script-app';
export type * from './session';
export type * from './sheets';
export type * from './spreadsheet-app';
export type * from './utilities';
