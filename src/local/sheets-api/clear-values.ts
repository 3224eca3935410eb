import { formatA1, parseA1 } from '../a1';
import type { Book } from '../book';
import { assertEditable, assertMayEdit } from '../protection';
import { assertFields } from './assert-fields';
import { boxInGrid, boxOf } from './box';
import { omit } from './omit';
import { withSheet } from './sheets';
import { keptCell, writeCells } from './write-cells';

type ClearResponse = GoogleAppsScript.Sheets.Schema.ClearValuesResponse;
type BatchRequest = GoogleAppsScript.Sheets.Schema.BatchClearValuesRequest;
type BatchResponse = GoogleAppsScript.Sheets.Schema.BatchClearValuesResponse;

/** Empties the cells of a range as far as the grid goes; looks, rules and notes stay. */
export function clearValues(book: Book, user: string, range: string): { book: Book; response: ClearResponse } {
  const { book: after, response } = batchClearValues(book, user, { ranges: [range] });
  const [clearedRange] = response.clearedRanges ?? [];
  return { book: after, response: { spreadsheetId: book.spreadsheetId, clearedRange } };
}

/** The same for several ranges, all of them or none. */
export function batchClearValues(
  book: Book,
  user: string,
  request: BatchRequest,
): { book: Book; response: BatchResponse } {
  assertMayEdit(book, user);
  assertFields(request, ['ranges'], 'values.batchClear');
  const clearedRanges: string[] = [];
  const after = (request.ranges ?? []).reduce((current, text) => {
    const step = clearRange(current, user, text);
    clearedRanges.push(step.cleared);
    return step.book;
  }, book);
  return {
    book: after,
    response: { spreadsheetId: book.spreadsheetId, ...(clearedRanges.length > 0 && { clearedRanges }) },
  };
}

function clearRange(book: Book, user: string, text: string): { book: Book; cleared: string } {
  const { sheet, range } = parseA1(book, text);
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  const { endRowIndex, endColumnIndex, ...start } = boxOf(sheet, range);
  const box = boxInGrid(sheet, {
    ...start,
    endRowIndex: Math.min(endRowIndex, rowCount),
    endColumnIndex: Math.min(endColumnIndex, columnCount),
  });
  assertEditable(book, user, sheet.properties.sheetId, box);
  const cleared = writeCells(sheet, box, (cell) => cell && keptCell(omit(cell, 'userEnteredValue')));
  return { book: withSheet(book, cleared), cleared: formatA1(sheet, box) };
}
