import { byCodeUnits, canonicalJson } from './canonical-json';
import type { CellValue } from './cell-value';
import type { Sender, Submission } from './submission';
import type { RowSnapshot } from './version';
import { snapshotOfRow } from './version';

/** All that an agency answers for when it submits a tab. Where a row stands is not part of it: sorting changes nothing. */
export interface SubmittedContent {
  readonly asOfDate: CellValue;
  readonly isNil: boolean;
  readonly sender: Sender;
  /** By id; the cells with content only. */
  readonly rows: readonly RowSnapshot[];
}

export function contentOf({ asOfDate, isNil, sender, rows }: Submission): SubmittedContent {
  return { asOfDate, isNil, sender, rows: rowsInOrder(rows.map(snapshotOfRow)) };
}

/** By id; rows that share one, or have none, by what they hold. */
export function rowsInOrder(rows: readonly RowSnapshot[]): RowSnapshot[] {
  return rows
    .map((row) => ({ row, json: canonicalJson(row) }))
    .sort((one, other) => byCodeUnits(one.row.id, other.row.id) || byCodeUnits(one.json, other.json))
    .map(({ row }) => row);
}
