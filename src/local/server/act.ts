import * as z from 'zod/mini';
import type { Request } from '../../host';

const MOST_EDITS = 1_000;

const cell = z.union([z.string().check(z.maxLength(50_000)), z.number(), z.boolean()]);
const box = z.string().check(z.maxLength(30), z.regex(/^[A-Z]{1,3}\d{1,7}(:[A-Z]{1,3}\d{1,7})?$/));
const edit = z.strictObject({ range: box, values: z.array(z.array(cell)) });
const button = z.enum(['OK', 'CANCEL', 'YES', 'NO', 'CLOSE']);
const reply = z.union([button, z.strictObject({ button, text: z.string().check(z.maxLength(50_000)) })]);
const replies = z.array(reply).check(z.maxLength(20));
const sheet = z.int().check(z.nonnegative());

/** What the page may ask of the file's structure; how each is to be written is told by the local host itself. */
export const shapingRequests = [
  'insertDimension',
  'deleteDimension',
  'sortRange',
  'updateDimensionProperties',
  'updateSheetProperties',
  'repeatCell',
] as const satisfies readonly (keyof Request)[];

const request = z
  .partialRecord(z.enum(shapingRequests), z.unknown())
  .check(z.refine((value) => Object.keys(value).length === 1));

/** What a page asks for, as the person before it. */
export const actSchema = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('be'), email: z.string().check(z.maxLength(200)) }),
  z.strictObject({ act: z.literal('open') }),
  z.strictObject({ act: z.literal('go'), sheet }),
  z.strictObject({
    act: z.literal('edit'),
    sheet,
    edits: z.array(edit).check(z.minLength(1), z.maxLength(MOST_EDITS)),
  }),
  z.strictObject({ act: z.literal('shape'), request }),
  z.strictObject({ act: z.literal('undo') }),
  z.strictObject({ act: z.literal('redo') }),
  z.strictObject({ act: z.literal('menu'), functionName: z.string(), replies }),
  z.strictObject({
    act: z.literal('call'),
    page: z.string(),
    functionName: z.string(),
    args: z.array(z.unknown()),
    replies,
  }),
  z.strictObject({ act: z.literal('close'), page: z.string() }),
  z.strictObject({ act: z.literal('wait'), until: z.iso.datetime() }),
]);

export type Act = z.infer<typeof actSchema>;
