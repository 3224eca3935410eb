import type { GridRange, Request } from '../../src/host';
import { formatA1 } from '../../src/local/a1';
import type { Book, SheetState } from '../../src/local/book';
import { newBook } from '../../src/local/new-book';
import { batchUpdate } from '../../src/local/sheets-api/batch-update';

export const OWNER = 'owner@example.org';
export const EDITOR = 'editor@example.org';
export const OTHER = 'other@example.org';
export const VIEWER = 'viewer@example.org';
export const STRANGER = 'stranger@example.org';

/**
 * A file of one tab whose grid is just what is drawn, cells between bars: `a | 1 | TRUE`. Numbers and TRUE, FALSE are
 * typed values, the rest is text.
 */
export function bookOf(drawing: string, locale = 'vi_VN'): Book {
  const cells = parse(drawing);
  const book = newBook({
    spreadsheetId: 'book',
    title: 'Sổ',
    locale,
    timeZone: 'Asia/Ho_Chi_Minh',
    owner: OWNER,
    editors: [EDITOR, OTHER],
    viewers: [VIEWER],
  });
  const rowCount = cells.length;
  const columnCount = Math.max(...cells.map((row) => row.length));
  return apply(book, [
    {
      updateSheetProperties: {
        properties: { sheetId: 0, title: 'Tab', gridProperties: { rowCount, columnCount } },
        fields: 'title,gridProperties(rowCount,columnCount)',
      },
    },
    {
      updateCells: {
        start: { sheetId: 0 },
        rows: cells.map((row) => ({ values: row.map((text) => ({ userEnteredValue: valueOf(text) })) })),
        fields: 'userEnteredValue',
      },
    },
  ]);
}

/** The whole grid of a tab, as aligned text. */
export function draw(book: Book, sheetId = 0): string {
  const { rows, properties } = sheetOf(book, sheetId);
  const { rowCount, columnCount } = properties.gridProperties;
  return align(
    Array.from({ length: rowCount }, (_, row) =>
      Array.from({ length: columnCount }, (_, column) => {
        const { stringValue, numberValue, boolValue } = rows[row]?.[column]?.userEnteredValue ?? {};
        return String(stringValue ?? numberValue ?? (boolValue === undefined ? '' : String(boolValue).toUpperCase()));
      }),
    ),
  );
}

/** A drawing written by hand, aligned as `draw` aligns. */
export function drawn(drawing: string): string {
  return align(parse(drawing));
}

/** All that hangs on the places of a tab, in A1 notation. */
export function hangings(book: Book, sheetId = 0) {
  const sheet = sheetOf(book, sheetId);
  const a1 = (range: GridRange = {}) => formatA1(sheet, range).replace(/.*!/, '');
  return {
    merges: sheet.merges.map(a1),
    protections: sheet.protectedRanges.map(({ range }) => a1(range)),
    open: sheet.protectedRanges.flatMap(({ unprotectedRanges = [] }) => unprotectedRanges.map(a1)),
    formats: sheet.conditionalFormats.flatMap(({ ranges = [] }) => ranges.map(a1)),
    frozen: sheet.properties.gridProperties.frozenRowCount ?? 0,
    rowKeys: sheet.rowMetadata.flatMap((row, index) =>
      (row?.developerMetadata ?? []).map(({ metadataKey }) => `${metadataKey!}@${index + 1}`),
    ),
    hiddenRows: sheet.rowMetadata.flatMap((row, index) => (row?.hiddenByUser ? [index + 1] : [])),
  };
}

export function apply(book: Book, requests: readonly Request[], user = OWNER): Book {
  return batchUpdate(book, user, { requests: [...requests] }).book;
}

export function reply(book: Book, request: Request, user = OWNER) {
  return batchUpdate(book, user, { requests: [request] }).response.replies?.[0];
}

/** What a refused batch says. */
export function fault(book: Book, requests: readonly Request[], user = OWNER): string {
  try {
    apply(book, requests, user);
  } catch (error) {
    return (error as Error).message;
  }
  return 'no fault';
}

export function sheetOf(book: Book, sheetId = 0): SheetState {
  return book.sheets.find(({ properties }) => properties.sheetId === sheetId)!;
}

/** A range of the first tab: rows and columns from 0, half-open. */
export function box(startRowIndex: number, endRowIndex: number, startColumnIndex: number, endColumnIndex: number) {
  return { sheetId: 0, startRowIndex, endRowIndex, startColumnIndex, endColumnIndex };
}

export const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

function parse(drawing: string): string[][] {
  return drawing
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
}

function align(rows: readonly (readonly string[])[]): string {
  const widths = rows.reduce<number[]>(
    (most, row) => row.map((cell, index) => Math.max(cell.length, most[index] ?? 0)),
    [],
  );
  return rows.map((row) => row.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join(' | ')).join('\n');
}

function valueOf(text: string) {
  if (text === '') return {};
  if (text === 'TRUE' || text === 'FALSE') return { boolValue: text === 'TRUE' };
  return Number.isNaN(Number(text)) ? { stringValue: text } : { numberValue: Number(text) };
}
