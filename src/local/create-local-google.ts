import { createWorld } from './create-world';
import type { LocalGoogle, LocalGoogleOptions } from './local-google';
import { createPeople } from './people';
import { createScriptRunner } from './script-runner';
import { createTools } from './tools';

/** A new local Google, or the one the folder holds. */
export function createLocalGoogle(options: LocalGoogleOptions): LocalGoogle {
  const world = createWorld(options);
  const script = options.bundle && createScriptRunner(world, options.bundle);
  world.save();
  return {
    spreadsheetId: world.state.spreadsheetId,
    clock: world.clock,
    meter: world.meter,
    faults: world.faults,
    screen: world.screen,
    save: world.save,
    ...createPeople(world, script),
    ...createTools(world, script?.scopes),
  };
}
