import * as z from 'zod/mini';
import type { Host } from '../host';

const KEY = 'phuluc.version.pending';

/** The Drive files of a version that are made already, while its line in «Phiên bản» is not written yet. */
export interface PendingVersion {
  readonly sha256: string;
  readonly number: number;
  readonly snapshotId?: string | undefined;
  readonly summaryId?: string | undefined;
}

/**
 * What an interrupted run left behind for this content; a fresh start otherwise. Saving a version takes several
 * writes: with this note a second run goes on where the first one stopped, instead of making the files twice.
 */
export function readPendingVersion(host: Host, sha256: string, number: number): PendingVersion {
  const text = host.PropertiesService.getDocumentProperties().getProperty(KEY);
  const note = pendingSchema().safeParse(text === null ? undefined : JSON.parse(text));
  return note.success && note.data.sha256 === sha256 && note.data.number === number ? note.data : { sha256, number };
}

/** Made when it is needed, which is seldom: the script is loaded anew for every edit of a cell. */
function pendingSchema() {
  return z.object({
    sha256: z.string(),
    number: z.number(),
    snapshotId: z.optional(z.string()),
    summaryId: z.optional(z.string()),
  });
}

export function writePendingVersion(host: Host, pending: PendingVersion): void {
  host.PropertiesService.getDocumentProperties().setProperty(KEY, JSON.stringify(pending));
}

export function clearPendingVersion(host: Host): void {
  host.PropertiesService.getDocumentProperties().deleteProperty(KEY);
}
