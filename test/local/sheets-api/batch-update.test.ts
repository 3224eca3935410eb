import type { Request } from '../../../src/host';
import { ApiError } from '../../../src/local/api-error';
import { batchUpdate } from '../../../src/local/sheets-api/batch-update';
import { getSpreadsheet } from '../../../src/local/sheets-api/get-spreadsheet';
import { apply, bookOf, draw, fault, OWNER, STRANGER, VIEWER } from '../draw';

const book = bookOf('a | b');

const write = (text: string): Request => ({
  updateCells: {
    start: {},
    rows: [{ values: [{ userEnteredValue: { stringValue: text } }] }],
    fields: 'userEnteredValue',
  },
});

test('requests are applied in order and answered one by one', () => {
  const { book: after, response } = batchUpdate(book, OWNER, {
    requests: [write('1st'), { addSheet: { properties: { sheetId: 3 } } }, write('2nd')],
  });
  expect(draw(after)).toBe('2nd | b');
  expect(response).toEqual({ spreadsheetId: 'book', replies: [{}, { addSheet: expect.anything() as unknown }, {}] });
});

test('a later request may refer to a tab made in the same batch', () => {
  const after = apply(book, [
    { addSheet: { properties: { sheetId: 3, gridProperties: { rowCount: 1, columnCount: 1 } } } },
    { repeatCell: { range: { sheetId: 3 }, cell: { userEnteredValue: { numberValue: 7 } }, fields: '*' } },
  ]);
  expect(draw(after, 3)).toBe('7');
});

test.each([
  ['a rejected request', { deleteSheet: { sheetId: 9 } }],
  ['a request that is not emulated', { addBanding: {} }],
])('one bad request and nothing is applied: %s', (_, bad) => {
  const before = JSON.stringify(book);
  expect(() => apply(book, [write('1st'), bad])).toThrow();
  expect(JSON.stringify(book)).toBe(before);
});

test.each<[string, object[], string]>([
  ['none', [], 'Must specify at least one request.'],
  ['an empty one', [{}], 'Invalid requests[0]: No request set.'],
  [
    'two in one',
    [{ deleteSheet: {}, addSheet: {} }],
    "Invalid value at 'requests[0]' (oneof), oneof field 'kind' is already set. Cannot set 'addSheet'",
  ],
  [
    'the second at fault',
    [write('x'), { deleteSheet: { sheetId: 9 } }],
    'Invalid requests[1].deleteSheet: No grid with id: 9',
  ],
  [
    'a payload of the wrong type, before anything else',
    [{ deleteSheet: { sheetId: 9 } }, { deleteSheet: { sheetId: 'x' } }],
    `Invalid value at 'requests[1].delete_sheet.sheet_id' (TYPE_INT32), "x"`,
  ],
  [
    'an id beyond 32 bits',
    [{ addSheet: { properties: { sheetId: 2 ** 31 } } }],
    `Invalid value at 'requests[0].add_sheet.properties.sheet_id' (TYPE_INT32), 2147483648`,
  ],
])('refused: %s', (_, requests, message) => {
  expect(fault(book, requests as Request[])).toBe(message);
});

test.each<[string, object, string]>([
  ['a request', { addBanding: {} }, 'the request addBanding'],
  ['a request Google has not', { toString: {} }, 'the request toString'],
  ['a field', { deleteSheet: { force: true } }, 'the field requests[0].deleteSheet.force'],
  [
    'a field of a cell',
    { repeatCell: { range: {}, cell: { textFormatRuns: [] }, fields: '*' } },
    'the field requests[0].repeatCell.cell.textFormatRuns',
  ],
  [
    'a field in a mask',
    { repeatCell: { range: {}, cell: {}, fields: 'userEnteredFormat.padding' } },
    'the field userEnteredFormat.padding in a mask',
  ],
  ['a word', { mergeCells: { range: {}, mergeType: 'MERGE_SOME' } }, 'MERGE_SOME as requests[0].mergeCells.mergeType'],
])('refused by name: %s', (_, request, what) => {
  expect(fault(book, [request as Request])).toBe(`The local host does not emulate ${what}.`);
});

test('the file as it is afterwards is answered where asked for', () => {
  const answered = (options: object) => {
    const { updatedSpreadsheet } = batchUpdate(book, OWNER, { requests: [write('x')], ...options }).response;
    return updatedSpreadsheet?.sheets?.map(({ data }) => data?.map(({ rowData }) => rowData?.[0]?.values?.length));
  };
  expect(answered({ responseIncludeGridData: true })).toBeUndefined();
  expect(answered({ includeSpreadsheetInResponse: true })).toEqual([undefined]);
  const withCells = { includeSpreadsheetInResponse: true, responseIncludeGridData: true };
  expect(answered(withCells)).toEqual([[2]]);
  expect(answered({ ...withCells, responseRanges: ['A1'] })).toEqual([[1]]);
  const { response } = batchUpdate(book, OWNER, { requests: [write('x')], includeSpreadsheetInResponse: true });
  expect(response.updatedSpreadsheet).toEqual(getSpreadsheet(book, OWNER));
});

test('another option of the batch is refused by name', () => {
  expect(() => batchUpdate(book, OWNER, { requests: [write('x')], other: true } as never)).toThrow(
    'The local host does not emulate the field other of batchUpdate.',
  );
});

test('absent fields say nothing', () => {
  expect(draw(apply(book, [{ ...write('x'), addBanding: undefined }]))).toBe('x | b');
  expect(fault(book, [{ deleteSheet: { sheetId: 9, force: undefined } as never }])).toContain('No grid with id: 9');
});

test.each([VIEWER, STRANGER])('%s may change nothing', (user) => {
  expect(() => apply(book, [write('x')], user)).toThrow(new ApiError(403, 'The caller does not have permission'));
});
