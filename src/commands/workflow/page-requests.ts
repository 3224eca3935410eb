import * as z from 'zod/mini';
import { formatDate } from '../../domain/calendar';
import type { Command, CommandContext } from '../command';
import { readAsCoordinator } from '../read-campaign-workbook';
import { act } from './act';
import { changesSince } from './notice-change';
import { grantException } from './grant-exception';
import { targetOf } from './open-target';
import { sheetOf } from './write-updates';

// What the sidebar and dialogs ask for, in JSON; whoever may edit the file may send anything, so each is read by a schema.
// A request that is none throws what zod throws.

/** By the id of its tab. */
export interface SubmissionRequest {
  readonly sheetId: number;
}

export interface ReturnRequest extends SubmissionRequest {
  readonly reason: string;
  /** Ids of rows, `#head` for the fields above the table, `*` for the whole tab. */
  readonly rowIds: readonly string[];
}

export interface ExceptionRequest {
  readonly agency: string;
  /** Absent: all four. */
  readonly appendix?: string;
  /** ISO: 2022-11-20. */
  readonly until: string;
  readonly reason: string;
}

/** A cell that is not what was submitted: where it stands, `0` for a row or column that is gone, and both values as text. */
export interface ChangedCell {
  readonly rowId: string;
  readonly row: number;
  readonly column: number;
  readonly field: string;
  readonly was: string;
  readonly is: string;
}

export interface ChangesAnswer {
  readonly isChanged: boolean;
  readonly submittedAt: string;
  /** False where the content was too long to be kept, so that changes are known and cannot be told. */
  readonly isKept: boolean;
  readonly cells: readonly ChangedCell[];
}

const sheetId = () => z.number().check(z.int(), z.gte(0));

export function returnRequested(request: unknown): Command {
  const schema = z.object({ sheetId: sheetId(), reason: z.string(), rowIds: z.array(z.string()) });
  const { sheetId: id, ...terms } = schema.parse(request);
  return act(targetOf(id), { action: 'return', ...terms });
}

export function acceptRequested(request: unknown): Command {
  return act(targetOf(idOf(request)), { action: 'accept' });
}

export function reopenRequested(request: unknown): Command {
  return act(targetOf(idOf(request)), { action: 'reopen' });
}

export function exceptionRequested(request: unknown): Command {
  const schema = z.object({
    agency: z.string(),
    appendix: z.optional(z.string()),
    until: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)),
    reason: z.string(),
  });
  const { agency, appendix, until, reason } = schema.parse(request);
  return grantException({ whose: agency + (appendix ? `·${appendix}` : ''), until: formatDate(until), reason });
}

/** What has changed since a tab was submitted, cell by cell. Reads only: 1 heavy call. */
export function readChanges(context: CommandContext, request: unknown): ChangesAnswer {
  const workbook = readAsCoordinator(context);
  const submission = targetOf(idOf(request))(workbook, context);
  const sheet = sheetOf(workbook, submission);
  const changes = sheet && submission.record ? changesSince(context, sheet, submission) : [];
  const rowOf = new Map(submission.rows.map(({ id, row }) => [id, row]));
  const columns = new Map<string, number>(Object.entries(submission.sheet?.columns ?? {}));
  return {
    isChanged: changes === undefined ? submission.record?.change !== undefined : changes.length > 0,
    submittedAt: submission.record?.submittedAt ?? '',
    isKept: changes !== undefined,
    cells: (changes ?? []).map(({ rowId = '', field, was, is }) => ({
      rowId,
      row: rowOf.get(rowId) ?? 0,
      column: columns.get(field) ?? 0,
      field,
      was: String(was),
      is: String(is),
    })),
  };
}

function idOf(request: unknown): number {
  return z.object({ sheetId: sheetId() }).parse(request).sheetId;
}
