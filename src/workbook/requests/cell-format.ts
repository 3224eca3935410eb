import type { CellStyle, StyleName } from '../../domain/drawing/styles';
import { numberFormats, styles } from '../../domain/drawing/styles';
import type { CellFormat } from '../../host';

/** Working tabs: Arial 10, wrapped, top-aligned. */
const FONT = { fontFamily: 'Arial', fontSize: 10 };

const line = { style: 'SOLID', colorStyle: { rgbColor: rgb('#BDC1C6') } };
const thinBorders = { top: line, bottom: line, left: line, right: line };

/** The Sheets format of each style, made once. */
export const cellFormats: Readonly<Record<StyleName, CellFormat>> = Object.fromEntries(
  Object.entries(styles).map(([name, style]) => [name, cellFormat(style)]),
) as Record<StyleName, CellFormat>;

function cellFormat(style: CellStyle): CellFormat {
  return {
    textFormat: {
      ...FONT,
      ...(style.size && { fontSize: style.size }),
      ...(style.isBold && { bold: true }),
      ...(style.isItalic && { italic: true }),
      ...(style.color && { foregroundColorStyle: { rgbColor: rgb(style.color) } }),
    },
    wrapStrategy: style.isClipped ? 'OVERFLOW_CELL' : 'WRAP',
    verticalAlignment: style.valign === 'middle' ? 'MIDDLE' : 'TOP',
    ...(style.align && { horizontalAlignment: style.align.toUpperCase() }),
    ...(style.fill && { backgroundColorStyle: { rgbColor: rgb(style.fill) } }),
    ...(style.format && { numberFormat: numberFormats[style.format] }),
    ...(style.hasBorder && { borders: thinBorders }),
  };
}

/** `#1F3A5F` to parts of 1. */
export function rgb(color: string): GoogleAppsScript.Sheets.Schema.Color {
  const part = (start: number) => parseInt(color.slice(start, start + 2), 16) / 255;
  return { red: part(1), green: part(3), blue: part(5) };
}
