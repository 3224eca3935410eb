import type { Book } from '../../book';
import { asServiceCall } from '../../script-error';
import { isOn } from '../../switches';
import { boundBook } from '../../world';
import type { Caller } from '../caller';

/** A change to the bound file that a script has made and nobody else can see yet. */
export interface PendingWrite {
  readonly cells: number;
  /** @throws ApiError where a cell is protected or its validation refuses the value */
  readonly apply: (book: Book) => Book;
}

export interface PendingWrites {
  /** @throws where the write would fail and the host is told that writes fail at once: see `scriptWritesFailAtFlush` */
  add(write: PendingWrite): void;
  /** @throws where a write fails; it and those after it are gone then */
  readonly flush: () => void;
  readonly drop: () => void;
}

export function createPendingWrites({ world }: Pick<Caller, 'world'>): PendingWrites {
  const writes: PendingWrite[] = [];
  /** A file as it was, and as the writes held back would leave it. */
  let tried: { readonly before: Book; readonly after: Book } | undefined;
  const tryOut = (write: PendingWrite) => {
    const before = boundBook(world);
    const after = tried?.before === before ? tried.after : applyAll(before, writes);
    tried = { before, after: applyAll(after, [write]) };
  };
  return {
    drop() {
      writes.length = 0;
    },
    add(write) {
      try {
        tryOut(write);
      } catch (error) {
        if (!isOn(boundBook(world), 'scriptWritesFailAtFlush')) throw error;
      }
      writes.push(write);
    },
    flush() {
      if (writes.length === 0) return;
      const pending = writes.splice(0);
      world.meter.record('flush', { cells: pending.reduce((sum, { cells }) => sum + cells, 0) });
      for (const write of pending) {
        const book = applyAll(boundBook(world), [write]);
        world.state.books.set(book.spreadsheetId, book);
      }
    },
  };
}

function applyAll(book: Book, writes: readonly PendingWrite[]): Book {
  return asServiceCall(() => writes.reduce((current, { apply }) => apply(current), book));
}
