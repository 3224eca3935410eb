import type { CellStyle, StyleName } from '../../domain/drawing/styles';
import { numberFormats, styles } from '../../domain/drawing/styles';
import { escapeXml, xmlPart } from '../xml';

/** Paper: one typeface, black on white, thin borders. Its size also is the unit of column widths. */
const FONT_NAME = 'Times New Roman';
const FONT_SIZE = 12;

/** Excel keeps lower numbers for its built-in formats. */
const FIRST_FORMAT_ID = 164;

const names = Object.keys(styles) as StyleName[];
const formatNames = Object.keys(numberFormats) as (keyof typeof numberFormats)[];

/**
 * The index of a style in the file. Each has a twin that marks its text as text even when someone retypes the cell
 * (`quotePrefix`, shown as an apostrophe in the formula bar): for what looks like a formula.
 */
export function styleIndex(name: StyleName, isQuoted: boolean): number {
  return 1 + 2 * names.indexOf(name) + Number(isQuoted);
}

/** Index 0 is the look of cells without any; then each style and its quoted twin. */
export function stylesPart(): string {
  const looks: CellStyle[] = names.map((name) => styles[name]);
  const fonts = [fontXml({}), ...looks.map(fontXml)];
  const formats = [defaultFormat, ...looks.flatMap((style, index) => twins(style, index + 1))];
  const numbers = formatNames.map(
    (name, index) =>
      `<numFmt numFmtId="${FIRST_FORMAT_ID + index}" formatCode="${escapeXml(numberFormats[name].pattern)}"/>`,
  );
  return xmlPart(
    `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
      list('numFmts', numbers) +
      list('fonts', fonts) +
      list('fills', [
        '<fill><patternFill patternType="none"/></fill>',
        '<fill><patternFill patternType="gray125"/></fill>',
      ]) +
      list('borders', [borderXml(''), borderXml(' style="thin"')]) +
      list('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']) +
      list('cellXfs', formats) +
      list('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']) +
      `</styleSheet>`,
  );
}

const defaultFormat = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';

function twins(style: CellStyle, fontId: number): string[] {
  const numFmtId = style.format ? FIRST_FORMAT_ID + formatNames.indexOf(style.format) : 0;
  const alignment = [
    style.align ? ` horizontal="${style.align}"` : '',
    ` vertical="${style.valign === 'middle' ? 'center' : 'top'}"`,
    style.isClipped ? '' : ' wrapText="1"',
  ].join('');
  return ['', ' quotePrefix="1"'].map(
    (quote) =>
      `<xf numFmtId="${numFmtId}" fontId="${fontId}" fillId="0" borderId="${style.hasBorder ? 1 : 0}" xfId="0"${quote}` +
      ` applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1"><alignment${alignment}/></xf>`,
  );
}

function fontXml({ isBold, isItalic, size = FONT_SIZE }: CellStyle): string {
  return (
    `<font>${isBold ? '<b/>' : ''}${isItalic ? '<i/>' : ''}` +
    `<sz val="${size}"/><color rgb="FF000000"/><name val="${FONT_NAME}"/><family val="1"/></font>`
  );
}

function borderXml(style: string): string {
  const sides = ['left', 'right', 'top', 'bottom'].map((side) =>
    style ? `<${side}${style}><color rgb="FF000000"/></${side}>` : `<${side}/>`,
  );
  return `<border>${sides.join('')}<diagonal/></border>`;
}

function list(name: string, items: readonly string[]): string {
  return `<${name} count="${items.length}">${items.join('')}</${name}>`;
}
