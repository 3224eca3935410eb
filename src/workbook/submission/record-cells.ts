import type { Appendix } from '../../domain/appendices';
import { canonicalJson } from '../../domain/canonical-json';
import type { SubmissionRecord } from '../../domain/submission-record';
import { recordedStates } from '../../domain/submission-record';
import { submissionStates } from '../../domain/submission-state';
import type { Request } from '../../host';
import type { KeyedTable } from '../keyed-table';
import { readKeyedTable, valueAt } from '../keyed-table';
import type { SheetSnapshot } from '../read-workbook';
import type { FormKey } from './lay-out-strips';
import { formKeys, layOutStrips, visibleKeys } from './lay-out-strips';
import { cellsRequest } from './cells-request';
import { parseRecord, RECORD_FORM } from './record-schema';
import { rowOfId } from './row-of-id';

/** A cell holds 50,000 characters. */
const MOST_LETTERS = 49_000;

/** Never half a character. */
const PARTS = new RegExp(`[^]{1,${MOST_LETTERS}}(?![\\uDC00-\\uDFFF])`, 'g');

/**
 * Where a tab keeps what is noted of its submission: the hidden last column. The sheet layer keeps agencies out of it, and
 * it stays with the rows above the table wherever they are moved. Beside the strip stands the record; the other rows
 * above the table hold the content as it was submitted, in parts, to tell later what has changed.
 */
const RECORD_ROW = '#strip';

function contentRows(appendix: Appendix): readonly string[] {
  return ['#title', ...layOutStrips(appendix).map(({ id }) => id)].filter((id) => id !== RECORD_ROW);
}

/**
 *   record cell | head of the strip          | record | is unreadable
 *   ------------|----------------------------|--------|---------------
 *   blank       | of a tab with its agency   | none   | no
 *   blank       | «● Đã nộp …» and the like  | none   | yes
 *   a record    | any                        | that   | no
 *   other text  | any                        | none   | yes
 */
export function readRecord(
  sheet: SheetSnapshot,
  table: KeyedTable<FormKey>,
  appendix: Appendix,
): { record?: SubmissionRecord; isUnreadable: boolean } {
  const text = recordCell(sheet, table, RECORD_ROW);
  if (text === '') return { isUnreadable: saysHandedIn(sheet, table, appendix) };
  const record = parseRecord(readJson(text));
  return record ? { record, isUnreadable: false } : { isUnreadable: true };
}

/** The canonical JSON of the content as it was submitted; `undefined` where it was too long to be kept. */
export function readSubmittedContent(
  sheet: SheetSnapshot,
  table: KeyedTable<FormKey>,
  appendix: Appendix,
): string | undefined {
  const parts = contentRows(appendix).map((id) => recordCell(sheet, table, id));
  return parts.join('') || undefined;
}

/**
 * Requests that write a record, or wipe it. Cells that hold it already are left.
 * @param content canonical JSON; `undefined` leaves what is kept. More than a cell of each row holds, 147,000 letters and
 * more, is not kept: what changes later is still found by its hash, and cannot be shown.
 */
export function recordRequests(
  sheet: SheetSnapshot,
  appendix: Appendix,
  record: SubmissionRecord | undefined,
  content: string | undefined,
): Request[] {
  const table = readKeyedTable<FormKey>(sheet, formKeys(appendix));
  if (!table) return [];
  const json = record ? canonicalJson([RECORD_FORM, withoutAbsent(record)]) : '';
  const cells = [
    [RECORD_ROW, json],
    ...(content === undefined ? [] : partsOf(content, contentRows(appendix))),
  ] as const;
  return cells.flatMap(([id, text]) => {
    const row = rowOfId(sheet, table, id);
    const column = table.columns.get('record');
    if (!row || !column || valueAt(sheet, row, column) === text) return [];
    return [cellsRequest(sheet.sheetId, row, column, [text])];
  });
}

/** A part for each row, the last ones blank; all of them blank where the text is too long. */
function partsOf(text: string, rows: readonly string[]): (readonly [string, string])[] {
  const parts = text.match(PARTS) ?? [];
  return rows.map((id, index) => [id, (parts.length > rows.length ? undefined : parts[index]) ?? '']);
}

function recordCell(sheet: SheetSnapshot, table: KeyedTable<FormKey>, id: string): string {
  const row = rowOfId(sheet, table, id);
  const column = table.columns.get('record');
  return row && column ? String(valueAt(sheet, row, column)) : '';
}

/** The strip says so where a state stands at its head that only a record can give. */
function saysHandedIn(sheet: SheetSnapshot, table: KeyedTable<FormKey>, appendix: Appendix): boolean {
  const row = rowOfId(sheet, table, RECORD_ROW);
  const column = table.columns.get(visibleKeys(appendix)[0] ?? 'check');
  const head = row && column ? String(valueAt(sheet, row, column)) : '';
  return recordedStates.some((state) => head.startsWith(submissionStates[state].sign));
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** JSON knows no `undefined`. */
function withoutAbsent(record: SubmissionRecord): object {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
