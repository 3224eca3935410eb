import type { GridRange, ProtectedRange } from '../../host';
import { reject } from '../api-error';
import type { Book, SheetState } from '../book';
import { isEmailAddress } from '../email-address';
import { isWholeSheet, mayEditProtected, uniqueUsers } from '../protection';
import { boxInGrid } from './box';

/** A protection as Google answers it: its editors are shown only to those who may change it. */
export function describeProtection(book: Book, user: string, protection: ProtectedRange): ProtectedRange {
  const { editors, ...rest } = protection;
  if (!mayEditProtected(book, user, protection)) return rest;
  return { ...rest, requestingUserCanEdit: true, ...(editors && { editors }) };
}

/** @throws ApiError 400 where there is none. */
export function findProtection(
  book: Book,
  protectedRangeId: number | undefined,
): { sheet: SheetState; protection: ProtectedRange } {
  for (const sheet of book.sheets) {
    const protection = sheet.protectedRanges.find((other) => other.protectedRangeId === protectedRangeId);
    if (protection) return { sheet, protection };
  }
  return reject(`No protected range with id: ${protectedRangeId ?? 0}`);
}

export function hasProtection(book: Book, id: number): boolean {
  return book.sheets.some(({ protectedRanges }) => protectedRanges.some((other) => other.protectedRangeId === id));
}

/** @throws ApiError 400 where a protection is not one that Google takes; `others` are the tab's other protections. */
export function assertProtection(
  sheet: SheetState,
  { range = {}, warningOnly, unprotectedRanges = [] }: ProtectedRange,
  others: readonly ProtectedRange[],
): void {
  const isWhole = isWholeSheet(range);
  boxInGrid(sheet, range);
  if (isWhole && others.some((other) => isWholeSheet(other.range ?? {}))) {
    reject(`Sheet "${sheet.properties.title}" already has sheet protection.`);
  }
  if (unprotectedRanges.length === 0) return;
  if (!isWhole) reject('Unprotected ranges may only be set on the protection of a whole sheet.');
  if (warningOnly) reject('Unprotected ranges may not be set on a protection that only warns.');
  for (const open of unprotectedRanges) {
    if (sheetIdOf(open) !== sheet.properties.sheetId) reject('Unprotected ranges must be on the protected sheet.');
    boxInGrid(sheet, open);
  }
}

/**
 * Who may edit: those wanted, the owner of the file and who asks; neither of the last two can be left out. Where no
 * one is named, a new protection lets every editor of the file through, as `protect()` does: it locks nothing.
 *
 * @throws ApiError 400 for what is no address; the words are assumed
 */
export function editorsOf({ access }: Book, user: string, wanted: ProtectedRange['editors']): { users: string[] } {
  const users = wanted ? (wanted.users ?? []) : access.editors;
  const wrong = users.find((each) => !isEmailAddress(each));
  if (wrong !== undefined) reject(`Invalid email address: ${wrong}`);
  return { users: uniqueUsers([...users, access.owner, user]) };
}

function sheetIdOf({ sheetId = 0 }: GridRange): number {
  return sheetId;
}
