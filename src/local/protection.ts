import type { GridRange, ProtectedRange } from '../host';
import { ApiError, reject } from './api-error';
import type { Book, SheetState } from './book';
import type { Box } from './sheets-api/box';
import { boxOf, overlaps, subtract } from './sheets-api/box';
import { sheetById } from './sheets-api/sheets';
import { isOn } from './switches';

export type Role = 'owner' | 'editor' | 'viewer' | 'stranger';

const PROTECTED_CELL =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

export function roleOf({ access }: Book, user: string): Role {
  if (isSame(user, access.owner)) return 'owner';
  if (hasUser(access.editors, user)) return 'editor';
  return hasUser(access.viewers, user) ? 'viewer' : 'stranger';
}

/** @throws ApiError 403 for a stranger. */
export function assertMayRead(book: Book, user: string): void {
  if (roleOf(book, user) === 'stranger') throw new ApiError(403, 'The caller does not have permission');
}

/** @throws ApiError 403 for a viewer or a stranger. */
export function assertMayEdit(book: Book, user: string): void {
  if (!mayEdit(book, user)) throw new ApiError(403, 'The caller does not have permission');
}

function mayEdit(book: Book, user: string): boolean {
  return ['owner', 'editor'].includes(roleOf(book, user));
}

/**
 * Whether a protection lets a person through, and so lets them change it too.
 *
 *   person            | warning only | named in `editors` | may edit
 *   ------------------|--------------|--------------------|----------
 *   owner of the file | any          | any                | yes
 *   editor            | yes          | –                  | yes
 *   editor            | no           | yes                | yes
 *   editor            | no           | no                 | no
 *   viewer, stranger  | any          | any                | no
 */
export function mayEditProtected(book: Book, user: string, protection: ProtectedRange): boolean {
  const role = roleOf(book, user);
  if (role !== 'editor') return role === 'owner';
  return protection.warningOnly === true || hasUser(protection.editors?.users ?? [], user);
}

/**
 * Both layers: a person may edit a cell only if every protection over it lets them through. A protection of a whole
 * tab leaves its `unprotectedRanges` open.
 *
 * @throws ApiError 403 for who may not edit the file, 400 with Google's text about protected cells
 */
export function assertEditable(book: Book, user: string, sheetId: number, range: GridRange): void {
  assertMayEdit(book, user);
  if (!isEditable(book, user, sheetId, range)) reject(PROTECTED_CELL);
}

/** Whether a person may edit the file and no protection keeps them from a cell of the range. */
export function isEditable(book: Book, user: string, sheetId: number, range: GridRange): boolean {
  if (!mayEdit(book, user)) return false;
  const sheet = sheetById(book, sheetId);
  const box = boxOf(sheet, range);
  return closedTo(book, user, sheet).every((protection) => {
    const holes = (protection.unprotectedRanges ?? []).map((hole) => boxOf(sheet, hole));
    const covered = boxOf(sheet, protection.range ?? {});
    return !overlaps(box, covered) || subtract(box, holes).length === 0;
  });
}

type IsTouched = (box: Box) => boolean;

/**
 * The right to delete or move rows and columns. Stricter than for cells: the protection of a whole tab forbids it even
 * where all the cells are left open.
 *
 * @param isTouched whether the change reaches into a protected box
 */
export function assertReshapable(book: Book, user: string, sheet: SheetState, isTouched: IsTouched): void {
  for (const { range = {} } of closedTo(book, user, sheet)) {
    if (isWholeSheet(range) || isTouched(boxOf(sheet, range))) reject(PROTECTED_CELL);
  }
}

/** The right to insert rows and columns: the same, but what the protection of a whole tab does is a switch. */
export function assertInsertable(book: Book, user: string, sheet: SheetState, isTouched: IsTouched): void {
  for (const { range = {} } of closedTo(book, user, sheet)) {
    const isHeld = isWholeSheet(range) ? isOn(book, 'sheetProtectionBlocksInsert') : isTouched(boxOf(sheet, range));
    if (isHeld) reject(PROTECTED_CELL);
  }
}

/** The right to rename, hide, move or delete a tab: what the protection of a whole tab does is a switch. */
export function assertSheetEditable(book: Book, user: string, sheet: SheetState): void {
  const isClosed = closedTo(book, user, sheet).some(({ range = {} }) => isWholeSheet(range));
  if (isClosed && isOn(book, 'sheetProtectionBlocksProperties')) reject(PROTECTED_CELL);
}

/** @throws ApiError 400 where a protection does not let the person change it. */
export function assertMayChange(book: Book, user: string, protection: ProtectedRange): void {
  if (!mayEditProtected(book, user, protection)) reject(PROTECTED_CELL);
}

export function isWholeSheet({ startRowIndex, endRowIndex, startColumnIndex, endColumnIndex }: GridRange): boolean {
  return [startRowIndex, endRowIndex, startColumnIndex, endColumnIndex].every((side) => side === undefined);
}

/** Accounts without repetition; an address is not told apart by case. */
export function uniqueUsers(users: readonly string[]): string[] {
  return users.filter((user, index) => users.findIndex((other) => isSame(user, other)) === index);
}

function closedTo(book: Book, user: string, sheet: SheetState): readonly ProtectedRange[] {
  return sheet.protectedRanges.filter((protection) => !mayEditProtected(book, user, protection));
}

function hasUser(users: readonly string[], user: string): boolean {
  return users.some((other) => isSame(other, user));
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
