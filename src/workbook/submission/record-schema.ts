import * as z from 'zod/mini';
import { recordedStates } from '../../domain/submission-record';

/** To be raised with every change of a record's shape: a record of another form is none. */
export const RECORD_FORM = 'phuluc/record/1';

/**
 * The JSON of a record, strictly: a field more, less or of another kind is no record. Made when it is needed, since the
 * script is loaded anew for every edit of a cell, and most tabs carry no record while they are edited.
 */
export function recordSchema() {
  z.config({ jitless: true });
  const moment = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/));
  const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));
  const act = { at: moment, by: z.string() };
  const record = z.strictObject({
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
  return z.tuple([z.literal(RECORD_FORM), record]);
}
