import type { Cell, CellValue, RowDef, Sheet } from 'hucre';
import { types } from 'node:util';
import type { CellData, ExtendedValue } from '../../host';
import { reject } from '../api-error';
import type { SheetState } from '../book';
import { errorValueOf } from '../typed-formula';
import { readWorkbook } from './call-hucre';
import { fromXlsxStyle } from './cell-style';
import { fromXlsxColor } from './color';
import { heightInPixels, widthInPixels } from './dimensions';

const DAY_MS = 86_400_000;
const EPOCH_MS = Date.UTC(1899, 11, 30);

/**
 * The tabs of an .xlsx, as Drive converts them: what `writeXlsxFile` writes comes back.
 *
 * @throws ApiError 400 where the bytes are no .xlsx
 */
export function readXlsxFile(bytes: Uint8Array): SheetState[] {
  const { sheets } = parse(bytes);
  return sheets.map(toSheetState);
}

function parse(bytes: Uint8Array) {
  try {
    // Without the styles hucre takes dates for plain numbers.
    return readWorkbook(bytes, { readStyles: true });
  } catch (error) {
    return reject(`The file is no readable .xlsx: ${String(error)}`);
  }
}

function toSheetState(sheet: Sheet, index: number): SheetState {
  const { merges = [], columns = [], rowDefs = new Map<number, RowDef>(), freezePane = {}, view = {} } = sheet;
  const tabColorStyle = fromXlsxColor(view.tabColor);
  const widths = widthsOf(sheet);
  const { rowCount, columnCount } = sizeOf(sheet, widths);
  return {
    properties: {
      sheetId: index,
      title: sheet.name,
      ...(sheet.hidden && { hidden: true }),
      ...(tabColorStyle && { tabColorStyle }),
      gridProperties: {
        rowCount,
        columnCount,
        ...(freezePane.rows && { frozenRowCount: freezePane.rows }),
        ...(freezePane.columns && { frozenColumnCount: freezePane.columns }),
        ...(view.showGridLines === false && { hideGridlines: true }),
      },
    },
    rows: widths.map((width, row) => Array.from({ length: width }, (_, column) => toCell(sheet, row, column))),
    rowMetadata: Array.from({ length: rowDefs.size > 0 ? rowCount : 0 }, (_, row) => {
      const { height, hidden } = rowDefs.get(row) ?? {};
      return dimension(height && heightInPixels(height), hidden);
    }),
    columnMetadata: columns.map(({ width, hidden }) => dimension(width && widthInPixels(width), hidden)),
    merges: merges.map(({ startRow, startCol, endRow, endCol }) => ({
      // As everywhere in Google's JSON, the id 0 goes without saying.
      ...(index > 0 && { sheetId: index }),
      startRowIndex: startRow,
      endRowIndex: endRow + 1,
      startColumnIndex: startCol,
      endColumnIndex: endCol + 1,
    })),
    protectedRanges: [],
    conditionalFormats: [],
    developerMetadata: [],
  };
}

/** How many columns each row reaches; some cells stand in the list of details alone. */
function widthsOf({ rows, cells }: Sheet): number[] {
  const widths = rows.map((row) => row.length);
  for (const key of cells?.keys() ?? []) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    while (widths.length <= row) widths.push(0);
    widths[row] = Math.max(widths[row] ?? 0, column + 1);
  }
  return widths;
}

/** A grid ends with the last row and column the file says anything of, and leaves one free beside the frozen ones. */
function sizeOf({ columns = [], rowDefs, merges = [], freezePane = {} }: Sheet, widths: readonly number[]) {
  return {
    rowCount: largest([
      widths.length,
      (freezePane.rows ?? 0) + 1,
      ...merges.map(({ endRow }) => endRow + 1),
      ...[...(rowDefs?.keys() ?? [])].map((row) => row + 1),
    ]),
    columnCount: largest([
      columns.length,
      (freezePane.columns ?? 0) + 1,
      ...merges.map(({ endCol }) => endCol + 1),
      ...widths,
    ]),
  };
}

function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}

function dimension(pixelSize: number | undefined, isHidden: boolean | undefined): SheetState['rowMetadata'][number] {
  if (!pixelSize && !isHidden) return undefined;
  return { ...(pixelSize && { pixelSize }), ...(isHidden && { hiddenByUser: true }) };
}

function toCell({ rows, cells }: Sheet, row: number, column: number): CellData | undefined {
  const cell = cells?.get(`${row},${column}`);
  const link = cell?.hyperlink?.target;
  const format = cell?.style && fromXlsxStyle(cell.style);
  const entered = cell?.formula === undefined ? toExtendedValue(rows[row]?.[column] ?? null) : fromFormula(cell);
  const data: CellData = {
    ...(entered && { userEnteredValue: entered }),
    ...((format ?? link) && {
      userEnteredFormat: { ...format, ...(link && { textFormat: { ...format?.textFormat, link: { uri: link } } }) },
    }),
    ...(cell?.comment && { note: cell.comment.text }),
  };
  return Object.keys(data).length > 0 ? data : undefined;
}

/** With what Excel had computed: nothing is computed anew. */
function fromFormula({ formula = '', formulaResult = null, value }: Cell): ExtendedValue {
  const result = formulaResult ?? value;
  const error = typeof result === 'string' ? errorValueOf(result) : undefined;
  return { formulaValue: `=${formula}`, ...(error ?? toExtendedValue(result)) };
}

/** Excel shows no difference between a blank cell and an empty text. */
function toExtendedValue(value: CellValue): ExtendedValue | undefined {
  if (value === null || value === '') return undefined;
  if (types.isDate(value)) return { numberValue: (value.getTime() - EPOCH_MS) / DAY_MS };
  if (typeof value === 'string') return { stringValue: value };
  return typeof value === 'number' ? { numberValue: value } : { boolValue: value };
}
