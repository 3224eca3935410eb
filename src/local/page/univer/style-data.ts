import type { IBorderStyleData, IStyleData } from '@univerjs/core';
import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { CellData, CellFormat } from '../../../host';

type ColorStyle = GoogleAppsScript.Sheets.Schema.ColorStyle;
type Border = GoogleAppsScript.Sheets.Schema.Border;

const horizontal: Readonly<Record<string, HorizontalAlign>> = {
  LEFT: HorizontalAlign.LEFT,
  CENTER: HorizontalAlign.CENTER,
  RIGHT: HorizontalAlign.RIGHT,
};

const vertical: Readonly<Record<string, VerticalAlign>> = {
  TOP: VerticalAlign.TOP,
  MIDDLE: VerticalAlign.MIDDLE,
  BOTTOM: VerticalAlign.BOTTOM,
};

const wrap: Readonly<Record<string, WrapStrategy>> = {
  OVERFLOW_CELL: WrapStrategy.OVERFLOW,
  CLIP: WrapStrategy.CLIP,
  WRAP: WrapStrategy.WRAP,
};

const borders: Readonly<Record<string, BorderStyleTypes>> = {
  DOTTED: BorderStyleTypes.DOTTED,
  DASHED: BorderStyleTypes.DASHED,
  SOLID: BorderStyleTypes.THIN,
  SOLID_MEDIUM: BorderStyleTypes.MEDIUM,
  SOLID_THICK: BorderStyleTypes.THICK,
  DOUBLE: BorderStyleTypes.DOUBLE,
};

export const LINK_COLOR = '#1155cc';

/** A cell's look as Google shows it: numbers right, truths in the middle, links blue, unless something else is said. */
export function styleOfCell({ userEnteredFormat = {}, userEnteredValue = {} }: CellData): IStyleData {
  const { numberValue, boolValue } = userEnteredValue;
  const usual = numberValue === undefined ? (boolValue === undefined ? undefined : 'CENTER') : 'RIGHT';
  return styleOf(userEnteredFormat, usual);
}

export function styleOf(format: CellFormat, usualAlignment = ''): IStyleData {
  const { backgroundColorStyle, horizontalAlignment, verticalAlignment, wrapStrategy } = format;
  const background = hexOf(backgroundColorStyle);
  const ht = horizontal[horizontalAlignment ?? usualAlignment];
  const vt = vertical[verticalAlignment ?? ''];
  const tb = wrap[wrapStrategy ?? ''];
  return {
    ...textStyle(format.textFormat ?? {}),
    ...(background && { bg: { rgb: background } }),
    ...(ht !== undefined && { ht }),
    ...(vt !== undefined && { vt }),
    ...(tb !== undefined && { tb }),
    ...(format.borders && { bd: bordersOf(format.borders) }),
    // Typed text stays text until the model has read it.
    n: { pattern: '@' },
  };
}

function textStyle(format: NonNullable<CellFormat['textFormat']>): IStyleData {
  const { fontFamily, fontSize, bold, italic, underline, strikethrough, foregroundColorStyle, link } = format;
  const color = hexOf(foregroundColorStyle) ?? (link && LINK_COLOR);
  return {
    ...(fontFamily && { ff: fontFamily }),
    ...(fontSize && { fs: fontSize }),
    ...(bold && { bl: BooleanNumber.TRUE }),
    ...(italic && { it: BooleanNumber.TRUE }),
    ...((underline ?? link) && { ul: { s: BooleanNumber.TRUE } }),
    ...(strikethrough && { st: { s: BooleanNumber.TRUE } }),
    ...(color && { cl: { rgb: color } }),
  };
}

function bordersOf({ top, right, bottom, left }: GoogleAppsScript.Sheets.Schema.Borders): IStyleData['bd'] {
  const sides = { t: borderOf(top), r: borderOf(right), b: borderOf(bottom), l: borderOf(left) };
  return Object.fromEntries(Object.entries(sides).filter(([, side]) => side));
}

function borderOf(border: Border | undefined): IBorderStyleData | undefined {
  const s = borders[border?.style ?? ''];
  return s === undefined ? undefined : { s, cl: { rgb: hexOf(border?.colorStyle) ?? '#000000' } };
}

/** `#rrggbb`; a part that is left out is 0. */
export function hexOf(style: ColorStyle | undefined): string | undefined {
  if (!style?.rgbColor) return undefined;
  const { red = 0, green = 0, blue = 0 } = style.rgbColor;
  const parts = [red, green, blue].map((part) =>
    Math.round(part * 255)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${parts.join('')}`;
}
