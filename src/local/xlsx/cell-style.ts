import type { BorderLineStyle, BorderSide, CellStyle, FontStyle } from 'hucre';
import type { CellFormat } from '../../host';
import { fromXlsxColor, toXlsxColor } from './color';

type Border = GoogleAppsScript.Sheets.Schema.Border;

const lineStyles = {
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOTTED: 'dotted',
  DASHED: 'dashed',
  DOUBLE: 'double',
} as const satisfies Record<string, BorderLineStyle>;
const horizontals = { LEFT: 'left', CENTER: 'center', RIGHT: 'right' } as const;
const verticals = { TOP: 'top', MIDDLE: 'center', BOTTOM: 'bottom' } as const;
const sides = ['top', 'bottom', 'left', 'right'] as const;

/** The pattern of a number format that names only its type. */
const defaultPatterns: Readonly<Record<string, string>> = {
  TEXT: '@',
  NUMBER: '#,##0.00',
  PERCENT: '0.00%',
  CURRENCY: '#,##0.00\\ "₫"',
  DATE: 'dd/mm/yyyy',
  TIME: 'hh:mm:ss',
  DATE_TIME: 'dd/mm/yyyy hh:mm:ss',
};

/** What Excel knows of a look; Google's cut text is Excel's overflowing text. */
export function toXlsxStyle(format: CellFormat): CellStyle {
  const { numberFormat, backgroundColorStyle, borders = {}, textFormat = {} } = format;
  const horizontal = lookUp(horizontals, format.horizontalAlignment);
  const vertical = lookUp(verticals, format.verticalAlignment);
  const drawn = sides.flatMap((side) => {
    const border = toXlsxBorder(borders[side]);
    return border ? [[side, border] as const] : [];
  });
  const numFmt = numberFormat?.pattern ?? defaultPatterns[numberFormat?.type ?? ''];
  const font = toXlsxFont(textFormat);
  const alignment = {
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(format.wrapStrategy === 'WRAP' && { wrapText: true }),
  };
  return {
    ...(numFmt !== undefined && { numFmt }),
    ...(backgroundColorStyle && {
      fill: { type: 'pattern', pattern: 'solid', fgColor: toXlsxColor(backgroundColorStyle) },
    }),
    ...(drawn.length > 0 && { border: Object.fromEntries(drawn) }),
    ...(Object.keys(font).length > 0 && { font }),
    ...(Object.keys(alignment).length > 0 && { alignment }),
  };
}

/** `undefined` where nothing of it is known to Google. Theme colours are left to the default. */
export function fromXlsxStyle({
  numFmt,
  fill,
  border = {},
  font = {},
  alignment = {},
}: CellStyle): CellFormat | undefined {
  const background = fill?.type === 'pattern' && fill.pattern === 'solid' ? fromXlsxColor(fill.fgColor) : undefined;
  const drawn = sides.flatMap((side) => {
    const line = border[side];
    return line ? [[side, fromXlsxBorder(line)] as const] : [];
  });
  const horizontalAlignment = reverse(horizontals, alignment.horizontal);
  const verticalAlignment = reverse(verticals, alignment.vertical);
  const textFormat = fromXlsxFont(font);
  const format: CellFormat = {
    ...(numFmt !== undefined && numFmt !== 'General' && { numberFormat: { type: typeOf(numFmt), pattern: numFmt } }),
    ...(background && { backgroundColorStyle: background }),
    ...(drawn.length > 0 && { borders: Object.fromEntries(drawn) }),
    ...(horizontalAlignment && { horizontalAlignment }),
    ...(verticalAlignment && { verticalAlignment }),
    ...(alignment.wrapText && { wrapStrategy: 'WRAP' }),
    ...(Object.keys(textFormat).length > 0 && { textFormat }),
  };
  return Object.keys(format).length > 0 ? format : undefined;
}

function toXlsxFont(text: NonNullable<CellFormat['textFormat']>): FontStyle {
  return {
    ...(text.fontFamily && { name: text.fontFamily }),
    ...(text.fontSize && { size: text.fontSize }),
    ...(text.bold && { bold: true }),
    ...(text.italic && { italic: true }),
    ...(text.underline && { underline: true }),
    ...(text.strikethrough && { strikethrough: true }),
    ...(text.foregroundColorStyle && { color: toXlsxColor(text.foregroundColorStyle) }),
  };
}

function fromXlsxFont(font: FontStyle): NonNullable<CellFormat['textFormat']> {
  const color = fromXlsxColor(font.color);
  return {
    ...(font.name && { fontFamily: font.name }),
    ...(font.size && { fontSize: font.size }),
    ...(font.bold && { bold: true }),
    ...(font.italic && { italic: true }),
    ...(font.underline && { underline: true }),
    ...(font.strikethrough && { strikethrough: true }),
    ...(color && { foregroundColorStyle: color }),
  };
}

function toXlsxBorder({ style, colorStyle }: Border = {}): BorderSide | undefined {
  const line = lookUp(lineStyles, style);
  return line && { style: line, color: toXlsxColor(colorStyle ?? {}) };
}

/** Excel has more kinds of lines than Google: what is not known becomes thin. */
function fromXlsxBorder({ style, color }: BorderSide): Border {
  const colorStyle = fromXlsxColor(color);
  return { style: reverse(lineStyles, style) ?? 'SOLID', ...(colorStyle && { colorStyle }) };
}

function typeOf(pattern: string): string {
  const bare = pattern.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  if (bare === '@') return 'TEXT';
  if (/[yd]/i.test(bare)) return /[hs]/i.test(bare) ? 'DATE_TIME' : 'DATE';
  if (/h/i.test(bare)) return 'TIME';
  if (/[$₫]/.test(pattern)) return 'CURRENCY';
  return bare.includes('%') ? 'PERCENT' : 'NUMBER';
}

function lookUp<Word extends string>(words: Readonly<Record<string, Word>>, key: string | undefined): Word | undefined {
  return key === undefined ? undefined : words[key];
}

function reverse(words: Readonly<Record<string, string>>, word: string | undefined): string | undefined {
  return Object.keys(words).find((key) => words[key] === word);
}
