import * as z from 'zod/mini';
import { appendices, columnKeys } from '../../domain/appendices';
import { senderFields } from '../../domain/submission';
import { choices } from '../../domain/summary/decision';
import { exclusionReasons } from '../../domain/summary/summary';
import { versionSchemas } from '../../domain/version';
import { versionReasons } from '../../domain/version-file';

/** The JSON file of a version as it is read: strict, since a restore writes what stands there. See docs/version-schema.md. */
export function versionSchema() {
  z.config({ jitless: true });
  const value = z.union([z.string(), z.number(), z.boolean()]);
  const appendix = z.enum(appendices.map(({ code }) => code));
  const count = z.int().check(z.gte(0));
  const address = { agency: z.string(), appendix };
  const reason = z.enum(exclusionReasons);
  const rowAddress = z.strictObject({ agency: z.string(), rowId: z.string() });
  const cells = z.partialRecord(z.enum(columnKeys), value);
  const submission = z.strictObject({
    ...address,
    asOfDate: value,
    isNil: z.boolean(),
    sender: z.optional(z.partialRecord(z.enum(senderFields), value)),
    rows: z.array(z.strictObject({ id: z.string(), cells })),
  });
  const content = z.strictObject({
    schema: z.enum(versionSchemas),
    campaign: z.strictObject({
      name: z.string(),
      reportYear: count,
      planYear: count,
      asOfDate: z.string(),
      deadline: z.string(),
    }),
    submissions: z.array(submission),
    summary: z.optional(
      z.strictObject({
        decisions: z.array(
          z.strictObject({ appendix, first: rowAddress, second: rowAddress, choice: z.enum(choices) }),
        ),
        exclusions: z.array(z.strictObject({ ...address, reason })),
      }),
    ),
  });
  const proofLine = z.strictObject({
    ...address,
    rowsIn: count,
    rowsOut: count,
    excluded: z.record(reason, count),
  });
  return z.strictObject({
    number: count,
    savedAt: z.string(),
    savedBy: z.string(),
    reason: z.optional(z.enum(versionReasons)),
    rows: count,
    proof: z.optional(z.array(proofLine)),
    sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
    content,
    seal: z.optional(z.string()),
  });
}
