import type { AuthMode, Permissions } from './permissions';
import { isOn } from './switches';
import type { World } from './world';
import { boundBook } from './world';

/** What a script may ask for, with the words it is refused in. */
export function permissionsOf(
  world: World,
  authMode: AuthMode,
  scopes: ReadonlySet<string> | undefined,
): Required<Permissions> {
  return { authMode, scopes, isReworded: () => isOn(boundBook(world), 'scopeRefusalsAreReworded') };
}
