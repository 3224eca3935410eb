import type { GridRange, ProtectedRange } from '../../../host';
import { refuse } from '../../api-error';
import type { Book } from '../../book';
import { assertMayChange } from '../../protection';
import { deleteProtectedRange } from '../../sheets-api/delete-protected-range';
import { findProtection } from '../../sheets-api/protected-ranges';
import { updateProtectedRange } from '../../sheets-api/update-protected-range';
import type { Protection } from './protection';
import type { User } from './user';
import type { Range } from './range';
import type { Signatures } from './signature';
import { either, flag, instance, listOf, none, text } from './signature';
import type { SpreadsheetObjects } from './spreadsheet-objects';

type Person = string | User;

/** What may be changed of a protection by whom it lets through; the words for the others are those for its cells. */
export interface ProtectionChanges {
  setDescription(description: string): Protection;
  addEditor(person: Person): Protection;
  addEditors(emailAddresses: string[]): Protection;
  /** Neither the owner of the file nor who runs the script can be taken off. */
  removeEditor(person: Person): Protection;
  removeEditors(people: Person[]): Protection;
  setDomainEdit(editable: boolean): Protection;
  setWarningOnly(warningOnly: boolean): Protection;
  setUnprotectedRanges(ranges: Range[]): Protection;
  remove(): void;
}

const person = either(text, instance('User'));

export const changeSignatures: Signatures<keyof ProtectionChanges> = {
  setDescription: [[text]],
  addEditor: [[person]],
  addEditors: [[listOf(text)]],
  removeEditor: [[person]],
  removeEditors: [[listOf(person)]],
  setDomainEdit: [[flag]],
  setWarningOnly: [[flag]],
  setUnprotectedRanges: [[listOf(instance('Range'))]],
  remove: none,
};

export function changeProtection(objects: SpreadsheetObjects, protectedRangeId: number): ProtectionChanges {
  const { user } = objects;
  const change = (apply: (book: Book) => Book): Protection => {
    objects.restructure((book) => ({ book: apply(book), result: undefined }));
    return objects.protection(protectedRangeId);
  };
  const update = (changed: ProtectedRange, fields: string) => (book: Book) =>
    updateProtectedRange.apply(book, { protectedRange: { protectedRangeId, ...changed }, fields }, user).book;
  const changeUsers = (edit: (users: readonly string[]) => string[]) =>
    change((book) => {
      const { protection } = findProtection(book, protectedRangeId);
      assertMayChange(book, user, protection);
      return update({ editors: { users: edit(protection.editors?.users ?? []) } }, 'editors')(book);
    });
  const add = (people: readonly Person[]) => changeUsers((users) => [...users, ...people.map(emailOf)]);
  const remove = (people: readonly Person[]) => {
    const gone = new Set(people.map((each) => emailOf(each).toLowerCase()));
    return changeUsers((users) => users.filter((each) => !gone.has(each.toLowerCase())));
  };
  return {
    setDescription: (description) => change(update({ description }, 'description')),
    addEditor: (one) => add([one]),
    addEditors: add,
    removeEditor: (one) => remove([one]),
    removeEditors: remove,
    setDomainEdit: () => refuse('Protection.setDomainEdit: the owner of the file is of no domain'),
    setWarningOnly: (warningOnly) => change(update({ warningOnly }, 'warningOnly')),
    setUnprotectedRanges: (ranges) =>
      change(update({ unprotectedRanges: ranges.map(gridRangeOf) }, 'unprotectedRanges')),
    remove() {
      change((book) => deleteProtectedRange.apply(book, { protectedRangeId }, user).book);
    },
  };
}

function emailOf(one: Person): string {
  return typeof one === 'string' ? one : one.getEmail();
}

function gridRangeOf(range: Range): GridRange {
  return {
    sheetId: range.getSheet().getSheetId(),
    startRowIndex: range.getRow() - 1,
    endRowIndex: range.getLastRow(),
    startColumnIndex: range.getColumn() - 1,
    endColumnIndex: range.getLastColumn(),
  };
}
