import { escapeXml } from '../xml';

/**
 * Characters XML cannot hold, and the carriage return, which XML readers turn into a line feed; also `_x0041_` typed
 * as such, which would be read as an escape.
 */
const NEEDS_ESCAPE = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/g;

/** Text in Excel's own escapes (ECMA-376, ST_Xstring): U+0001 is `_x0001_`, a lone `_` before `x0041_` is `_x005F_`. */
export function excelText(text: string): string {
  const escape = (character: string) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
  return escapeXml(text.replace(NEEDS_ESCAPE, escape));
}
