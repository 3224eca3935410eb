import type { Request } from '../host';
import type { EditEvent } from './edit-event';
import { editEvent, sheetAt } from './edit-event';
import type { HandEdit } from './hand-edit';
import { editCells } from './hand-edit';
import type { LocalGoogle } from './local-google';
import type { MenuItem } from './menu-item';
import { assertMayEdit, assertMayRead, roleOf } from './protection';
import type { ScriptRunner } from './script-runner';
import { batchUpdate } from './sheets-api/batch-update';
import { withSheet } from './sheets-api/sheets';
import { changeTypeOf } from './triggers/change-type';
import type { Triggers } from './triggers/create-triggers';
import type { World } from './world';
import { boundBook } from './world';

type Deed = 'run' | 'open' | 'runMenu' | 'activate' | 'edit' | 'editAll' | 'reshape' | 'putBack' | 'share';

/** What people do with the bound file. */
export function createPeople(
  world: World,
  script: ScriptRunner | undefined,
  triggers: Triggers,
): Pick<LocalGoogle, Deed> {
  const mayEdit = (user: string) => ['owner', 'editor'].includes(roleOf(boundBook(world), user));
  const saving = <Result>(act: () => Result): Result => {
    try {
      return act();
    } finally {
      triggers.wroteByApi();
      world.save();
    }
  };

  const run: LocalGoogle['run'] = (user, functionName, ...args) => {
    if (!script) throw new Error('No script is bound to the file.');
    if (!mayEdit(user)) throw new Error(`${user} may not edit the file and so cannot run its script.`);
    return saving(() => script.run(user, functionName, args));
  };
  const open = (user: string): MenuItem[] => {
    assertMayRead(boundBook(world), user);
    return mayEdit(user) ? saving(() => triggers.opened(user)) : [];
  };
  const editAll = (user: string, edits: readonly HandEdit[]): void => {
    saving(() => {
      triggers.edited(
        user,
        edits.flatMap((each) => editOnce(world, user, each) ?? []),
      );
    });
  };

  return {
    run,
    open,
    runMenu: (user, label) => run(user, itemOf(open(user), user, label).functionName),
    activate: (user, sheet) => {
      goTo(world, user, sheet);
    },
    edit: (user, handEdit) => {
      editAll(user, [handEdit]);
    },
    editAll,
    reshape: (user, request) => {
      saving(() => {
        reshape(world, user, request);
        triggers.changed(user, changeTypeOf(request));
      });
    },
    putBack: (user, change) =>
      saving(() => {
        const isBack = putBack(world, user, change);
        if (isBack) triggers.changed(user, 'OTHER');
        return isBack;
      }),
    share: (user, role) => {
      saving(share.bind(undefined, world, user, role));
    },
  };
}

function goTo(world: World, user: string, place: string | number): void {
  const sheet = sheetAt(boundBook(world), place);
  if (!sheet) throw new Error(`The file has no tab ${place}.`);
  world.activeSheetIds.set(user, sheet.properties.sheetId);
}

function editOnce(world: World, user: string, handEdit: HandEdit): EditEvent | undefined {
  const before = boundBook(world);
  const after = editCells(before, user, handEdit);
  world.state.books.set(after.spreadsheetId, after);
  goTo(world, user, handEdit.sheet);
  const event = editEvent(before, after, handEdit);
  if (event) world.selections.set(user, event.place);
  return event;
}

function reshape(world: World, user: string, request: Request): void {
  const { book } = batchUpdate(boundBook(world), user, { requests: [request] });
  world.state.books.set(book.spreadsheetId, book);
}

/** Whoever made the change may undo it: nothing of the tab is different since, its protections neither. */
function putBack(world: World, user: string, { before, after }: Parameters<LocalGoogle['putBack']>[1]): boolean {
  const book = boundBook(world);
  assertMayEdit(book, user);
  if (!book.sheets.includes(after)) return false;
  world.state.books.set(book.spreadsheetId, withSheet(book, before));
  return true;
}

function itemOf(items: readonly MenuItem[], user: string, wanted: string): MenuItem {
  const item = items.find(({ label }) => label === wanted);
  if (item) return item;
  const labels = items.map(({ label }) => label);
  throw new Error(`${user} sees no menu item «${wanted}», only: ${labels.join(', ')}`);
}

/** An account has one role; the newest counts. */
function share(world: World, user: string, role: 'editor' | 'viewer'): void {
  const book = boundBook(world);
  if (roleOf(book, user) === 'owner') throw new Error(`${user} owns the file.`);
  const isOther = (each: string) => each.toLowerCase() !== user.toLowerCase();
  const editors = book.access.editors.filter(isOther);
  const viewers = book.access.viewers.filter(isOther);
  (role === 'editor' ? editors : viewers).push(user);
  world.state.books.set(book.spreadsheetId, { ...book, access: { ...book.access, editors, viewers } });
}
