import type { CellValue } from '../../src/domain/cell-value';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/read-workbook';
import type { SheetKind } from '../../src/workbook/sheet-kind';

/** A tab as a command would read it, from its values. */
export function sheet(
  kind: SheetKind | undefined,
  title: string,
  values: readonly (readonly CellValue[])[],
): SheetSnapshot {
  return {
    sheetId: title.length,
    title,
    index: 0,
    rowCount: values.length,
    columnCount: Math.max(0, ...values.map((row) => row.length)),
    kind,
    protectedRanges: [],
    merges: [],
    chartIds: [],
    values,
    links: [],
    cells: [],
    conditionalFormats: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

export function workbook(...sheets: SheetSnapshot[]): WorkbookSnapshot {
  return {
    spreadsheetId: 'book',
    title: 'Sổ',
    locale: 'vi_VN',
    timeZone: 'Asia/Ho_Chi_Minh',
    detail: 'values',
    sheets,
  };
}

/** A tab drawn as text: cells between bars, numbers and TRUE/FALSE read as such, blanks blank. */
export function table(drawing: string): CellValue[][] {
  return drawing
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => readCell(cell.trim())),
    );
}

function readCell(text: string): CellValue {
  if (text === 'TRUE' || text === 'FALSE') return text === 'TRUE';
  if (text.startsWith('"')) return JSON.parse(text) as string;
  return text !== '' && !Number.isNaN(Number(text)) ? Number(text) : text;
}
