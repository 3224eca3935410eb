import type { Around } from '../realm';
import type { World } from '../world';
import { boundBook } from '../world';

/** Notes who changed the bound file by the Sheets service: some say that this sets off `onChange`. */
export function watchApiWrites(world: World, user: string, around: Around): Around {
  return (name, run) => {
    const before = boundBook(world);
    try {
      return around(name, run);
    } finally {
      if (name.startsWith('Sheets.') && boundBook(world) !== before) world.apiWriters.push(user);
    }
  };
}
