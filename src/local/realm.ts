import { types } from 'node:util';
import { NotEmulated, refuse } from './api-error';
import type { CopierOf } from './copy-data';
import { copierOfSource } from './copy-data';
import { serviceName } from './service-object';

/** The constructors of one JavaScript world: a script's `instanceof` knows only those of its own. */
export interface Intrinsics {
  readonly Object: ObjectConstructor;
  readonly Array: ArrayConstructor;
  readonly Date: DateConstructor;
  readonly Error: ErrorConstructor;
  readonly Proxy: ProxyConstructor;
  readonly copierOf: CopierOf;
  /** A function of that world around one of ours. */
  readonly wrap: (call: (args: unknown[]) => unknown) => unknown;
}

/** The host's own world, for tools that use services without a script: same copies, same guard. */
export const hostIntrinsics: Intrinsics = {
  Object,
  Array,
  Date,
  Error,
  Proxy,
  copierOf: globalThis.eval(copierOfSource) as CopierOf,
  wrap:
    (call) =>
    (...args: unknown[]) =>
      call(args),
};

/** What stands around each call of a service; the name is like `Sheets.Spreadsheets.get` or `Sheet.appendRow`. */
export type Around = (name: string, run: () => unknown) => unknown;

/** Questions the language itself puts to any object; to refuse them would make the object unusable. */
const askedByLanguage = new Set(['then', 'toJSON', 'constructor']);

/**
 * The border between the host and a script.
 *
 *   what            | into the script                              | out of it
 *   ----------------|----------------------------------------------|---------------------------
 *   text, number …  | as it is                                     | as it is
 *   list, data, date| a copy by the script's constructors          | a copy by ours
 *   error           | name, words and details                      | those and its stack
 *   service object  | one and the same guard, which refuses        | the object itself
 *                   | by name what the service has not             |
 *   function        | only as a member of a service                | refused
 *   any other class | –                                            | refused
 */
export class Realm {
  private readonly guards = new WeakMap<object, object>();
  private readonly guarded = new WeakMap<object, object>();

  /** What has a class of its own is looked at one by one; an answer of 100,000 cells is none of it. */
  readonly copyIn: (value: unknown) => unknown;

  constructor(
    private readonly intrinsics: Intrinsics,
    private readonly around: Around = (_, run) => run(),
  ) {
    this.copyIn = intrinsics.copierOf(Object.prototype, (value) => {
      if (serviceName(value) !== undefined) return this.guard(value);
      if (types.isDate(value)) return new this.intrinsics.Date(value.getTime());
      return this.copyIn({ ...value });
    });
  }

  copyOut(value: unknown): unknown {
    if (typeof value === 'function') return refuse('a function as data');
    if (typeof value !== 'object' || value === null) return value;
    const service = this.guarded.get(value);
    if (service) return service;
    if (Array.isArray(value)) return this.listOut(value);
    if (isPlain(value)) return this.fieldsOut(value as Record<string, unknown>);
    if (types.isDate(value)) return new Date(value.getTime());
    if (types.isNativeError(value)) return this.errorOut(value);
    return refuse(`an object of the class ${value.constructor.name} as data`);
  }

  /** An error to throw in the script. */
  errorIn(error: unknown): unknown {
    if (!types.isNativeError(error)) return this.copyIn(error);
    const copy = new this.intrinsics.Error(error.message);
    copy.name = error.name;
    if ('details' in error) Object.assign(copy, { details: this.copyIn(error.details) });
    return copy;
  }

  /** A function for the script: what it is given comes out, what it gives or throws goes in. */
  functionIn(ours: (...args: unknown[]) => unknown): unknown {
    return this.intrinsics.wrap((args) => {
      try {
        return this.copyIn(ours(...Array.from(args, (arg) => this.copyOut(arg))));
      } catch (error) {
        throw this.errorIn(error);
      }
    });
  }

  private listOut(list: readonly unknown[]): unknown[] {
    const copy = new Array<unknown>(list.length);
    for (let index = 0; index < list.length; index++) copy[index] = this.copyOut(list[index]);
    return copy;
  }

  private fieldsOut(data: Readonly<Record<string, unknown>>): object {
    const copy: Record<string, unknown> = {};
    for (const key of Object.keys(data)) if (data[key] !== undefined) copy[key] = this.copyOut(data[key]);
    return copy;
  }

  private errorOut(error: Error): Error {
    const copy = new Error(error.message);
    copy.name = error.name;
    if (error.stack !== undefined) copy.stack = error.stack;
    if ('details' in error) Object.assign(copy, { details: this.copyOut(error.details) });
    return copy;
  }

  private guard(service: object): object {
    const known = this.guards.get(service);
    if (known) return known;
    const made = new this.intrinsics.Proxy(new this.intrinsics.Object(), this.handlerOf(service));
    this.guards.set(service, made);
    this.guarded.set(made, service);
    return made;
  }

  private handlerOf(service: object): ProxyHandler<object> {
    const name = serviceName(service) ?? '';
    const refused = (key: string | symbol) => this.errorIn(new NotEmulated(`${name}.${String(key)}`));
    return {
      get: (_, key) => {
        if (typeof key === 'symbol') return undefined;
        if (Object.hasOwn(service, key)) return this.member(service, key);
        if (key === 'toString') return this.functionIn(() => name);
        if (askedByLanguage.has(key)) return undefined;
        throw refused(key);
      },
      has: (_, key) => Object.hasOwn(service, key),
      set: (_, key) => {
        throw refused(key);
      },
      defineProperty: (_, key) => {
        throw refused(key);
      },
    };
  }

  private member(service: object, key: string): unknown {
    const value: unknown = Reflect.get(service, key);
    return typeof value === 'function'
      ? this.functionIn((...args) =>
          this.around(`${serviceName(service) ?? ''}.${key}`, () => Reflect.apply(value, service, args) as unknown),
        )
      : this.copyIn(value);
  }
}

/** Of any world: the prototype above it, if any, is the last. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
