import type { SheetState } from '../book';
import { formatValue } from '../format-value';
import type { Locale } from '../locale';
import { localeOf } from '../locale';
import { assertEditable } from '../protection';
import { assertThere, boxOfSpan, changeDimensions, spanOf } from './dimension';
import { DEFAULT_SIZE_PX } from './grid-data';
import type { RequestKind } from './request-kind';
import { dimensionRange } from './shapes';
import { sheetById, withSheet } from './sheets';
import type { Cell } from './write-cells';

const DEFAULT_FONT_SIZE_PT = 10;

/** Pixels for each point of the font: how wide a letter is on average, and how high a line. */
const LETTER_PX_PER_PT = 0.65;
const LINE_PX_PER_PT = 1.7;

/** Left and right, or above and below. */
const PADDING_PX = { ROWS: 4, COLUMNS: 6 } as const;

/**
 * Fits rows or columns to what stands in them. Google measures letters and the local host has no fonts: the sizes are
 * rough, good for telling a row of three lines from one of one. A blank row or column gets the default size.
 */
export const autoResizeDimensions: RequestKind<'autoResizeDimensions'> = {
  shape: { dimensions: dimensionRange },
  apply(book, { dimensions = {} }, user) {
    const sheet = sheetById(book, dimensions.sheetId);
    const span = spanOf(sheet, dimensions);
    assertThere(sheet, span, 'resize');
    assertEditable(book, user, sheet.properties.sheetId, boxOfSpan(sheet, span));
    const locale = localeOf(book.properties.locale);
    const fit = span.dimension === 'ROWS' ? rowHeight : columnWidth;
    const least = span.dimension === 'ROWS' ? DEFAULT_SIZE_PX.ROWS : 0;
    const changed = changeDimensions(sheet, span, (properties, index) => {
      const size = fit(sheet, index, locale);
      return { ...properties, pixelSize: size === 0 ? DEFAULT_SIZE_PX[span.dimension] : Math.max(least, size) };
    });
    return { book: withSheet(book, changed) };
  },
};

/** `0` where the row is blank. */
function rowHeight(sheet: SheetState, row: number, locale: Locale): number {
  const heights = (sheet.rows[row] ?? []).map((cell, column) => {
    const width = sheet.columnMetadata[column]?.pixelSize ?? DEFAULT_SIZE_PX.COLUMNS;
    const isWrapped = cell?.userEnteredFormat?.wrapStrategy === 'WRAP';
    const linesOf = (px: number) => (isWrapped ? Math.max(1, Math.ceil(px / (width - PADDING_PX.COLUMNS))) : 1);
    const lines = lineWidthsPx(cell, locale).reduce((sum, px) => sum + linesOf(px), 0);
    return lines === 0 ? 0 : Math.round(lines * fontSizeOf(cell) * LINE_PX_PER_PT) + PADDING_PX.ROWS;
  });
  return Math.max(0, ...heights);
}

/** `0` where the column is blank. */
function columnWidth(sheet: SheetState, column: number, locale: Locale): number {
  const widths = sheet.rows.flatMap((row) => lineWidthsPx(row?.[column], locale));
  return widths.length === 0 ? 0 : Math.ceil(Math.max(...widths)) + PADDING_PX.COLUMNS;
}

function lineWidthsPx(cell: Cell, locale: Locale): number[] {
  const text = formatValue(cell, locale);
  if (!text) return [];
  return text.split('\n').map((line) => line.length * fontSizeOf(cell) * LETTER_PX_PER_PT);
}

function fontSizeOf(cell: Cell): number {
  return cell?.userEnteredFormat?.textFormat?.fontSize ?? DEFAULT_FONT_SIZE_PT;
}
