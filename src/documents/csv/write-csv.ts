import type { CellValue } from '../../domain/cell-value';
import { CsvError } from './csv-error';

/**
 * Excel of a Vietnamese Windows parts columns at the semicolon, since the comma is the decimal mark there: with it a
 * double click opens the file in columns, and `48,3` is a number.
 */
export const SEPARATOR = ';';

/** Without it Excel takes UTF-8 for an old code page. */
const BYTE_ORDER_MARK = '\ufeff';

const LINE_END = '\r\n';

/**
 * What a spreadsheet would run as a formula when the file is opened, or `'` itself. An apostrophe before it makes it
 * text, and whoever reads the file takes off one apostrophe from any text that begins with one.
 */
const LOOKS_LIKE_FORMULA = /^(?:'|\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n])/;

const LONE_SURROGATE = /\p{Surrogate}/u;
const NEEDS_QUOTES = /[";\r\n]|^\s|\s$/;

/**
 * A table as RFC 4180 has it, but for the separator: UTF-8, lines ended by CR LF, quotes doubled. Text comes back as it
 * was (`LOOKS_LIKE_FORMULA`); numbers have a decimal comma and no grouping.
 * @throws CsvError naming row and column (from 1), for half a surrogate pair, which no UTF-8 can hold.
 */
export function writeCsv(rows: readonly (readonly CellValue[])[]): string {
  const lines = rows.map((row, rowIndex) =>
    row.map((value, index) => field(value, rowIndex + 1, index + 1)).join(SEPARATOR),
  );
  return BYTE_ORDER_MARK + lines.map((line) => line + LINE_END).join('');
}

function field(value: CellValue, row: number, column: number): string {
  if (typeof value === 'number') return String(value).replace('.', ',');
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (LONE_SURROGATE.test(value)) throw new CsvError({ row, column });
  const text = LOOKS_LIKE_FORMULA.test(value) ? `'${value}` : value;
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
