import { createHash } from 'node:crypto';

/** The id of the n-th file of a host: 44 characters as Google's, and the same in every run. */
export function googleId(number: number): string {
  return `1${createHash('sha256').update(`file ${number}`).digest('base64url')}`;
}
