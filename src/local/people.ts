import { editEvent, sheetAt } from './edit-event';
import type { HandEdit } from './hand-edit';
import { editCells } from './hand-edit';
import type { LocalGoogle } from './local-google';
import type { MenuItem } from './menu-item';
import { assertMayRead, roleOf } from './protection';
import type { ScriptRunner } from './script-runner';
import { enumeration } from './service-object';
import type { Services } from './services/create-services';
import type { World } from './world';
import { boundBook } from './world';

type People = Pick<LocalGoogle, 'run' | 'open' | 'runMenu' | 'activate' | 'edit' | 'share' | 'answer' | 'holdLock'>;

const AuthMode = enumeration<'LIMITED', unknown>('AuthMode', ['LIMITED']);

/** What people do with the bound file. */
export function createPeople(world: World, script: ScriptRunner | undefined): People {
  const mayEdit = (user: string) => ['owner', 'editor'].includes(roleOf(boundBook(world), user));
  const saving = <Result>(act: () => Result): Result => {
    try {
      return act();
    } finally {
      world.save();
    }
  };

  const run: People['run'] = (user, functionName, ...args) => {
    if (!script) throw new Error('No script is bound to the file.');
    if (!mayEdit(user)) throw new Error(`${user} may not edit the file and so cannot run its script.`);
    return saving(() => script.run(user, functionName, args));
  };
  const open = (user: string): MenuItem[] => {
    assertMayRead(boundBook(world), user);
    if (!script || !mayEdit(user)) return [];
    return saving(() => script.trigger(user, 'onOpen', (services) => [eventOf(services)]));
  };
  const activate = (user: string, place: string | number): void => {
    const sheet = sheetAt(boundBook(world), place);
    if (!sheet) throw new Error(`The file has no tab ${place}.`);
    world.activeSheetIds.set(user, sheet.properties.sheetId);
  };

  const edit = (user: string, handEdit: HandEdit): void => {
    const before = boundBook(world);
    const after = editCells(before, user, handEdit);
    world.state.books.set(after.spreadsheetId, after);
    activate(user, handEdit.sheet);
    const event = editEvent(before, after, handEdit);
    if (event) script?.trigger(user, 'onEdit', (services) => [{ ...eventOf(services), ...event }]);
  };

  return {
    run,
    open,
    runMenu(user, label) {
      const items = open(user);
      const item = items.find((each) => each.label === label);
      if (!item) throw new Error(`${user} sees no menu item «${label}», only: ${items.map(labelOf).join(', ')}`);
      return run(user, item.functionName);
    },
    activate,
    edit: (user, handEdit) => {
      saving(() => {
        edit(user, handEdit);
      });
    },
    share: (user, role) => {
      saving(() => {
        share(world, user, role);
      });
    },
    answer: (...answers) => {
      world.screen.answers.push(...answers);
    },
    holdLock: () => holdLock(world),
  };
}

/** What every simple trigger is told. */
function eventOf({ host }: Services) {
  return { authMode: AuthMode.LIMITED, source: host.SpreadsheetApp.getActiveSpreadsheet() };
}

function labelOf({ label }: MenuItem): string {
  return label;
}

function holdLock({ lock }: World): () => void {
  const holder = {};
  if (!lock.take(holder)) throw new Error('Somebody else holds the lock already.');
  return () => {
    lock.release(holder);
  };
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
