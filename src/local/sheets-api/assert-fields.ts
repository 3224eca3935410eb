import { refuse } from '../api-error';

/** @throws NotEmulated where a payload has a field that is not known. */
export function assertFields<T extends object>(
  message: T,
  known: readonly (keyof T & string)[],
  endpoint: string,
): void {
  const names: readonly string[] = known;
  const other = Object.entries(message).find(([name, value]) => value !== undefined && !names.includes(name));
  if (other) refuse(`the field ${other[0]} of ${endpoint}`);
}
