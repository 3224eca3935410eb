import type { Book, SheetState } from '../../book';
import type { Place } from '../../place';
import { asServiceCall } from '../../script-error';
import { cellCount } from '../../sheets-api/box';
import { sheetById } from '../../sheets-api/sheets';
import { boundBook } from '../../world';
import type { Caller } from '../caller';
import type { PendingWrites } from './pending-writes';

/**
 * The roads to the bound file.
 *
 *   road         | what for                     | writes held back | cost
 *   -------------|------------------------------|------------------|---------------
 *   peek         | names, ids, rights           | stay so          | light
 *   readMetadata | tabs, sizes, protections     | are flushed      | metadataRead
 *   readCells    | whatever stands in cells     | are flushed      | scriptRead
 *   write        | the same                     | one more         | bufferedWrite
 *   restructure  | protections                  | are flushed      | structural
 */
export interface BookAccess {
  readonly user: string;
  readonly peek: <Result>(read: (book: Book) => Result) => Result;
  readonly readMetadata: <Result>(read: (book: Book) => Result) => Result;
  readCells<Result>(place: Place, read: (sheet: SheetState, book: Book) => Result): Result;
  /** @param apply may be called more than once, and on a later book than the script saw */
  write(cells: number, apply: (book: Book) => Book): void;
  restructure<Result>(change: (book: Book) => { book: Book; result: Result }): Result;
}

export function createBookAccess({ world, user }: Pick<Caller, 'world' | 'user'>, pending: PendingWrites): BookAccess {
  const { meter } = world;
  return {
    user,
    peek(read) {
      meter.record('light');
      return asServiceCall(() => read(boundBook(world)));
    },
    readMetadata(read) {
      pending.flush();
      meter.record('metadataRead');
      return asServiceCall(() => read(boundBook(world)));
    },
    readCells({ sheetId, box }, read) {
      pending.flush();
      meter.record('scriptRead', { cells: cellCount(box) });
      const book = boundBook(world);
      return asServiceCall(() => read(sheetById(book, sheetId), book));
    },
    write(cells, apply) {
      meter.record('bufferedWrite', { cells });
      pending.add({ cells, apply });
    },
    restructure(change) {
      pending.flush();
      meter.record('structural');
      const { book, result } = asServiceCall(() => change(boundBook(world)));
      world.state.books.set(book.spreadsheetId, book);
      return result;
    },
  };
}
