import * as z from 'zod/mini';
import type { SubmissionRecord } from '../../domain/submission-record';
import { recordedStates } from '../../domain/submission-record';

/** To be raised with every change of a record's shape: a record of another form is none. */
export const RECORD_FORM = 'phuluc/record/1';

/**
 * The record in its JSON, strictly: a field more, less or of another kind is no record. The schema is made when it is
 * needed, since the script is loaded anew for every edit of a cell, and most tabs carry no record while they are edited.
 */
export function parseRecord(json: unknown): SubmissionRecord | undefined {
  // A tuple by hand: the schema of one takes three kilobytes, which are read at each click.
  if (!Array.isArray(json) || json.length !== 2 || json[0] !== RECORD_FORM) return undefined;
  return recordSchema().safeParse(json[1]).data;
}

function recordSchema() {
  z.config({ jitless: true });
  const moment = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/));
  const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));
  const act = { at: moment, by: z.string() };
  return z.strictObject({
    state: z.enum(recordedStates),
    submittedAt: moment,
    submittedBy: z.string(),
    isLate: z.boolean(),
    contentHash: hash,
    returned: z.optional(
      z.strictObject({ ...act, reason: z.string(), rowIds: z.array(z.string()).check(z.minLength(1)) }),
    ),
    accepted: z.optional(z.strictObject(act)),
    change: z.optional(z.strictObject({ foundAt: moment, contentHash: hash })),
  });
}
