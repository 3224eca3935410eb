import { refuse } from '../api-error';

/** @throws NotEmulated naming the first option that is not known: a misspelt one would be overlooked in silence */
export function assertOptions(options: object, known: readonly string[]): void {
  const other = Object.keys(options).find((name) => !known.includes(name));
  if (other !== undefined) refuse(`the option ${other}`);
}
