import * as z from 'zod/mini';
import type { AppendixCode } from '../../domain/appendices';
import { appendices, columnKeys } from '../../domain/appendices';
import type { ImportChoices } from '../../domain/import/import-choices';

/** A file an officer chose, whose tabs it goes to, and what the officer said to the preview. */
export interface PreviewImportRequest {
  readonly fileName: string;
  /** The file's bytes. */
  readonly base64: string;
  /** The tab the officer is at, by which the agency is known; the tab in front where neither is told. */
  readonly sheetId?: number | undefined;
  /** Code of the agency. */
  readonly agency?: string | undefined;
  /** Only this one; all that the file holds where it is not told. */
  readonly appendix?: AppendixCode | undefined;
  readonly choices?: ImportChoices | undefined;
}

export interface ApplyImportRequest extends PreviewImportRequest {
  /** Of the preview: what stood in the tabs when the officer looked. */
  readonly fingerprint: string;
}

/** @throws what zod throws where the request is none: whoever may edit the file may send anything from a page */
export function readPreviewRequest(request: unknown): PreviewImportRequest {
  return z.object(shape()).parse(request) as PreviewImportRequest;
}

export function readApplyRequest(request: unknown): ApplyImportRequest {
  return z.object({ ...shape(), fingerprint: z.string() }).parse(request) as ApplyImportRequest;
}

function shape() {
  z.config({ jitless: true });
  const code = z.enum(appendices.map((each) => each.code) as [AppendixCode, ...AppendixCode[]]);
  const conflict = z.enum(['keep', 'replace', 'both']);
  const column = z.number().check(z.int(), z.gte(1));
  return {
    fileName: z.string().check(z.maxLength(LONGEST_NAME)),
    base64: z.string(),
    sheetId: z.optional(z.number()),
    agency: z.optional(z.string()),
    appendix: z.optional(code),
    choices: z.optional(
      z.object({
        tables: z.optional(z.array(z.object({ table: z.string(), appendix: z.union([code, z.literal('none')]) }))),
        columns: z.optional(
          z.array(z.object({ table: z.string(), column, key: z.enum([...columnKeys, 'none'] as const) })),
        ),
        rows: z.optional(z.array(z.object({ row: z.string(), to: z.string() }))),
        conflicts: z.optional(conflict),
        cells: z.optional(z.array(z.object({ cell: z.string(), take: conflict }))),
        convertEncoding: z.optional(z.boolean()),
        split: z.optional(z.union([z.literal('all'), z.array(z.string())])),
      }),
    ),
  };
}

/** Windows allows 255. */
const LONGEST_NAME = 300;
