import { createApiQuota, noApiQuota } from './api-quota';
import type { Book } from './book';
import { createCacheStore } from './cache-store';
import { createClock } from './clock';
import { createLocks } from './locks';
import { createFaults } from './faults';
import { googleId } from './google-id';
import type { LocalGoogleOptions, Person } from './local-google';
import { createMeter } from './meter';
import { newBook } from './new-book';
import { createScreen } from './screen';
import { StateFolder } from './state-folder';
import type { State, World } from './world';
import { readXlsxFile } from './xlsx/read-xlsx-file';

/** A new world, or the one the folder holds, which goes on from its own time at the earliest. */
export function createWorld(options: LocalGoogleOptions): World {
  const folder = options.folder === undefined ? undefined : new StateFolder(options.folder);
  const state = folder?.load() ?? newState(options);
  if (options.clock && options.clock.getTime() > Date.parse(state.now)) state.now = options.clock.toISOString();
  return worldOf(state, options, () => folder?.save(state));
}

/** Another world in the same state, in memory alone; what is only seen or planned stays behind, save where people are. */
export function forkWorld(world: World, options: LocalGoogleOptions): World {
  const twin = worldOf(copyState(world.state), options, () => undefined);
  twin.faults.clear();
  for (const [user, sheetId] of world.activeSheetIds) twin.activeSheetIds.set(user, sheetId);
  for (const [user, place] of world.selections) twin.selections.set(user, place);
  return twin;
}

function worldOf(state: State, options: LocalGoogleOptions, save: () => void): World {
  const clock = createClock(state, options.clockRuns ?? false);
  return {
    state,
    clock,
    meter: createMeter(clock.spend),
    faults: createFaults(options.faults),
    apiQuota: (options.hasApiQuota ?? options.clockRuns) ? createApiQuota(clock.now) : noApiQuota,
    screen: createScreen(),
    locks: createLocks(clock),
    activeSheetIds: new Map(),
    apiWriters: [],
    caches: eachOwn(() => createCacheStore(clock.now)),
    html: options.bundle?.html ?? {},
    scriptTimeZone: timeZoneOf(options.bundle?.manifest) ?? state.timeZone,
    selections: new Map(),
    save,
  };
}

/** What the maps hold is never changed in place, so both may share it. */
function copyState(state: State): State {
  return {
    ...state,
    books: new Map(state.books),
    files: new Map(state.files),
    blobs: new Map(state.blobs),
    properties: new Map(state.properties),
    triggers: new Map(state.triggers),
    authorized: new Set(state.authorized),
    withdrawn: new Set(state.withdrawn),
    dailyUse: new Map(state.dailyUse),
    outbox: [...state.outbox],
  };
}

function newState({
  users,
  title = 'Bảng tính không có tiêu đề',
  clock = new Date(),
  locale = 'vi_VN',
  timeZone = 'Asia/Ho_Chi_Minh',
  switches = {},
  xlsx,
}: LocalGoogleOptions): State {
  const spreadsheetId = googleId(0);
  const blank = newBook({ spreadsheetId, title, locale, timeZone, ...accessOf(users), switches });
  const book = xlsx ? { ...blank, sheets: readXlsxFile(xlsx) } : blank;
  return {
    spreadsheetId,
    locale,
    timeZone,
    now: clock.toISOString(),
    issuedIds: 0,
    accounts: Object.fromEntries(users.map(({ email, account = 'consumer' }) => [email, account])),
    books: new Map([[spreadsheetId, book]]),
    files: new Map(),
    blobs: new Map(),
    properties: new Map(),
    triggers: new Map(),
    authorized: new Set(),
    withdrawn: new Set(),
    dailyUse: new Map(),
    outbox: [],
  };
}

/** One thing for each name, made when it is first asked for. */
function eachOwn<Thing>(make: () => Thing): (name: string) => Thing {
  const made = new Map<string, Thing>();
  return (name) => {
    const thing = made.get(name) ?? make();
    made.set(name, thing);
    return thing;
  };
}

function timeZoneOf(manifest: object = {}): string | undefined {
  return 'timeZone' in manifest ? String(manifest.timeZone) : undefined;
}

/** @throws Error unless the first, and only the first, owns the file */
function accessOf([first, ...others]: LocalGoogleOptions['users']): Book['access'] {
  if (first.role !== 'owner') throw new Error(`The first of the users owns the file, not ${first.email}.`);
  const other = others.find(({ role }) => role === 'owner');
  if (other) throw new Error(`The file has one owner, so ${other.email} is none.`);
  const having = (wanted: Person['role']) => others.filter(({ role }) => role === wanted).map(({ email }) => email);
  return { owner: first.email, editors: having('editor'), viewers: having('viewer') };
}
