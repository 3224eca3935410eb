import type { Cell, ColumnDef, RowDef, WriteSheet } from 'hucre';
import type { CellData } from '../../host';
import type { Book, SheetState } from '../book';
import { boxOf } from '../sheets-api/box';
import { plainValue } from '../plain-value';
import { writeWorkbook } from './call-hucre';
import { toXlsxStyle } from './cell-style';
import { toXlsxColor } from './color';
import { heightInPoints, widthInDigits } from './dimensions';

/** Google's default width where a column says nothing. */
const DEFAULT_WIDTH_PX = 100;

const MOST_CHARACTERS_OF_NAME = 31;

/**
 * A spreadsheet as «Download ▸ Microsoft Excel» gives it: values, number formats, looks, merges, sizes, frozen rows and
 * columns, hidden ones, links, notes, tabs with their colours. Of a formula its value is carried over. Protections, validation and conditional formats are not
 * carried over.
 */
export function writeXlsxFile(book: Book): Uint8Array {
  const bytes = writeWorkbook({
    sheets: book.sheets.map(toXlsxSheet),
    defaultFont: { name: 'Arial', size: 10 },
    properties: { title: book.properties.title ?? '' },
  });
  // A copy of just these bytes: the thread's buffer may be larger.
  return new Uint8Array(bytes);
}

function toXlsxSheet(sheet: SheetState): WriteSheet {
  const { title, hidden, tabColorStyle, gridProperties: grid } = sheet.properties;
  const { frozenRowCount: rows = 0, frozenColumnCount: columns = 0 } = grid;
  return {
    name: nameOf(title),
    // hucre forgets the size of rows it gets no cells of.
    rows: Array.from({ length: Math.max(sheet.rows.length, sheet.rowMetadata.length) }, (_, row) =>
      (sheet.rows[row] ?? []).map((cell) => plainValue(cell) ?? null),
    ),
    cells: new Map(sheet.rows.flatMap((row, rowIndex) => cellsOf(row ?? [], rowIndex))),
    columns: Array.from({ length: grid.columnCount }, (_, index) => toColumn(sheet.columnMetadata[index])),
    rowDefs: new Map(sheet.rowMetadata.flatMap((row, index) => (row ? [[index, toRow(row)] as const] : []))),
    merges: sheet.merges.map((merge) => {
      const { startRowIndex, startColumnIndex, endRowIndex, endColumnIndex } = boxOf(sheet, merge);
      return {
        startRow: startRowIndex,
        startCol: startColumnIndex,
        endRow: endRowIndex - 1,
        endCol: endColumnIndex - 1,
      };
    }),
    view: {
      showGridLines: !grid.hideGridlines,
      ...(tabColorStyle && { tabColor: toXlsxColor(tabColorStyle) }),
    },
    ...((rows > 0 || columns > 0) && { freezePane: { rows, columns } }),
    ...(hidden && { hidden }),
  };
}

/** Excel allows fewer signs and letters in a tab's name. */
function nameOf(title: string): string {
  return title.replaceAll(/[/\\?*:[\]]/g, '_').slice(0, MOST_CHARACTERS_OF_NAME);
}

function cellsOf(row: readonly (CellData | undefined)[], rowIndex: number): [string, Partial<Cell>][] {
  return row.flatMap((cell, columnIndex): [string, Partial<Cell>][] => {
    if (!cell) return [];
    const { userEnteredFormat: format, note } = cell;
    const link = format?.textFormat?.link?.uri;
    return [
      [
        `${rowIndex},${columnIndex}`,
        {
          value: plainValue(cell) ?? null,
          ...(format && { style: toXlsxStyle(format) }),
          ...(link && { hyperlink: { target: link } }),
          ...(note && { comment: { text: note } }),
        },
      ],
    ];
  });
}

function toColumn(properties: SheetState['columnMetadata'][number]): ColumnDef {
  return {
    width: widthInDigits(properties?.pixelSize ?? DEFAULT_WIDTH_PX),
    ...(properties?.hiddenByUser && { hidden: true }),
  };
}

function toRow({ pixelSize, hiddenByUser }: NonNullable<SheetState['rowMetadata'][number]>): RowDef {
  return {
    ...(pixelSize !== undefined && { height: heightInPoints(pixelSize) }),
    ...(hiddenByUser && { hidden: true }),
  };
}
