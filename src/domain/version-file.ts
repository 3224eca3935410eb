import { canonicalJson } from './canonical-json';
import type { ConservationLine } from './summary/summary';
import type { VersionSnapshot } from './version';

/** Why a version was saved. */
export const versionReasons = ['onDemand', 'accepted', 'beforeRestore'] as const;
export type VersionReason = (typeof versionReasons)[number];

/** What the JSON file of a version holds, besides the seal. Form 1 had neither reason nor proof. */
export interface VersionFile {
  readonly number: number;
  /** ISO text in UTC. */
  readonly savedAt: string;
  /** An account. */
  readonly savedBy: string;
  readonly reason?: VersionReason | undefined;
  /** Rows of the summary. */
  readonly rows: number;
  /** Rows in = rows out + exclusions, for each agency and appendix. */
  readonly proof?: readonly ConservationLine[] | undefined;
  /** Of the canonical JSON of `content`: the same content has the same hash, whoever saves it and whenever. */
  readonly sha256: string;
  readonly content: VersionSnapshot;
}

/**
 * The text of the file: canonical JSON, so that anyone can recompute both hashes. The seal is the hash of everything
 * else in the file, who and when included; without it these could be changed beside an untouched content.
 * @param hash SHA-256 of a text's UTF-8, in hexadecimal.
 */
export function sealVersion(file: VersionFile, hash: (text: string) => string): string {
  return canonicalJson({ ...file, seal: hash(canonicalJson(file)) });
}

/** What of a file's hashes does not hold; empty for a file nobody has touched. A file of form 1 has no seal. */
export function brokenHashes(
  { seal, ...file }: VersionFile & { readonly seal?: string | undefined },
  hash: (text: string) => string,
): ('content' | 'seal')[] {
  return [
    ...(hash(canonicalJson(file.content)) === file.sha256 ? [] : ['content' as const]),
    ...(seal === undefined || hash(canonicalJson(file)) === seal ? [] : ['seal' as const]),
  ];
}
