import type { XmlElement } from '../read-xml';
import { attribute, childAt, elementsOf } from '../read-xml';

/** What of a cell's style decides how its number reads, and what its font makes of its text. */
export interface CellLook {
  /** Absent for a plain number. */
  readonly shows?: 'percent' | 'day' | 'month' | 'year' | 'time';
  readonly font?: string;
}

/** Formats without a code in the file that are days and times (ECMA-376, 18.8.30; 27–36 and 50–58 by locale). */
const builtIn: Readonly<Record<number, CellLook['shows']>> = { 9: 'percent', 10: 'percent', 17: 'month' };
const isDay = (id: number) => (id >= 14 && id <= 16) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
const isTime = (id: number) => (id >= 18 && id <= 21) || (id >= 45 && id <= 47);

/** By the number a cell names its style with. */
export function readCellLooks(root: XmlElement | undefined): readonly CellLook[] {
  const codes = new Map(
    children(root, 'numFmts', 'numFmt').map((format) => [
      Number(attribute(format, 'numFmtId')),
      attribute(format, 'formatCode') ?? '',
    ]),
  );
  const fonts = children(root, 'fonts', 'font').map((font) => {
    const name = childAt(font, 'name');
    return name && attribute(name, 'val');
  });
  return children(root, 'cellXfs', 'xf').map((style): CellLook => {
    const id = Number(attribute(style, 'numFmtId') ?? 0);
    const code = codes.get(id);
    const shows = code === undefined ? builtInLook(id) : showsOf(code);
    const font = fonts[Number(attribute(style, 'fontId') ?? 0)];
    return { ...(shows && { shows }), ...(font !== undefined && { font }) };
  });
}

function builtInLook(id: number): CellLook['shows'] {
  if (isDay(id)) return 'day';
  return isTime(id) ? 'time' : builtIn[id];
}

/**
 *   code                   | shows
 *   -----------------------|-----------------------------------------------
 *   dd/mm/yyyy, d-mmm      | day
 *   mm/yyyy                | month
 *   yyyy                   | year
 *   hh:mm                  | time
 *   0.0%                   | percent
 *   0.0"%", #,##0 "ngày"   | none: words in quotes are no code
 */
export function showsOf(code: string): CellLook['shows'] {
  const [first = ''] = code.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '').split(';');
  const letters = first.toLowerCase();
  if (letters.includes('d')) return 'day';
  if (letters.includes('y')) return letters.includes('m') ? 'month' : 'year';
  if (/[hs]/.test(letters)) return 'time';
  // «mmm» alone is a month; «General» has no letter of these but «e».
  if (/^[^g]*m/.test(letters)) return 'month';
  return letters.includes('%') ? 'percent' : undefined;
}

function children(root: XmlElement | undefined, group: string, name: string): XmlElement[] {
  const element = childAt(root, group);
  return element ? elementsOf(element, name) : [];
}
