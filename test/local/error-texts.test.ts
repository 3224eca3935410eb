import type { Request } from '../../src/host';
import { createLocalGoogle } from '../../src/local';
import { editCells } from '../../src/local/hand-edit';
import { getSpreadsheet } from '../../src/local/sheets-api/get-spreadsheet';
import { batchUpdateValues, updateValues } from '../../src/local/sheets-api/update-values';
import { batchGet } from '../../src/local/sheets-api/values';
import { apply, bookOf, box, EDITOR, OWNER, STRANGER, VIEWER } from './draw';

/**
 * How sure a text is:
 *
 *   V | documented, or in replies of Google's that were recorded
 *   F | reported once from the field
 *   C | agreed on by several independent sources, none of them Google's
 */
type Mark = 'V' | 'F' | 'C';

const listed = {
  condition: { type: 'ONE_OF_LIST', values: ['A', 'B', 'C'].map((userEnteredValue) => ({ userEnteredValue })) },
  strict: true,
};

/** A1:B1 belongs to the owner; M2 takes A, B or C. */
const book = apply(bookOf(`a${' |'.repeat(12)}\n${' |'.repeat(12)}`), [
  { addProtectedRange: { protectedRange: { range: box(0, 1, 0, 2), editors: {} } } },
  { setDataValidation: { range: box(1, 2, 12, 13), rule: listed } },
]);

const RAW = { valueInputOption: 'RAW' };
const cell = { userEnteredValue: { stringValue: 'x' } };
const protectedCell =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';
const notOfList =
  'The data you entered in cell M2 violates the data validation rules set on this cell. Please enter one of the following values: A, B, C.';

const request = (one: Request, user = OWNER) => apply(book, [one], user);

test.each<[Mark, string, () => unknown]>([
  [
    'V',
    'API call to sheets.spreadsheets.get failed with error: Requested entity was not found.',
    () =>
      createLocalGoogle({ users: [{ email: OWNER, role: 'owner' }] })
        .sheets(OWNER)
        .Spreadsheets.get('nowhere', { fields: 'spreadsheetId' }),
  ],
  ['V', 'The caller does not have permission', () => getSpreadsheet(book, STRANGER)],
  ['V', 'The caller does not have permission', () => request({ addSheet: {} }, VIEWER)],
  [
    'V',
    "Invalid requests[0].updateSheetProperties: You can't hide all the sheets in a document.",
    () => request({ updateSheetProperties: { properties: { hidden: true }, fields: 'hidden' } }),
  ],
  [
    'V',
    `Invalid value at 'data.values' (type.googleapis.com/google.protobuf.ListValue), "X"`,
    () => updateValues(book, OWNER, 'A1', { values: ['X'] as never }, RAW),
  ],
  [
    'F',
    'Invalid requests[0].addSheet: A sheet with the name "Tab" already exists. Please enter another name.',
    () => request({ addSheet: { properties: { title: 'Tab' } } }),
  ],
  [
    'F',
    'Invalid requests[0].repeatCell: No grid with id: 9',
    () => request({ repeatCell: { range: { sheetId: 9 }, cell, fields: '*' } }),
  ],
  [
    'F',
    'Invalid data[0]: Unable to parse range: Nowhere!A1',
    () => batchUpdateValues(book, OWNER, { ...RAW, data: [{ range: 'Nowhere!A1', values: [['x']] }] }),
  ],
  [
    'F',
    'Range (Tab!A1:A9) exceeds grid limits. Max rows: 2, max columns: 13',
    () => batchGet(book, OWNER, { ranges: ['A1:A9'] }),
  ],
  [
    'F',
    'Invalid requests[0].addSheet: This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    () => request({ addSheet: { properties: { gridProperties: { rowCount: 10_000_000, columnCount: 1 } } } }),
  ],
  ['F', 'Must specify at least one request.', () => apply(book, [])],
  ['F', protectedCell, () => editCells(book, EDITOR, { sheet: 0, range: 'A1', values: [['x']] })],
  [
    'F',
    `Invalid data[0]: ${protectedCell}`,
    () => batchUpdateValues(book, EDITOR, { ...RAW, data: [{ range: 'A1', values: [['x']] }] }),
  ],
  [
    'F',
    `Invalid requests[0].updateCells: ${protectedCell}`,
    () => request({ updateCells: { start: {}, rows: [{ values: [cell] }], fields: '*' } }, EDITOR),
  ],
  ['C', notOfList, () => editCells(book, OWNER, { sheet: 0, range: 'M2', values: [['x']] })],
])('[%s] %s', (_, message, call) => {
  expect(call).toThrow(new Error(message));
});
