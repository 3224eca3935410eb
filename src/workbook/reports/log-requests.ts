import type { AuditLine, Digest } from '../../domain/audit-chain';
import { chain } from '../../domain/audit-chain';
import { momentInVietnam } from '../../domain/calendar';
import type { CellData, Request } from '../../host';
import { cellFormats } from '../requests/cell-format';
import { typedValue } from '../requests/draw-requests';
import type { WorkbookSnapshot } from '../read-workbook';
import type { AuditKey, AuditLog } from './read-audit';
import { auditKeys, readAudit } from './read-audit';

/** A line of «Nhật ký»: what was done, and with what. */
export interface LogEntry {
  readonly what: string;
  readonly detail: string;
  /** Who did it where it was not the person running this; `''` where nobody knows. */
  readonly who?: string;
  readonly place?: string;
  readonly record?: string;
}

/** Nobody is guessed. */
const UNKNOWN = 'không rõ';

/** Adds lines below the last one, each hashed with the one before, in the same batch as what they tell of. */
export function logRequests(
  snapshot: WorkbookSnapshot,
  entries: readonly LogEntry[],
  { now, user, digest }: { readonly now: Date; readonly user: string; readonly digest: Digest },
): Request[] {
  if (entries.length === 0) return [];
  const log = readAudit(snapshot);
  const { sheet, lines, nextRow } = log;
  const written = entries.map(({ what, detail, who = user, place = '', record = '' }): AuditLine => {
    return { at: momentInVietnam(now), who: who || UNKNOWN, what, detail, place, record };
  });
  const chained = chain(lines[lines.length - 1]?.hash ?? '', written, digest);
  const missing = nextRow - 1 + chained.length - sheet.rowCount;
  const { sheetId } = sheet;
  return [
    ...(missing > 0 ? [{ appendDimension: { sheetId, dimension: 'ROWS', length: missing } }] : []),
    {
      updateCells: {
        start: { sheetId, rowIndex: nextRow - 1, columnIndex: 0 },
        rows: chained.map((line) => ({ values: cellsOf(log, line) })),
        fields: 'userEnteredValue,userEnteredFormat',
      },
    },
    headRequest(log, chained[chained.length - 1]?.hash ?? ''),
  ];
}

/** In the columns where the keys stand now. */
function cellsOf({ table, sheet }: AuditLog, line: Readonly<Record<AuditKey, string>>): CellData[] {
  const keyOf = new Map(auditKeys.map((key) => [table.columns.get(key), key]));
  return Array.from({ length: sheet.columnCount }, (_, index): CellData => {
    const key = keyOf.get(index + 1);
    const userEnteredValue = key && typedValue(line[key]);
    return { ...(userEnteredValue && { userEnteredValue }), userEnteredFormat: cellFormats.text };
  });
}

/** The hash of the last line once more, so that lines taken out at the end are missed. */
function headRequest({ sheet, table }: AuditLog, hash: string): Request {
  const start = { sheetId: sheet.sheetId, rowIndex: table.keyRow, columnIndex: (table.columns.get('record') ?? 1) - 1 };
  return {
    updateCells: {
      start,
      rows: [{ values: [{ userEnteredValue: { stringValue: hash }, userEnteredFormat: cellFormats.key }] }],
      fields: 'userEnteredValue,userEnteredFormat',
    },
  };
}
