import { SetupError } from '../../domain/setup-error';
import type { VersionFile } from '../../domain/version-file';
import { brokenHashes } from '../../domain/version-file';
import type { Host } from '../../host';
import { readTextFile } from '../file-content';
import type { SavedFile } from '../reports/read-versions';
import { sha256 } from '../sha256';
import { versionSchema } from './version-schema';

/**
 * A saved version, from its file on Drive. 1 heavy call.
 * @throws SetupError where the file is gone, is no version, or is not the one that its line in «Phiên bản» tells of:
 * nothing may be compared with it or restored from it.
 */
export function readVersionFile(host: Host, { number, sha256: digest, snapshotId }: SavedFile): VersionFile {
  if (snapshotId === undefined || snapshotId === '') throw new SetupError([{ kind: 'versionLost', number }]);
  const parsed = versionSchema().safeParse(parseJson(textOf(host, snapshotId, number)));
  if (!parsed.success) throw new SetupError([{ kind: 'versionDamaged', number }]);
  const file = parsed.data as VersionFile & { seal?: string };
  const isBroken = brokenHashes(file, (each) => sha256(host, each)).length > 0;
  if (isBroken || file.sha256 !== digest) throw new SetupError([{ kind: 'versionDamaged', number }]);
  return file;
}

/** Drive's words for a file that is gone for good, or that this account never saw. */
const GONE = /not found/i;

function textOf(host: Host, fileId: string, number: number): string {
  try {
    return readTextFile(host, fileId);
  } catch (error) {
    if (error instanceof Error && GONE.test(error.message)) throw new SetupError([{ kind: 'versionLost', number }]);
    throw error;
  }
}

/** `undefined` for what is no JSON, which no schema takes. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
