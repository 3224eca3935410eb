import { refuse, reject } from '../api-error';
import type { AnyShape, Shape } from './shape';
import { isList, isSet } from './shape';

/** The fields a mask names: all of a message, or some of them, each with its own mask. */
export type Mask = '*' | ReadonlyMap<string, Mask>;

type Branch = Map<string, '*' | Branch>;

/**
 * Reads `a,b(c,d/e),f.g` or `*`; a slash is a dot.
 *
 * @throws NotEmulated where a field is not in the shape; ApiError 400 where the text is no mask.
 */
export function parseMask<T>(text: string, shape: Shape<T>): Mask {
  const tokens = text.match(/[A-Za-z]\w*|[*,()./]|\S/g) ?? [];
  let next = 0;

  const list = (branch: Branch): boolean => {
    let isAll = false;
    do {
      isAll = path(branch) || isAll;
    } while (tokens[next] === ',' && next++ >= 0);
    return isAll;
  };
  /** True where the path is a star: then all of the parent is meant. */
  const path = (branch: Branch): boolean => {
    const name = tokens[next++] ?? '';
    if (name === '*') return true;
    if (!/^\w+$/.test(name)) return reject(`Invalid field mask: ${text}`);
    const mark = tokens[next];
    if (mark !== '.' && mark !== '/' && mark !== '(') {
      branch.set(name, '*');
      return false;
    }
    next++;
    const known = branch.get(name);
    const child: Branch = known === undefined || known === '*' ? new Map<string, '*' | Branch>() : known;
    const isAll = mark === '(' ? list(child) : path(child);
    if (mark === '(' && tokens[next++] !== ')') return reject(`Invalid field mask: ${text}`);
    branch.set(name, isAll || known === '*' ? '*' : child);
    return false;
  };

  const root: Branch = new Map();
  const isAll = list(root);
  if (next < tokens.length) return reject(`Invalid field mask: ${text}`);
  const mask = isAll ? '*' : root;
  assertKnown(mask, shape as AnyShape, '');
  return mask;
}

/**
 * The mask of an update, which must name something: without one Google would not know what to leave alone.
 */
export function parseUpdateMask<T>(text: string | undefined, shape: Shape<T>): Mask {
  if (!text) return reject("At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)");
  return parseMask(text, shape);
}

/** A message with the masked fields taken from another: set where that has them, cleared where it has not. */
export function applyMask<T extends object>(target: T | undefined, source: T | undefined, mask: Mask): T {
  return merge(target, source, mask) as T;
}

function merge(target: object | undefined, source: object | undefined, mask: Mask): object {
  if (mask === '*') return source ?? {};
  const merged: Record<string, unknown> = { ...target };
  const given = (source ?? {}) as Record<string, unknown>;
  for (const [field, below] of mask) {
    const value =
      below === '*'
        ? given[field]
        : nonEmpty(merge(merged[field] as object | undefined, given[field] as object | undefined, below));
    if (value === undefined) Reflect.deleteProperty(merged, field);
    else merged[field] = value;
  }
  return merged;
}

function nonEmpty(message: object): object | undefined {
  return Object.keys(message).length > 0 ? message : undefined;
}

/** The masked fields of a message, item by item where it is a list. */
export function select<T>(value: T, mask: Mask): T {
  return pick(value, mask) as T;
}

function pick(value: unknown, mask: Mask): unknown {
  if (mask === '*' || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => pick(item, mask));
  const picked: Record<string, unknown> = {};
  for (const [field, below] of mask) {
    const found = (value as Record<string, unknown>)[field];
    if (found !== undefined) picked[field] = pick(found, below);
  }
  return picked;
}

/** What a mask asks of one field; `undefined` where it leaves the field out. */
export function maskOf(mask: Mask | undefined, field: string): Mask | undefined {
  return mask === '*' ? '*' : mask?.get(field);
}

function assertKnown(mask: Mask, shape: AnyShape, path: string): void {
  if (mask === '*') return;
  const message = isList(shape) ? shape[0] : shape;
  for (const [field, below] of mask) {
    const child =
      message === null || typeof message === 'string' || isSet(message) || isList(message) ? undefined : message[field];
    if (child === undefined) return refuse(`the field ${path}${field} in a mask`);
    assertKnown(below, child, `${path}${field}.`);
  }
}
