/**
 * Which fields of a message the local host emulates, and what each holds. The compiler holds the names to Google's.
 *
 *   shape            | holds                                  | zero, false, '' and []
 *   -----------------|----------------------------------------|------------------------------------
 *   'text'           | a string                               | same as absent, as in Google's JSON
 *   'number'         | a number                               | same as absent
 *   'integer'        | a whole number                         | same as absent
 *   'flag'           | a boolean                              | same as absent
 *   'index'          | a whole number from 0                  | kept: absence means something else
 *   'numberValue'    | a number that is one of several values | kept
 *   'boolValue'      | a boolean that is one of several       | kept
 *   a set            | one of its words                       | –
 *   [shape]          | a list                                 | same as absent
 *   { field: shape } | a message                              | kept
 *   null             | a message, kept as it is given         | kept
 */
export type Shape<T> = T extends string
  ? 'text' | ReadonlySet<string>
  : T extends number
    ? 'number' | 'integer' | 'index' | 'numberValue'
    : T extends boolean
      ? 'flag' | 'boolValue'
      : T extends (infer Item)[]
        ? readonly [Shape<Item>]
        : null | { readonly [Field in keyof T]?: Shape<NonNullable<T[Field]>> };

export type ScalarShape = 'text' | 'number' | 'integer' | 'flag' | 'index' | 'numberValue' | 'boolValue';

/** Any shape, for code that walks a message without knowing which. */
export type AnyShape = null | ScalarShape | ReadonlySet<string> | readonly [AnyShape] | MessageShape;

export interface MessageShape {
  readonly [field: string]: AnyShape;
}

export function isList(shape: AnyShape): shape is readonly [AnyShape] {
  return Array.isArray(shape);
}

export function isSet(shape: AnyShape): shape is ReadonlySet<string> {
  return shape instanceof Set;
}
