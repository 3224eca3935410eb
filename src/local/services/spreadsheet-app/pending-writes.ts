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
  return {
    drop() {
      writes.length = 0;
    },
    add(write) {
      const book = boundBook(world);
      if (!isOn(book, 'scriptWritesFailAtFlush')) tryOut(book, [...writes, write]);
      writes.push(write);
    },
    flush() {
      if (writes.length === 0) return;
      const pending = writes.splice(0);
      world.meter.record('flush', { cells: pending.reduce((sum, { cells }) => sum + cells, 0) });
      asServiceCall(() => {
        for (const { apply } of pending) {
          const book = apply(boundBook(world));
          world.state.books.set(book.spreadsheetId, book);
        }
      });
    },
  };
}

function tryOut(book: Book, writes: readonly PendingWrite[]): void {
  asServiceCall(() => writes.reduce((current, { apply }) => apply(current), book));
}
