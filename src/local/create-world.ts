import { createClock } from './clock';
import { createDocumentLock } from './document-lock';
import { createFaults } from './faults';
import { googleId } from './google-id';
import type { LocalGoogleOptions } from './local-google';
import { createMeter } from './meter';
import { newBook } from './new-book';
import { createScreen } from './screen';
import { StateFolder } from './state-folder';
import type { State, World } from './world';

/** A new world, or the one the folder holds, which goes on from its own time at the earliest. */
export function createWorld(options: LocalGoogleOptions): World {
  const folder = options.folder === undefined ? undefined : new StateFolder(options.folder);
  const state = folder?.load() ?? newState(options);
  if (options.clock && options.clock.getTime() > Date.parse(state.now)) state.now = options.clock.toISOString();
  const clock = createClock(state);
  return {
    state,
    clock,
    meter: createMeter(options.clockRuns ? clock.advanceBy : undefined),
    faults: createFaults(options.faults),
    screen: createScreen(),
    lock: createDocumentLock(),
    activeSheetIds: new Map(),
    save: () => {
      folder?.save(state);
    },
  };
}

function newState({
  owner,
  editors = [],
  viewers = [],
  title = 'Bảng tính không có tiêu đề',
  clock = new Date(),
  locale = 'vi_VN',
  timeZone = 'Asia/Ho_Chi_Minh',
  switches = {},
}: LocalGoogleOptions): State {
  const spreadsheetId = googleId(0);
  const book = newBook({ spreadsheetId, title, locale, timeZone, owner, editors, viewers, switches });
  return {
    spreadsheetId,
    locale,
    timeZone,
    now: clock.toISOString(),
    issuedIds: 0,
    books: new Map([[spreadsheetId, book]]),
    files: new Map(),
    blobs: new Map(),
    properties: new Map(),
  };
}
