import type { Caller } from './services/caller';
import { isOn } from './switches';
import { boundBook } from './world';

/**
 * What a script learns of the person who set it off: the address, or nothing.
 *
 *   set off by           | it runs as | with consent | address
 *   ---------------------|------------|--------------|-------------------------------------------------
 *   the clock            | its maker  | yes          | none
 *   a person             | that person| yes          | theirs
 *   a person             | that person| no (simple)  | theirs, where an office's domain is the owner's, too
 *   a person             | its maker  | yes          | the same
 *
 * Source: developers.google.com/apps-script/reference/base/session
 */
export function activeEmail({ world, user, permissions, activeUser = user }: Caller): string {
  if (activeUser === null) return '';
  if (permissions.authMode === 'FULL' && activeUser === user) return activeUser;
  const book = boundBook(world);
  const { accounts } = world.state;
  const isOfOffice = [activeUser, book.access.owner].every((each) => accounts[each] === 'workspace');
  const isNear = isOfOffice && domainOf(activeUser) === domainOf(book.access.owner);
  return isNear || isOn(book, 'strangersEmailsAreTold') ? activeUser : '';
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}
