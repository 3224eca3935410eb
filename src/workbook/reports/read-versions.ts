import { isBlank } from '../../domain/cell-value';
import { readKeyedTable, valueAt } from '../keyed-table';
import type { WorkbookSnapshot } from '../read-workbook';
import { requireSheet } from '../read-workbook';
import { registerKeys } from './draw-registers';

/** A line of the tab «Phiên bản», as far as the next version needs it. */
export interface SavedVersion {
  readonly number: number;
  readonly sha256: string;
}

/** The row (from 1) for the next line: below the last one with content, the headings at least. */
export function nextVersionRow(snapshot: WorkbookSnapshot): number {
  const { values } = requireSheet(snapshot, 'versions');
  return 2 + values.findLastIndex((row) => !row.every(isBlank));
}

/** The latest version; `undefined` where none was saved yet. */
export function lastVersion(snapshot: WorkbookSnapshot): SavedVersion | undefined {
  const sheet = requireSheet(snapshot, 'versions');
  const table = readKeyedTable(sheet, registerKeys('versions'));
  const at = (row: number, key: string) => valueAt(sheet, row, table?.columns.get(key) ?? 0);
  for (let row = sheet.values.length; row > (table?.keyRow ?? sheet.values.length); row--) {
    const number = Number(at(row, 'number'));
    if (!isBlank(at(row, 'number')) && Number.isInteger(number)) return { number, sha256: String(at(row, 'sha256')) };
  }
  return undefined;
}
