import type { ChainedLine } from '../../domain/audit-chain';
import { isBlank } from '../../domain/cell-value';
import { SetupError } from '../../domain/setup-error';
import type { KeyedTable } from '../keyed-table';
import { readKeyedTable, valueAt } from '../keyed-table';
import type { SheetSnapshot, WorkbookSnapshot } from '../read-workbook';
import { requireSheet } from '../read-workbook';
import { registerKeys } from './draw-registers';

export type AuditKey = keyof ChainedLine;

export const auditKeys: readonly AuditKey[] = ['at', 'who', 'what', 'detail', 'hash', 'place', 'record'];

/** «Nhật ký» as it stands. */
export interface AuditLog {
  readonly sheet: SheetSnapshot;
  readonly table: KeyedTable<AuditKey>;
  /** Each with its row on the sheet, from 1. */
  readonly lines: readonly (ChainedLine & { readonly row: number })[];
  /** The hash of the last line, as the row of the title keeps it hidden; `''` where there is no line yet. */
  readonly head: string;
  /** The row for the next line. */
  readonly nextRow: number;
}

/** The title and the headings stand below the row of keys. */
const HEADING_ROWS = 2;

/** @throws SetupError where the tab or one of its columns is gone. */
export function readAudit(snapshot: WorkbookSnapshot): AuditLog {
  const sheet = requireSheet(snapshot, 'audit');
  const table = readKeyedTable<AuditKey>(sheet, registerKeys('audit') as readonly AuditKey[]);
  if (!table || table.missing.length > 0) {
    const lost = table?.missing ?? auditKeys;
    throw new SetupError(lost.map((column) => ({ kind: 'columnMissing', sheet: sheet.title, column })));
  }
  const at = (row: number, key: AuditKey) => String(valueAt(sheet, row, table.columns.get(key) ?? 0));
  const lines: (ChainedLine & { row: number })[] = [];
  const first = table.keyRow + HEADING_ROWS + 1;
  for (let row = first; row <= sheet.values.length; row++) {
    if (sheet.values[row - 1]?.every(isBlank) ?? true) continue;
    const [when, who, what, detail, hash, place, record] = auditKeys.map((key) => at(row, key)) as [string, string, string, string, string, string, string]; // prettier-ignore
    lines.push({ row, at: when, who, what, detail, hash, place, record });
  }
  const last = lines[lines.length - 1];
  return { sheet, table, lines, head: at(table.keyRow + 1, 'record'), nextRow: (last?.row ?? first - 1) + 1 };
}
