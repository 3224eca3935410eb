import { isBlank } from '../../domain/cell-value';
import type { KeyedTable } from '../keyed-table';
import { readKeyedTable, valueAt } from '../keyed-table';
import type { SheetSnapshot, WorkbookSnapshot } from '../read-workbook';
import { requireSheet } from '../read-workbook';
import { registerKeys } from './draw-registers';

/** A line of the tab «Phiên bản». */
export interface SavedVersion {
  readonly number: number;
  readonly sha256: string;
  /** As the line says: `09:05 ngày 16/11/2022`. */
  readonly at: string;
  readonly who: string;
  /** `''` on a line of before reasons were kept. */
  readonly reason: string;
  /** Drive's id of the JSON file; absent where the line names none. */
  readonly snapshotId?: string;
}

/** What is needed of a line to read its version. */
export type SavedFile = Pick<SavedVersion, 'number' | 'sha256' | 'snapshotId'>;

/** The row (from 1) for the next line: below the last one with content, the headings at least. */
export function nextVersionRow(snapshot: WorkbookSnapshot): number {
  const { values } = requireSheet(snapshot, 'versions');
  return 2 + values.findLastIndex((row) => !row.every(isBlank));
}

/** What the tab's columns are, wherever they were moved; a tab of before has fewer of them. */
export function versionColumns(sheet: SheetSnapshot): KeyedTable<string> | undefined {
  return readKeyedTable(sheet, registerKeys('versions'));
}

/** Every version saved, the oldest first; a line without a number is none. */
export function savedVersions(snapshot: WorkbookSnapshot): SavedVersion[] {
  const sheet = requireSheet(snapshot, 'versions');
  const table = versionColumns(sheet);
  if (!table) return [];
  const textAt = (row: number, key: string) => String(valueAt(sheet, row, table.columns.get(key) ?? 0)).trim();
  const lines: SavedVersion[] = [];
  for (let row = table.keyRow + 1; row <= sheet.values.length; row++) {
    const number = Number(textAt(row, 'number'));
    if (textAt(row, 'number') === '' || !Number.isInteger(number)) continue;
    const snapshotId = /\/d\/([\w-]+)/.exec(textAt(row, 'snapshot'))?.[1];
    lines.push({
      number,
      sha256: textAt(row, 'sha256'),
      at: textAt(row, 'at'),
      who: textAt(row, 'who'),
      reason: textAt(row, 'reason'),
      ...(snapshotId !== undefined && { snapshotId }),
    });
  }
  return lines;
}

/** The latest version; `undefined` where none was saved yet. */
export function lastVersion(snapshot: WorkbookSnapshot): SavedVersion | undefined {
  return savedVersions(snapshot).at(-1);
}
