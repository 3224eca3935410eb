import vm from 'node:vm';
import { assertConsent, giveConsent } from './consent';
import type { Execution } from './execution';
import { startExecution } from './execution';
import { Killable } from './killable';
import type { Bundle } from './local-google';
import type { MenuItem } from './menu-item';
import type { AuthMode } from './permissions';
import { permissionsOf } from './permissions-of';
import type { Caller } from './services/caller';
import { createConsole } from './services/console';
import type { Services } from './services/create-services';
import { createServices } from './services/create-services';
import { supervise } from './supervise';
import type { StoredTrigger } from './triggers/stored-trigger';
import { watchApiWrites } from './triggers/watch-api-writes';
import type { World } from './world';

/** Arguments may hold objects of the services of the very execution they are for. */
type Arguments = (caller: Caller, services: Services) => readonly unknown[];

/** The script bound to the file, started anew for every execution. */
export interface ScriptRunner {
  /** What the manifest lets the script ask for. */
  readonly scopes: ReadonlySet<string>;
  /** A call with the rights of the person who clicked, who has been asked for consent by then. */
  run(user: string, functionName: string, args: readonly unknown[]): unknown;
  /** A simple trigger; gives the menus it put up, none where the script has no such trigger. */
  simple(user: string, functionName: 'onOpen' | 'onEdit', args: Arguments): MenuItem[];
  /** An installable trigger, as who made it; gives the menus it put up. */
  installed(trigger: StoredTrigger, activeUser: string | null, args: Arguments): MenuItem[];
}

interface Start extends Pick<Caller, 'user' | 'activeUser'> {
  readonly authMode: AuthMode;
  /** What Google calls first. */
  readonly functionName: string;
}

/** A bundle made ready to be evaluated, as often as it is run. */
export interface CompiledBundle {
  readonly script: vm.Script;
  /** Characters of code. */
  readonly size: number;
  readonly scopes: ReadonlySet<string>;
}

export function compileBundle({ code, manifest }: Bundle): CompiledBundle {
  return { script: new vm.Script(code, { filename: 'Code.js' }), size: code.length, scopes: scopesOf(manifest) };
}

export function createScriptRunner(world: World, { script, size, scopes }: CompiledBundle): ScriptRunner {
  /** Simple triggers the script is known not to have. */
  const absent = new Set<string>();

  const execute = <Result>(
    { user, activeUser = user, authMode, functionName }: Start,
    use: (execution: Execution, services: Services, caller: Caller) => Result,
  ): Result => {
    world.meter.record('executionStart');
    world.meter.record('bundleLoad', { cells: size });
    const caller: Caller = { world, user, activeUser, permissions: permissionsOf(world, authMode, scopes) };
    const services = createServices(caller);
    const globals = { ...services.host, ...createConsole(caller) };
    const killable = new Killable();
    const run = { user, authMode, hasUi: activeUser !== null, functionName };
    const around = watchApiWrites(world, user, supervise(world, run, killable));
    return finishing(services, killable, () =>
      use(startExecution(script, globals, world.clock.now, around), services, caller),
    );
  };

  return {
    scopes,
    run(user, functionName, args) {
      giveConsent(world.state, user);
      return execute({ user, authMode: 'FULL', functionName }, (execution) => execution.call(functionName, args));
    },
    simple(user, functionName, args) {
      if (absent.has(functionName)) return [];
      return execute({ user, authMode: 'LIMITED', functionName }, (execution, services, caller) => {
        if (execution.hasFunction(functionName)) execution.call(functionName, args(caller, services));
        else absent.add(functionName);
        return services.menuItems();
      });
    },
    installed({ creator, handler }, activeUser, args) {
      assertConsent(world.state, creator);
      const start: Start = { user: creator, activeUser, authMode: 'FULL', functionName: handler };
      return execute(start, (execution, services, caller) => {
        execution.call(handler, args(caller, services));
        return services.menuItems();
      });
    },
  };
}

/** Google applies the writes of a script that fails, too; what the script threw counts for more than what they throw. Not so of one that was killed. */
function finishing<Result>(services: Services, killable: Killable, run: () => Result): Result {
  let result: Result;
  try {
    result = killable.run(run);
  } catch (error) {
    if (killable.isKilled) services.dropWrites();
    try {
      services.finish();
    } catch {
      // The first error is the one to tell.
    }
    throw error;
  }
  services.finish();
  return result;
}

/** Google scans the code for scopes where the manifest names none; that is not emulated. */
function scopesOf(manifest: object): ReadonlySet<string> {
  const scopes: unknown = 'oauthScopes' in manifest ? manifest.oauthScopes : undefined;
  if (!Array.isArray(scopes)) throw new TypeError('The manifest names no oauthScopes.');
  return new Set(scopes.map(String));
}
