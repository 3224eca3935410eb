import type { GridRange } from '../../host';
import { formatA1 } from '../a1';
import { refuse } from '../api-error';
import type { Book, SheetState } from '../book';
import { formatValue } from '../format-value';
import { plainValue } from '../plain-value';
import type { Locale } from '../locale';
import { localeOf } from '../locale';
import type { Box } from './box';
import { boxInGrid } from './box';
import { trimEnd } from './trim-end';
import type { Cell } from './write-cells';

type ValueRange = GoogleAppsScript.Sheets.Schema.ValueRange;

/** Google's defaults: as people see it, row by row; dates as serial numbers where values are asked for raw. */
export interface ValueOptions {
  readonly valueRenderOption?: string | undefined;
  readonly dateTimeRenderOption?: string | undefined;
  readonly majorDimension?: string | undefined;
}

type Render = (cell: Cell) => string | number | boolean | undefined;

/** A function that answers the values of a range; the options are worked through once for all ranges. */
export function valueReader(book: Book, options: ValueOptions): (sheet: SheetState, range: GridRange) => ValueRange {
  const render = renderer(options, localeOf(book.properties.locale));
  const majorDimension = options.majorDimension ?? 'ROWS';
  if (majorDimension !== 'ROWS' && majorDimension !== 'COLUMNS') refuse(`${majorDimension} as majorDimension`);
  return (sheet, range) => {
    const box = boxInGrid(sheet, range);
    const values = majorDimension === 'ROWS' ? readRows(sheet, box, render) : readColumns(sheet, box, render);
    return { range: formatA1(sheet, box), majorDimension, ...(values.length > 0 && { values }) };
  };
}

function renderer(options: ValueOptions, locale: Locale): Render {
  const { valueRenderOption = 'FORMATTED_VALUE', dateTimeRenderOption = 'SERIAL_NUMBER' } = options;
  if (valueRenderOption === 'FORMATTED_VALUE') return (cell) => formatValue(cell, locale);
  const raw = rawRenderer(dateTimeRenderOption, locale);
  if (valueRenderOption === 'FORMULA') return (cell) => cell?.userEnteredValue?.formulaValue ?? raw(cell);
  return valueRenderOption === 'UNFORMATTED_VALUE' ? raw : refuse(`${valueRenderOption} as valueRenderOption`);
}

/** Values as they are, moments as asked. */
function rawRenderer(dateTimeRenderOption: string, locale: Locale): Render {
  if (dateTimeRenderOption === 'FORMATTED_STRING')
    return (cell) => (isMoment(cell) ? formatValue(cell, locale) : plainValue(cell));
  return dateTimeRenderOption === 'SERIAL_NUMBER'
    ? plainValue
    : refuse(`${dateTimeRenderOption} as dateTimeRenderOption`);
}

function isMoment(cell: Cell): boolean {
  return ['DATE', 'TIME', 'DATE_TIME'].includes(cell?.userEnteredFormat?.numberFormat?.type ?? '');
}

function readRows(sheet: SheetState, box: Box, render: Render): unknown[][] {
  const rows = sheet.rows.slice(box.startRowIndex, box.endRowIndex);
  return trimmedLines(rows.map((row) => (row ?? []).slice(box.startColumnIndex, box.endColumnIndex).map(render)));
}

function readColumns(sheet: SheetState, box: Box, render: Render): unknown[][] {
  const rows = sheet.rows.slice(box.startRowIndex, box.endRowIndex);
  const columns = Array.from({ length: box.endColumnIndex - box.startColumnIndex }, (_, offset) =>
    rows.map((row) => render(row?.[box.startColumnIndex + offset])),
  );
  return trimmedLines(columns);
}

/** Blanks inside are `''`; blanks at the end are left out. */
function trimmedLines(lines: (string | number | boolean | undefined)[][]): unknown[][] {
  const trimmed = lines.map((line) => trimEnd(line, (value) => value === undefined).map((value) => value ?? ''));
  return [...trimEnd(trimmed, (line) => line.length === 0)];
}
