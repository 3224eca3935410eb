import { refuse, reject } from '../api-error';
import type { AnyShape, MessageShape, ScalarShape, Shape } from './shape';
import { isList, isSet } from './shape';

/** Names of fields and numbers of list items on the way down: written out only where something is wrong. */
type Path = (string | number)[];

/**
 * A message cut to what says something: no nulls, no zero fields (see `Shape`). What needs no cutting is not copied, so
 * parts of the message become parts of the book, and no one may change them afterwards.
 *
 * @throws NotEmulated where a field or a word is not in the shape; ApiError 400 where a value is of the wrong type.
 */
export function readMessage<T>(value: T, shape: Shape<T>, path: string): T {
  // What is read has the type of what was given: the shape only leaves out.
  return read(value, shape as AnyShape, [path]) as T;
}

function read(value: unknown, shape: AnyShape, path: Path): unknown {
  if (typeof shape === 'string') return readScalar(value, shape, path);
  if (isSet(shape)) return readWord(value, shape, path);
  return isList(shape) ? readList(value, shape[0], path) : readFields(value, shape, path);
}

function readFields(value: unknown, shape: MessageShape | null, path: Path): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return mismatch(path, 'TYPE_MESSAGE', value);
  if (shape === null) return value;
  const given = value as Record<string, unknown>;
  let message = given;
  for (const field of Object.keys(given)) {
    const item = given[field];
    path.push(field);
    const kept = item === undefined || item === null ? undefined : readField(item, field, shape, path);
    if (kept !== item || kept === undefined) {
      if (message === given) message = { ...given };
      if (kept === undefined) Reflect.deleteProperty(message, field);
      else message[field] = kept;
    }
    path.pop();
  }
  return message;
}

function readField(value: unknown, field: string, shape: MessageShape, path: Path): unknown {
  const fieldShape = Object.hasOwn(shape, field) ? shape[field] : undefined;
  return fieldShape === undefined ? refuse(`the field ${written(path)}`) : read(value, fieldShape, path);
}

function readList(value: unknown, shape: AnyShape, path: Path): unknown {
  if (!Array.isArray(value)) return mismatch(path, 'TYPE_MESSAGE', value);
  if (value.length === 0) return undefined;
  const items: readonly unknown[] = value;
  const kept = items.map((item, index) => {
    path.push(index);
    // An item counts by its place, so a zero is kept.
    const readItem = read(item ?? {}, shape, path) ?? item;
    path.pop();
    return readItem;
  });
  return kept.every((item, index) => item === items[index]) ? items : kept;
}

function readWord(value: unknown, words: ReadonlySet<string>, path: Path): string {
  if (typeof value !== 'string') return mismatch(path, 'TYPE_ENUM', value);
  return words.has(value) ? value : refuse(`${value} as ${written(path)}`);
}

function readScalar(value: unknown, kind: ScalarShape, path: Path): unknown {
  const { type, isOf, keepsZero } = scalars[kind];
  if (!isOf(value)) return mismatch(path, type, value);
  if (kind === 'index' && Number(value) < 0) return reject(`${written(path)} must not be negative: ${String(value)}`);
  return value || keepsZero ? value : undefined;
}

interface Scalar {
  /** Google's name of it. */
  readonly type: string;
  readonly isOf: (value: unknown) => boolean;
  readonly keepsZero: boolean;
}

const isString = (value: unknown) => typeof value === 'string';
const isInt32 = (value: unknown) =>
  typeof value === 'number' && value === Math.trunc(value) && Math.abs(value) < 2 ** 31;
const isBoolean = (value: unknown) => typeof value === 'boolean';

const scalars: Readonly<Record<ScalarShape, Scalar>> = {
  text: { type: 'TYPE_STRING', isOf: isString, keepsZero: false },
  flag: { type: 'TYPE_BOOL', isOf: isBoolean, keepsZero: false },
  boolValue: { type: 'TYPE_BOOL', isOf: isBoolean, keepsZero: true },
  number: { type: 'TYPE_DOUBLE', isOf: Number.isFinite, keepsZero: false },
  numberValue: { type: 'TYPE_DOUBLE', isOf: Number.isFinite, keepsZero: true },
  integer: { type: 'TYPE_INT32', isOf: isInt32, keepsZero: false },
  index: { type: 'TYPE_INT32', isOf: isInt32, keepsZero: true },
};

/** Google names the fields of a faulty payload in snake case. */
function mismatch(path: Path, type: string, value: unknown): never {
  const place = written(path).replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return reject(`Invalid value at '${place}' (${type}), ${JSON.stringify(value)}`);
}

/** `requests[0].updateCells.rows[3]`. */
function written([root = '', ...steps]: Path): string {
  return String(root) + steps.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
}
