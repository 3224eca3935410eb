import type { Request } from '../../src/host';
import { bind, caught, editor, owner } from './runtime/office';

/**
 * How sure a text is:
 *
 *   V | documented, or from public tests said to run on live Apps Script
 *   F | reported once from the field
 *   C | agreed on by several independent sources, none of them Google's
 */
type Mark = 'V' | 'F' | 'C';

const box = (row: number, column: number) => ({
  sheetId: 0,
  startRowIndex: row,
  endRowIndex: row + 1,
  startColumnIndex: column,
  endColumnIndex: column + 1,
});
const choices = ['A', 'B', 'C'].map((userEnteredValue) => ({ userEnteredValue }));

/** A1 belongs to the owner; M2 takes A, B or C. */
const prepared: Request[] = [
  { addProtectedRange: { protectedRange: { range: box(0, 0), editors: { users: [owner] } } } },
  {
    setDataValidation: {
      range: box(1, 12),
      rule: { condition: { type: 'ONE_OF_LIST', values: choices }, strict: true },
    },
  },
];

function message(call: string): unknown {
  const google = bind(`function main() {
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
    ${caught(call)}
  }`);
  google.sheets(owner).Spreadsheets.batchUpdate({ requests: prepared }, google.spreadsheetId);
  return google.run(editor, 'main');
}

const sizes = (what: string, given: number, wanted: number) =>
  `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${given} but the range has ${wanted}.`;
const signature = (types: string, method: string) =>
  `The parameters (${types}) don't match the method signature for ${method}.`;
const outside = 'The coordinates of the range are outside the dimensions of the sheet.';
const protectedCell =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

test.each<[Mark, string, string]>([
  ['C', 'sheet.getRange("A1:A3").setValues([[1], [2]])', sizes('rows', 2, 3)],
  ['C', 'sheet.getRange("A1:B1").setValues([[1]])', sizes('columns', 1, 2)],
  ['C', 'sheet.getRange("A1:B2").setValues([[1, 2], [3]])', sizes('columns', 1, 2)],
  ['C', 'sheet.getRange("A1:A3").setNotes([["a"]])', sizes('rows', 1, 3)],
  ['C', 'sheet.getRange(0, 1)', 'The starting row of the range is too small.'],
  ['C', 'sheet.getRange(1, 0)', 'The starting column of the range is too small.'],
  ['C', 'sheet.getRange(1, 1, 0)', 'The number of rows in the range must be at least 1.'],
  ['C', 'sheet.getRange(1, 1, 1, 0)', 'The number of columns in the range must be at least 1.'],
  ['C', 'sheet.getRange("A1").offset(-1, 0)', 'The starting row of the range is too small.'],
  ['C', 'sheet.getRange("A1").offset(0, -1)', 'The starting column of the range is too small.'],
  ['C', 'sheet.getRange("A1").offset(0, 0, 0)', 'The number of rows in the range must be at least 1.'],
  ['C', 'sheet.getRange("A1").offset(0, 0, 1, 0)', 'The number of columns in the range must be at least 1.'],
  ['C', 'sheet.getRange(1001, 1)', outside],
  ['C', 'sheet.getRange(1, 27)', outside],
  ['C', 'sheet.getRange(1000, 1, 2)', outside],
  ['C', 'sheet.getRange("A1").offset(0, 26)', outside],
  ['C', 'sheet.getRange("không")', 'Range not found'],
  ['C', 'sheet.getRange("Không!A1")', 'Range not found'],
  ['V', 'sheet.getRange("A1").setNotes("a")', signature('String', 'SpreadsheetApp.Range.setNotes')],
  ['V', 'sheet.getRange("A1").setValues([1, 2])', signature('number[]', 'SpreadsheetApp.Range.setValues')],
  ['V', 'sheet.getRange("1", 1)', signature('String,number', 'SpreadsheetApp.Sheet.getRange')],
  ['V', 'sheet.getRange("A1").getValues(true)', signature('Boolean', 'SpreadsheetApp.Range.getValues')],
  ['V', 'sheet.appendRow(null)', signature('null', 'SpreadsheetApp.Sheet.appendRow')],
  ['V', 'SpreadsheetApp.openById({})', signature('(class)', 'SpreadsheetApp.openById')],
  ['V', 'sheet.getRange("A1").setDataValidation(sheet)', signature('SpreadsheetApp.Sheet', 'SpreadsheetApp.Range.setDataValidation')], // prettier-ignore
  ['V', 'sheet.getProtections()', 'Please set protection type.'],
  ['F', 'sheet.getRange("A1").setValue(1); SpreadsheetApp.flush()', protectedCell],
  ['F', 'sheet.getRange("A1:B2").setNote("a"); sheet.getLastRow()', protectedCell],
  ['F', 'sheet.getRange("A1").clearContent().getValue()', protectedCell],
  [
    'F',
    'sheet.getRange("M2").setValue("x"); SpreadsheetApp.flush()',
    'The data you entered in cell M2 violates the data validation rules set on this cell. Please enter one of the following values: A, B, C.',
  ],
])('[%s] %s', (_, call, expected) => {
  expect(message(call)).toBe(`Exception: ${expected}`);
});

describe('[F] openById', () => {
  const required = (scope: string) =>
    `Exception: You do not have permission to call SpreadsheetApp.openById. Required permissions: https://www.googleapis.com/auth/${scope}`;

  it('needs the scope of all spreadsheets', () => {
    const scopes = ['https://www.googleapis.com/auth/spreadsheets.currentonly'];
    const google = bind(`function main() { ${caught('SpreadsheetApp.openById("x")')} }`, { scopes });
    expect(google.run(owner, 'main')).toBe(required('spreadsheets'));
  });

  it('is closed to a simple trigger, which may touch its own file', () => {
    const google = bind(`function onEdit() {
      SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('B1').setValue('x');
      console.log((() => { ${caught('SpreadsheetApp.openById("x")')} })());
    }`);
    google.edit(owner, { sheet: 0, range: 'A1', values: [['a']] });
    expect(google.screen.log[0]!.message).toBe(required('spreadsheets'));
  });
});
