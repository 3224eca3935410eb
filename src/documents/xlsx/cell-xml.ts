import type { DrawnCell } from '../../domain/drawing/drawn-sheet';
import type { SharedStrings } from './shared-strings';
import { styleIndex } from './styles-part';
import { XlsxError } from './xlsx-error';

/** Excel's limit for the text of one cell, in UTF-16 code units. */
export const LONGEST_TEXT = 32_767;

/** What Excel would read as a formula, were the cell typed again. */
const LOOKS_LIKE_FORMULA = /^[=+\-@]/;

const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * One cell with its type told: text stays text whatever it begins with, numbers stay numbers.
 * @param cell As an officer reads it: `D5`.
 * @throws XlsxError naming sheet and cell, for what Excel cannot hold.
 */
export function cellXml({ value, style }: DrawnCell, sheet: string, cell: string, strings: SharedStrings): string {
  const isQuoted = typeof value === 'string' && LOOKS_LIKE_FORMULA.test(value);
  const open = `<c r="${cell}" s="${styleIndex(style, isQuoted)}"`;
  if (value === '') return `${open}/>`;
  if (typeof value === 'boolean') return `${open} t="b"><v>${Number(value)}</v></c>`;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new XlsxError({ kind: 'notFinite', sheet, cell });
    return `${open}><v>${value}</v></c>`;
  }
  if (value.length > LONGEST_TEXT) throw new XlsxError({ kind: 'longText', sheet, cell });
  if (LONE_SURROGATE.test(value)) throw new XlsxError({ kind: 'brokenText', sheet, cell });
  return `${open} t="s"><v>${strings.indexOf(value)}</v></c>`;
}
