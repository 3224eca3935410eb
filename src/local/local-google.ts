import type { DriveFile, Request } from '../host';
import type { Book, SheetState } from './book';
import type { Clock } from './clock';
import type { FaultPlan, Faults } from './faults';
import type { HandEdit } from './hand-edit';
import type { MenuItem } from './menu-item';
import type { Meter } from './meter';
import type { AuthMode } from './permissions';
import type { Place } from './place';
import type { Rehearsed } from './rehearse';
import type { Answer, Reply, Screen } from './screen';
import type { SentMail } from './sent-mail';
import type { ScriptServices } from './services/create-services';
import type { LocalDrive } from './services/local-drive';
import type { LocalSheets } from './services/local-sheets';
import type { Switches } from './switches';
import type { Pace } from './triggers/create-triggers';

/** A Google of one's own: accounts, one bound spreadsheet with its script, Drive, a clock. Nothing happens by itself. */
export interface LocalGoogle {
  /** The file the script is bound to. */
  readonly spreadsheetId: string;
  readonly clock: Clock;
  readonly meter: Meter;
  readonly faults: Faults;
  /** What people saw since the start, in its order; nothing of it is saved. */
  readonly screen: Pick<Screen, 'toasts' | 'alerts' | 'pages' | 'log'>;

  /** The advanced service as this person, under all scopes: all that is emulated of it, not only what the add-on calls. */
  sheets(user: string): LocalSheets;
  drive(user: string): LocalDrive;
  /** All services as a script of this person sees them, under the scopes of the manifest where there is a bundle. */
  globals(user: string, authMode?: AuthMode): ScriptServices;

  /**
   * Runs a top-level function of the bundle as this person, as a click in the menu or a call from a dialog does.
   *
   * @throws what the script throws; also for who may not edit the file, since Google gives such a person no script
   */
  run(user: string, functionName: string, ...args: readonly unknown[]): unknown;
  /**
   * `google.script.run` on a page this person has before them: as `run`, for functions whose names do not end in `_`, and
   * with nothing but what JSON can carry in either direction.
   */
  callServer(user: string, functionName: string, ...args: readonly unknown[]): unknown;
  /** Opens the file: the simple and installed triggers `onOpen` put up their menus, for those who may edit. */
  open(user: string): MenuItem[];
  /** Opens the file, then clicks the item of this label. */
  runMenu(user: string, label: string): unknown;
  /** Goes to a tab, by its id or name: it is the active one of this person from now on. */
  activate(user: string, sheet: string | number): void;
  /**
   * Types or pastes, then lets the simple trigger `onEdit` and the installed ones run where a value has changed. Fails
   * where the simple trigger fails, though the edit stands: on Google only the script's log would tell. An installed
   * trigger that fails is told in the log and in a mail to its maker.
   */
  edit(user: string, edit: HandEdit): void;
  /** Faster than the script: all but the first while the simple trigger runs for it, so that no more than two wait. */
  editAll(user: string, edits: readonly HandEdit[]): void;
  /**
   * Inserts, deletes, formats and the like by hand, told as the request of the Sheets service that does the same; then
   * installed triggers `onChange` run.
   */
  reshape(user: string, request: Request): void;
  share(user: string, role: 'editor' | 'viewer'): void;
  /** What people answer to the next alerts that leave a choice. */
  answer(...answers: readonly Answer[]): void;
  /** Does something whose alerts `replies` answer, or gives the first question they do not and leaves all as it was. */
  rehearse<Result>(replies: readonly Reply[], act: () => Result): Rehearsed<Result>;
  /** What this person has before them: the tab, and there the cells they were at last. */
  placeOf(user: string): Place;
  /**
   * Undoes a change of one tab's structure: puts the tab back as it was before, where it is still just as it was after it.
   *
   * @returns whether it was still so; else nothing is done
   */
  putBack(user: string, change: { readonly before: SheetState; readonly after: SheetState }): boolean;
  /** Another execution holds a lock until the returned function is called, or for so long. */
  holdLock(hold?: Hold): () => void;

  /**
   * Moves the clock to this moment, running each time-driven trigger that is due by then, in the order of time and each at
   * its own moment, as who made it.
   */
  runTime(until: Date, pace?: Pace): void;
  /** All mail that was sent, the oldest first. */
  outbox(): SentMail[];
  /** Whom Google has asked to consent to the script: each who ran it otherwise than by a simple trigger. */
  authorized(): string[];
  /** Someone removes the script from those that may act for them: it can no longer, until they click again. */
  withdrawConsent(user: string): void;

  /** All files and folders made on Drive, of all accounts, the oldest first. */
  files(): DriveFile[];
  /** @throws for a folder or a spreadsheet: the latter has `exportXlsx` */
  fileBytes(id: string): Uint8Array;
  /** «File ▸ Download ▸ Microsoft Excel». */
  exportXlsx(spreadsheetId: string): Uint8Array;
  /** The bound file as it stands. */
  book(): Book;
  /**
   * Writes all to the folder, where there is one. Every execution, edit and sharing does so by itself; the clock and
   * calls of `sheets`, `drive` and `globals` do not.
   */
  save(): void;
  /**
   * A twin that goes its own way, in memory alone: the same state, moment and places of people; an empty screen and cache,
   * free locks, no planned faults, as after a restart. What both have not changed they share, so it takes next to no time.
   */
  fork(): LocalGoogle;
}

export interface LocalGoogleOptions {
  /** Everyone with a right to the bound file; its owner first, and no other owner. */
  readonly users: readonly [Person, ...Person[]];
  readonly title?: string;
  /** Where time stands at the start; the present moment otherwise. */
  readonly clock?: Date;
  readonly locale?: string;
  readonly timeZone?: string;
  /** Where to keep all; what is there already goes before the other options, and the clock does not go back. */
  readonly folder?: string;
  /** An .xlsx the bound file is made of; blank otherwise. */
  readonly xlsx?: Uint8Array;
  readonly bundle?: Bundle;
  /** As `faults.plan`. */
  readonly faults?: FaultPlan;
  /**
   * Lets each call take its usual time on Google, by the cost model: the clock moves on, and scripts meet the limits of 30
   * seconds and six minutes. Otherwise no call takes any time.
   */
  readonly clockRuns?: boolean;
  /** Holds scripts to a minute's calls of the Sheets service; where nothing is said, if time runs. */
  readonly hasApiQuota?: boolean;
  /** What Google does where nothing settles it; the strictest otherwise. For the bound file and all that are made later. */
  readonly switches?: Readonly<Partial<Switches>>;
}

export interface Hold {
  /** That of the bound file where nothing is said. */
  readonly which?: 'document' | 'script';
  readonly forMs?: number;
}

/** An account and its right to the bound file: an editor may run the script, too, a viewer only reads. */
export interface Person {
  readonly email: string;
  readonly role: 'owner' | 'editor' | 'viewer';
  /** Of a person for themselves (`consumer`, where nothing is said) or of an office: daily limits and privacy differ. */
  readonly account?: AccountKind;
}

export type AccountKind = 'consumer' | 'workspace';

/** What clasp pushes. */
export interface Bundle {
  readonly code: string;
  /** `appsscript.json`. */
  readonly manifest: object;
  /** Pages by their names without `.html`. */
  readonly html?: Readonly<Record<string, string>>;
}
