import { canonicalJson } from './canonical-json';

/** A line of «Nhật ký» as it stands on the tab. `place` and `record` are hidden: whom it is about, in the add-on's words. */
export interface AuditLine {
  readonly at: string;
  readonly who: string;
  readonly what: string;
  readonly detail: string;
  /** `STC:PL01` of a submission, `reminder:<round>:STC` of a mail; `''` of anything else. */
  readonly place: string;
  /** The digest of the record that this line tells of; `''` where the submission has none after it, or there is none. */
  readonly record: string;
}

export interface ChainedLine extends AuditLine {
  readonly hash: string;
}

/** SHA-256 of a text, in hexadecimal digits. */
export type Digest = (text: string) => string;

/** Each line's hash is over the line and the hash before it, so no line can be changed, moved, put in or taken out alone. */
export function chain(previousHash: string, lines: readonly AuditLine[], digest: Digest): ChainedLine[] {
  let hash = previousHash;
  return lines.map((line) => {
    hash = digest(canonicalJson([hash, line.at, line.who, line.what, line.detail, line.place, line.record]));
    return { ...line, hash };
  });
}

/**
 * The index of the first line that does not follow from those before it; `undefined` where all do.
 *
 *   what was done                      | found at
 *   -----------------------------------|-----------------------------------
 *   a line changed, hash or words      | that line
 *   a line taken out or put in         | the one now at its place
 *   lines moved                        | the first of them
 *   the last lines taken out           | behind the last: `head` is not its hash
 *
 * @param head the hash of the last line, kept apart from the lines
 */
export function firstBrokenLine(lines: readonly ChainedLine[], head: string, digest: Digest): number | undefined {
  let previous = '';
  for (const [index, line] of lines.entries()) {
    const [right] = chain(previous, [line], digest);
    if (right?.hash !== line.hash) return index;
    previous = line.hash;
  }
  return previous === head ? undefined : lines.length;
}
