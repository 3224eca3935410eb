import { callServer } from './call-server';
import { createWorld } from './create-world';
import type { Hold, LocalGoogle, LocalGoogleOptions } from './local-google';
import { createPeople } from './people';
import { createScriptRunner } from './script-runner';
import { createTools } from './tools';
import { createTriggers } from './triggers/create-triggers';
import type { World } from './world';

/** A new local Google, or the one the folder holds. */
export function createLocalGoogle(options: LocalGoogleOptions): LocalGoogle {
  const world = createWorld(options);
  const script = options.bundle && createScriptRunner(world, options.bundle);
  const triggers = createTriggers(world, script);
  const people = createPeople(world, script, triggers);
  world.save();
  return {
    spreadsheetId: world.state.spreadsheetId,
    clock: world.clock,
    meter: world.meter,
    faults: world.faults,
    screen: world.screen,
    save: world.save,
    ...people,
    callServer: (user, functionName, ...args) =>
      callServer(functionName, args, () => people.run(user, functionName, ...args)),
    ...createTools(world, script?.scopes, triggers),
    answer: (...answers) => {
      world.screen.answers.push(...answers);
    },
    holdLock: (hold) => holdLock(world, hold),
    runTime(until) {
      triggers.runTime(until);
      world.save();
    },
    outbox: () => [...world.state.outbox],
    authorized: () => [...world.state.authorized],
  };
}

function holdLock({ locks }: World, { which = 'document', forMs = Infinity }: Hold = {}): () => void {
  const holder = {};
  locks[which].hold(holder, forMs);
  return () => {
    locks[which].release(holder);
  };
}
