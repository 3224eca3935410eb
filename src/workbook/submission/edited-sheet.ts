import type { CellValue } from '../../domain/cell-value';
import { serialInVietnam } from '../../domain/calendar';
import type { Sheet } from '../../host';
import type { SheetSnapshot } from '../read-workbook';

/**
 * The tab in which somebody has typed, as its values tell: one read, by the service a simple trigger may use. Protections,
 * merges, links and looks stay behind.
 */
export function readEditedSheet(sheet: Sheet): SheetSnapshot {
  const values = sheet.getDataRange().getValues();
  return {
    sheetId: sheet.getSheetId(),
    title: '',
    index: 0,
    rowCount: values.length,
    columnCount: values[0]?.length ?? 0,
    kind: undefined,
    protectedRanges: [],
    merges: [],
    chartIds: [],
    values: values.map((row) => row.map(cellValue)),
    links: [],
    cells: [],
    conditionalFormats: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

/** This service gives a `Date` where the other gives a serial number. */
function cellValue(value: unknown): CellValue {
  if (value instanceof Date) return serialInVietnam(value);
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}
