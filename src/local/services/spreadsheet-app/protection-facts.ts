import type { ProtectedRange } from '../../../host';
import type { Book, SheetState } from '../../book';
import { assertMayChange, isWholeSheet, mayEditProtected } from '../../protection';
import { boxOf } from '../../sheets-api/box';
import { findProtection } from '../../sheets-api/protected-ranges';
import { ProtectionType } from './protection-type';
import type { Range } from './range';
import type { Signatures } from './signature';
import { none } from './signature';
import type { SpreadsheetObjects } from './spreadsheet-objects';
import type { User } from './user';
import { createUser } from './user';

type GoogleProtection = GoogleAppsScript.Spreadsheet.Protection;

/** What a protection says of itself. */
export interface ProtectionFacts extends Pick<
  GoogleProtection,
  'getDescription' | 'canEdit' | 'canDomainEdit' | 'isWarningOnly' | 'getProtectionType'
> {
  /** @throws for who may not change it */
  getEditors(): User[];
  getRange(): Range;
  getUnprotectedRanges(): Range[];
}

export const factSignatures: Signatures<keyof ProtectionFacts> = {
  getDescription: none,
  canEdit: none,
  canDomainEdit: none,
  isWarningOnly: none,
  getProtectionType: none,
  getEditors: none,
  getRange: none,
  getUnprotectedRanges: none,
};

type Found = Readonly<{ sheet: SheetState; protection: ProtectedRange; book: Book }>;

export function protectionFacts(objects: SpreadsheetObjects, protectedRangeId: number): ProtectionFacts {
  const { user } = objects;
  const read = <Result>(of: (found: Found) => Result): Result =>
    objects.readMetadata((book) => of({ ...findProtection(book, protectedRangeId), book }));
  const rangeIn = ({ sheet }: Found, range: ProtectedRange['range'] = {}) =>
    objects.range({ sheetId: sheet.properties.sheetId, box: boxOf(sheet, range) });
  const asChanger = ({ book, protection }: Found): ProtectedRange => {
    assertMayChange(book, user, protection);
    return protection;
  };
  return {
    getDescription: () => read(({ protection }) => protection.description ?? ''),
    canEdit: () => read(({ book, protection }) => mayEditProtected(book, user, protection)),
    canDomainEdit() {
      read(asChanger);
      // The owner's account is of no domain.
      return false;
    },
    isWarningOnly: () => read(({ protection }) => protection.warningOnly ?? false),
    getProtectionType: () =>
      read(({ protection }) => (isWholeSheet(protection.range ?? {}) ? ProtectionType.SHEET : ProtectionType.RANGE)),
    getEditors: () => read((found) => (asChanger(found).editors?.users ?? []).map(createUser)),
    getRange: () => read((found) => rangeIn(found, found.protection.range)),
    getUnprotectedRanges: () =>
      read((found) => (found.protection.unprotectedRanges ?? []).map((range) => rangeIn(found, range))),
  };
}
