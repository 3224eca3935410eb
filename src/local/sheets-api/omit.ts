/** A copy without one field. */
export function omit<T extends object, Key extends keyof T>(value: T, key: Key): Omit<T, Key> {
  const rest = { ...value };
  Reflect.deleteProperty(rest, key);
  return rest;
}
