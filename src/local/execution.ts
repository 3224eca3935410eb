import vm from 'node:vm';
import { types } from 'node:util';
import { refuse } from './api-error';
import { absentServices } from './absent-services';
import { copierOfSource } from './copy-data';
import type { Around, Intrinsics } from './realm';
import { Realm } from './realm';
import { exception } from './script-error';

/** One run of the whole script, as Google starts it: nothing of an earlier run is left. */
export interface Execution {
  hasFunction(name: string): boolean;
  /**
   * Calls a function that the script declares at its top level and waits until all that it promised is done.
   *
   * @throws what the script throws, as an error of our own world
   */
  call(name: string, args: readonly unknown[]): unknown;
}

/**
 * Evaluates the script in a new world that has the words of ECMAScript, the given globals and nothing else.
 *
 * @param script compiled once for all executions
 * @param globals services and data, by the names a script knows them by
 * @param around stands around each call the script makes of a service
 */
export function startExecution(
  script: vm.Script,
  globals: Readonly<Record<string, unknown>>,
  now: () => Date,
  around: Around,
): Execution {
  // An ordinary global object: with one of ours behind it every global name would be looked up there first, 8 times slower.
  const context = vm.createContext(vm.constants.DONT_CONTEXTIFY, {
    codeGeneration: { strings: false, wasm: false },
    microtaskMode: 'afterEvaluate',
  });
  const realm = new Realm(intrinsicsOf(context, now), around);
  for (const [name, value] of Object.entries(globals)) context[name] = realm.copyIn(value);
  for (const name of absentServices) {
    const get = realm.functionIn(() => refuse(name)) as () => never;
    Object.defineProperty(context, name, { configurable: true, get });
  }

  const find = (name: string): unknown =>
    /^[\p{L}_$][\p{L}\d_$]*$/u.test(name)
      ? vm.runInContext(`typeof ${name} === 'function' ? ${name} : undefined`, context)
      : undefined;
  const errorsOut = <Result>(run: () => Result): Result => {
    try {
      return run();
    } catch (error) {
      throw realm.copyOut(error);
    }
  };

  errorsOut((): unknown => script.runInContext(context));
  return {
    hasFunction: (name) => find(name) !== undefined,
    call(name, args) {
      const declared = find(name);
      if (typeof declared !== 'function') throw exception(`Script function not found: ${name}`);
      return errorsOut(() => {
        const result: unknown = Reflect.apply(
          declared,
          undefined,
          args.map((each) => realm.copyIn(each)),
        );
        return realm.copyOut(types.isPromise(result) ? settle(result, context) : drain(result, context));
      });
    },
  };
}

/** Lets all that waits for its turn run: the queue of a world empties after each evaluation in it. */
function drain<Result>(result: Result, context: vm.Context): Result {
  vm.runInContext('0', context);
  return result;
}

function settle(promise: Promise<unknown>, context: vm.Context): unknown {
  const outcome: { value?: unknown; error?: unknown } = {};
  // Callbacks of our own world would wait in its queue, which is not emptied here.
  const watch = vm.runInContext(
    '(promise, outcome) => { promise.then((value) => { outcome.value = value; }, (error) => { outcome.error = error; }); }',
    context,
  ) as (promise: Promise<unknown>, outcome: object) => void;
  watch(promise, outcome);
  drain(undefined, context);
  if ('error' in outcome) throw outcome.error;
  if (!('value' in outcome)) throw exception('The script waits for something that never comes.');
  return outcome.value;
}

/**
 * The constructors of a context, whose `Date` follows the clock of the host. Hours and days of the local zone are those
 * of the process, not of the manifest as on Google: a script that wants a zone has to name it.
 */
function intrinsicsOf(context: vm.Context, now: () => Date): Intrinsics {
  const make = vm.runInContext(
    `(now) => {
      const RealDate = Date;
      Date = new Proxy(RealDate, {
        construct: (target, args, newTarget) => Reflect.construct(target, args.length > 0 ? args : [now()], newTarget),
        apply: () => new RealDate(now()).toString(),
      });
      RealDate.prototype.constructor = Date;
      RealDate.now = () => now();
      return { Object, Array, Date, Error, Proxy, copierOf: ${copierOfSource}, wrap: (call) => (...args) => call(args) };
    }`,
    context,
  ) as (now: () => number) => Intrinsics;
  return make(() => now().getTime());
}
