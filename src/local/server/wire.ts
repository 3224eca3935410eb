import type { GridRange, SheetResource } from '../../host';
import type { MenuItem } from '../menu-item';
import type { Place } from '../place';
import type { Logged, Question, Shown } from '../screen';
import type { SentMail } from '../sent-mail';

/** What server and page tell each other, all of it JSON. */

export interface NamedPerson {
  readonly email: string;
  readonly name: string;
}

/** All the page shows besides cells. */
export interface StateView {
  readonly title: string;
  readonly spreadsheetId: string;
  readonly person: NamedPerson;
  readonly people: readonly NamedPerson[];
  readonly mayEdit: boolean;
  /** ISO text: the clock of the local host. */
  readonly now: string;
  readonly deadline?: string;
  readonly timeZone: string;
  /** In their order, hidden ones too. */
  readonly tabs: readonly TabEntry[];
  readonly place: Place;
  readonly undo: { readonly canUndo: boolean; readonly canRedo: boolean };
}

export interface TabEntry {
  readonly id: number;
  readonly title: string;
  /** `#1a73e8` */
  readonly color?: string;
  readonly isHidden: boolean;
  /** Whether the person may edit no cell of it. */
  readonly isClosed: boolean;
}

/** One tab in the words of the Sheets service, and the boxes this person may not edit. */
export interface TabView {
  readonly sheet: SheetResource;
  readonly closed: readonly GridRange[];
  /** Another number once anything of the tab has changed. */
  readonly version: number;
}

/** A sidebar or dialog that is open: its page is at `/frame?id=…`. */
export interface OpenPage {
  readonly id: string;
  readonly kind: 'sidebar' | 'dialog';
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly isModeless: boolean;
}

/** What a person saw while something ran. */
export interface Seen {
  readonly toasts: readonly Shown[];
  readonly alerts: readonly Shown[];
  readonly pages: readonly OpenPage[];
}

/** How an act ended; `refused` gives the words of Google or of the script. */
export type ActAnswer = Seen & {
  /** Where the person is afterwards, if the act has put them elsewhere. */
  readonly place?: Place;
} & (
    | { readonly kind: 'done'; readonly result: unknown }
    | { readonly kind: 'refused'; readonly message: string }
    | { readonly kind: 'asks'; readonly question: Question }
  );

/** One run of the script, or what a person did by hand with the triggers that followed. */
export interface LogEntry {
  readonly at: string;
  readonly user: string;
  readonly what: string;
  /** Calls that reach Google's servers, and all calls by class. */
  readonly heavyCalls: number;
  readonly calls: Readonly<Record<string, number>>;
  /** Milliseconds it would take on Google, by the cost model; and that it took here. */
  readonly googleMs: number;
  readonly tookMs: number;
  readonly error?: string;
  readonly lines: readonly Logged[];
}

export interface FileEntry {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  /** The name of its folder; '' for My Drive. */
  readonly folder: string;
}

/** What an open page hears of at once, whoever did it. */
export interface ChangeEvent {
  /** Tabs whose cells, looks or rights have changed. */
  readonly tabs: readonly number[];
  /** Whether tabs came, went, moved or were renamed, hidden, coloured or protected. */
  readonly isListChanged: boolean;
  readonly now: string;
}

export type MenuView = readonly MenuItem[];
export type MailView = readonly SentMail[];
