import type { ApiQuota } from './api-quota';
import type { Book } from './book';
import type { CacheStore } from './cache-store';
import type { RunningClock } from './clock';
import type { DailyUse } from './daily-use';
import { googleId } from './google-id';
import type { RunningFaults } from './faults';
import type { AccountKind } from './local-google';
import type { RunningMeter } from './meter';
import type { Locks } from './locks';
import type { Place } from './place';
import type { Screen } from './screen';
import type { SentMail } from './sent-mail';
import type { StoredFile } from './stored-file';
import type { StoredTrigger } from './triggers/stored-trigger';

/** What outlives an execution, and a restart where the host has a folder. */
export interface State {
  /** The file the script is bound to. */
  readonly spreadsheetId: string;
  /** Of files that are made from now on. */
  readonly locale: string;
  readonly timeZone: string;
  /** ISO text. */
  now: string;
  issuedIds: number;
  /** By address; an account nobody spoke of is a person's own. */
  readonly accounts: Readonly<Record<string, AccountKind>>;
  readonly books: Map<string, Book>;
  /** In the order of their making; the bound file is none of them. */
  readonly files: Map<string, StoredFile>;
  /** The bytes of files that are no spreadsheets or folders; never changed in place. */
  readonly blobs: Map<string, Uint8Array>;
  /** Stores by name: `document`, `script`, `user` and an address. */
  readonly properties: Map<string, ReadonlyMap<string, string>>;
  /** Installable triggers by id, the oldest first. */
  readonly triggers: Map<string, StoredTrigger>;
  /** Who has consented to the script: on Google, a dialog asks at the first click. */
  readonly authorized: Set<string>;
  /** Who has taken their consent back and not clicked since. */
  readonly withdrawn: Set<string>;
  readonly dailyUse: DailyUse;
  /** All mail that was sent, the oldest first. */
  readonly outbox: SentMail[];
}

/** All that the people and scripts of one local host share. */
export interface World {
  readonly state: State;
  readonly clock: RunningClock;
  readonly meter: RunningMeter;
  readonly faults: RunningFaults;
  readonly apiQuota: ApiQuota;
  readonly screen: Screen;
  readonly locks: Locks;
  /** The tab each person has before them. */
  readonly activeSheetIds: Map<string, number>;
  /** Who changed the bound file by the Sheets service since triggers were last told. */
  readonly apiWriters: string[];
  /** By the names of the stores of properties. */
  caches(name: string): CacheStore;
  /** Pages of the bundle. */
  readonly html: Readonly<Record<string, string>>;
  /** Of the manifest: the zone a script means where it names none. */
  readonly scriptTimeZone: string;
  /** The cells each person edited last. */
  readonly selections: Map<string, Place>;
  /** To the folder, where there is one. */
  readonly save: () => void;
}

/** An id for a file that is about to be made. */
export function issueFileId(state: { issuedIds: number }): string {
  state.issuedIds += 1;
  return googleId(state.issuedIds);
}

export function boundBook({ state }: World): Book {
  const book = state.books.get(state.spreadsheetId);
  if (!book) throw new Error('The bound spreadsheet is gone.');
  return book;
}
