import type { ReasonPart } from '../domain/reason/measure-reason';
import { reasonParts } from '../domain/reason/measure-reason';

/** A finding of C03 names what a reason lacks, or the rows in which the same one stands: «7, 9, 12». */
export function isListOfRows(expected: string): boolean {
  return /^\d/.test(expected);
}

/** What a finding of C03 says of a reason, in the words of one language. */
export interface NamedReasonParts {
  /** «nguyên nhân, thời điểm»; blank where it names nothing. */
  readonly found: string;
  /** «văn bản, số lượng hoặc cơ quan liên quan», without the cause, which is asked for by itself. */
  readonly details: string;
  readonly isCauseMissing: boolean;
}

/**
 * @param expected The missing parts, joined by commas; the others were found.
 * @param or The word before the last of several.
 */
export function nameReasonParts(
  expected: string,
  labels: Readonly<Record<ReasonPart, string>>,
  or: string,
): NamedReasonParts {
  const missing = new Set(expected.split(','));
  const found = reasonParts.filter((part) => !missing.has(part));
  // A quantity says it is a number; and a number without its unit is not what is asked for.
  const shown = found.filter((part) => part !== 'number' || missing.has('quantity'));
  const asked = reasonParts.filter((part) => missing.has(part) && part !== 'cause' && part !== 'number');
  return {
    found: shown.map((part) => labels[part]).join(', '),
    details: listOf(
      asked.map((part) => labels[part]),
      or,
    ),
    isCauseMissing: missing.has('cause'),
  };
}

function listOf(words: readonly string[], or: string): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${or} ${last}`;
}
