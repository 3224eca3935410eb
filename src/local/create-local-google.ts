import { callServer } from './call-server';
import { assertConsent, withdrawConsent } from './consent';
import { createWorld, forkWorld } from './create-world';
import type { Hold, LocalGoogle, LocalGoogleOptions } from './local-google';
import { createPeople } from './people';
import { rehearse } from './rehearse';
import type { CompiledBundle } from './script-runner';
import { compileBundle, createScriptRunner } from './script-runner';
import { activePlace } from './services/spreadsheet-app/active-place';
import { createTools } from './tools';
import { createTriggers } from './triggers/create-triggers';
import type { World } from './world';
import { boundBook } from './world';

/** A new local Google, or the one the folder holds. */
export function createLocalGoogle(options: LocalGoogleOptions): LocalGoogle {
  const world = createWorld(options);
  world.save();
  return openDoor(world, options, options.bundle && compileBundle(options.bundle));
}

function openDoor(world: World, options: LocalGoogleOptions, bundle: CompiledBundle | undefined): LocalGoogle {
  const script = bundle && createScriptRunner(world, bundle);
  const triggers = createTriggers(world, script);
  const people = createPeople(world, script, triggers);
  return {
    spreadsheetId: world.state.spreadsheetId,
    clock: world.clock,
    meter: world.meter,
    faults: world.faults,
    screen: world.screen,
    save: world.save,
    ...people,
    callServer: (user, functionName, ...args) =>
      callServer(functionName, args, () => {
        assertConsent(world.state, user);
        return people.run(user, functionName, ...args);
      }),
    ...createTools(world, script?.scopes, triggers),
    answer: (...answers) => {
      world.screen.answers.push(...answers);
    },
    rehearse: (replies, act) => rehearse(world, replies, act),
    placeOf: (user) => activePlace(world, user, boundBook(world)),
    holdLock: (hold) => holdLock(world, hold),
    runTime(until, pace) {
      triggers.runTime(until, pace);
      world.save();
    },
    outbox: () => [...world.state.outbox],
    authorized: () => [...world.state.authorized],
    withdrawConsent(user) {
      withdrawConsent(world.state, user);
      world.save();
    },
    fork: () => openDoor(forkWorld(world, options), options, bundle),
  };
}

function holdLock({ locks }: World, { which = 'document', forMs = Infinity }: Hold = {}): () => void {
  const holder = {};
  locks[which].hold(holder, forMs);
  return () => {
    locks[which].release(holder);
  };
}
