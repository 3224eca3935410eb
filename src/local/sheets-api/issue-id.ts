import type { Book } from '../book';

/** Ids Google gives out fit in 31 bits. */
const ID_SPACE = 2 ** 31 - 1;

/** Odd and far from any power of two: ids of one book look unlike each other, and none comes back. */
const STEP = 1_640_531_527;

/**
 * A new id for a tab, a protection or a metadata entry: the n-th of a book is always the same, so that runs can be
 * repeated, and an id is never given twice, so that a stale one is found out.
 */
export function issueId(book: Book, isTaken: (id: number) => boolean): { book: Book; id: number } {
  let issued = book.issuedIds ?? 0;
  let id: number;
  do {
    issued++;
    id = (issued * STEP) % ID_SPACE;
  } while (isTaken(id));
  return { book: { ...book, issuedIds: issued }, id };
}
