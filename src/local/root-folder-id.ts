import { createHash } from 'node:crypto';

/** «My Drive» of an account, which Drive also calls `root`: 19 characters, as Google's. */
export function rootFolderId(account: string): string {
  return `0A${createHash('sha256').update(`root ${account}`).digest('base64url').slice(0, 14)}PVA`;
}
