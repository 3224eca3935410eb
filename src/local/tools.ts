import type { LocalGoogle } from './local-google';
import { permissionsOf } from './permissions-of';
import type { Around } from './realm';
import { hostIntrinsics, Realm } from './realm';
import type { ScriptServices } from './services/create-services';
import { createServices } from './services/create-services';
import { fileResource } from './stored-file';
import type { Triggers } from './triggers/create-triggers';
import { watchApiWrites } from './triggers/watch-api-writes';
import type { World } from './world';
import { boundBook } from './world';
import { writeXlsxFile } from './xlsx/write-xlsx-file';

type Tools = Pick<LocalGoogle, 'sheets' | 'drive' | 'globals' | 'files' | 'fileBytes' | 'exportXlsx' | 'book'>;

/**
 * What tests and tools reach without a script.
 *
 * @param scopes of the bundle's manifest; absent where there is no bundle
 */
export function createTools(world: World, scopes: ReadonlySet<string> | undefined, triggers: Triggers): Tools {
  const { books, files, blobs } = world.state;
  const services = (user: string, permissions: Parameters<typeof createServices>[0]['permissions']): ScriptServices => {
    const { host } = createServices({ world, user, permissions });
    const watched = watchApiWrites(world, user, (_, run) => run());
    const around: Around = (name, run) => {
      try {
        return watched(name, run);
      } finally {
        triggers.wroteByApi();
      }
    };
    // The realm's copies have the members of what they copy.
    return new Realm(hostIntrinsics, around).copyIn({ ...host }) as ScriptServices;
  };

  return {
    sheets: (user) => services(user, { authMode: 'FULL' }).Sheets,
    drive: (user) => services(user, { authMode: 'FULL' }).Drive,
    globals: (user, authMode = 'FULL') => services(user, permissionsOf(world, authMode, scopes)),
    files: () => [...files.values()].map((file) => fileResource(file, files)),
    fileBytes(id) {
      const bytes = blobs.get(id);
      if (!bytes) throw new Error(`No file of bytes has the id ${id}.`);
      return Uint8Array.from(bytes);
    },
    exportXlsx(spreadsheetId) {
      const book = books.get(spreadsheetId);
      if (!book) throw new Error(`No spreadsheet has the id ${spreadsheetId}.`);
      return writeXlsxFile(book);
    },
    book: () => boundBook(world),
  };
}
