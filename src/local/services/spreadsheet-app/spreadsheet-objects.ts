import type { Book } from '../../book';
import type { Place } from '../../place';
import type { Caller } from '../caller';
import { activePlace } from './active-place';
import type { BookAccess } from './book-access';
import { createBookAccess } from './book-access';
import type { PendingWrites } from './pending-writes';
import type { Protection } from './protection';
import { createProtection } from './protection';
import type { Range } from './range';
import { createRange } from './range';
import type { Sheet } from './sheet';
import { createSheet } from './sheet';

/** The objects of one execution lead to each other: a tab to its ranges, a range to its tab. */
export interface SpreadsheetObjects extends BookAccess {
  readonly sheet: (sheetId: number) => Sheet;
  readonly range: (place: Place) => Range;
  readonly protection: (protectedRangeId: number) => Protection;
  /** What the person has before them. */
  readonly activePlace: (book: Book) => Place;
  /** Puts a tab before the person. */
  goTo(sheetId: number): void;
  /** Puts the cursor of the person there. */
  select(place: Place): void;
}

export function createSpreadsheetObjects(caller: Caller, pending: PendingWrites): SpreadsheetObjects {
  const { world, user, activeUser } = caller;
  const objects: SpreadsheetObjects = {
    ...createBookAccess(caller, pending),
    sheet: (sheetId) => createSheet(objects, sheetId),
    range: (place) => createRange(objects, place),
    protection: (protectedRangeId) => createProtection(objects, protectedRangeId),
    // An installed trigger of an edit stands where the edit was, not where its maker is.
    activePlace: (book) => activePlace(world, activeUser ?? user, book),
    goTo(sheetId) {
      world.activeSheetIds.set(user, sheetId);
    },
    select(place) {
      world.selections.set(user, place);
    },
  };
  return objects;
}
