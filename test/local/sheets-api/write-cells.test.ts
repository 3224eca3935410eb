import type { CellData, Request } from '../../../src/host';
import { apply, bookOf, box, draw, drawn, fault, sheetOf } from '../draw';

const three = bookOf(`
  a | b | c
  1 | 2 | 3
  x | y | z
`);

const cells = (...rows: string[][]) =>
  rows.map((row) => ({ values: row.map((stringValue) => (stringValue ? { userEnteredValue: { stringValue } } : {})) }));

test.each<[string, Request, string]>([
  [
    'from a start cell, no further than the rows reach',
    {
      updateCells: {
        start: { rowIndex: 1, columnIndex: 1 },
        rows: cells(['A', 'B'], ['C']),
        fields: 'userEnteredValue',
      },
    },
    `
      a | b | c
      1 | A | B
      x | C | z
    `,
  ],
  [
    'a cell without a value is emptied',
    { updateCells: { start: {}, rows: cells(['', 'B']), fields: 'userEnteredValue' } },
    `
        | B | c
      1 | 2 | 3
      x | y | z
    `,
  ],
  [
    'over a range, cells the rows do not reach are emptied',
    { updateCells: { range: box(1, 3, 0, 2), rows: cells(['A']), fields: 'userEnteredValue' } },
    `
      a | b | c
      A |   | 3
        |   | z
    `,
  ],
  [
    'a range without rows is emptied',
    { updateCells: { range: { sheetId: 0, startColumnIndex: 1 }, fields: 'userEnteredValue' } },
    `
      a | |
      1 | |
      x | |
    `,
  ],
  [
    'a range of the tab alone is all of it',
    { repeatCell: { range: {}, cell: { userEnteredValue: { boolValue: true } }, fields: 'userEnteredValue' } },
    `
      TRUE | TRUE | TRUE
      TRUE | TRUE | TRUE
      TRUE | TRUE | TRUE
    `,
  ],
  [
    'zero and false are values, an empty string is none',
    {
      updateCells: {
        start: {},
        rows: [
          {
            values: [
              { userEnteredValue: { numberValue: 0 } },
              { userEnteredValue: { boolValue: false } },
              { userEnteredValue: { stringValue: '' } },
            ],
          },
        ],
        fields: 'userEnteredValue',
      },
    },
    `
      0 | FALSE |
      1 | 2     | 3
      x | y     | z
    `,
  ],
])('%s', (_, request, after) => {
  expect(draw(apply(three, [request]))).toBe(drawn(after));
});

describe('the mask', () => {
  const full: CellData = {
    userEnteredValue: { numberValue: 5 },
    userEnteredFormat: { textFormat: { bold: true, italic: true }, wrapStrategy: 'WRAP' },
    note: 'old',
  };
  const write = (cell: CellData, fields: string) =>
    sheetOf(
      apply(three, [
        { updateCells: { start: {}, rows: [{ values: [full] }], fields: '*' } },
        { updateCells: { start: {}, rows: [{ values: [cell] }], fields } },
      ]),
    ).rows[0]?.[0];

  test.each<[string, string, CellData, CellData | undefined]>([
    ['sets one field', 'note', { note: 'new', userEnteredValue: { numberValue: 6 } }, { ...full, note: 'new' }],
    [
      'clears a field that is named and not given',
      'note',
      {},
      { userEnteredValue: full.userEnteredValue, userEnteredFormat: full.userEnteredFormat },
    ],
    [
      'reaches into a field',
      'userEnteredFormat.textFormat.bold',
      {},
      { ...full, userEnteredFormat: { textFormat: { italic: true }, wrapStrategy: 'WRAP' } },
    ],
    [
      'reaches into several',
      'userEnteredFormat(textFormat/italic,wrapStrategy),note',
      { note: 'n' },
      { ...full, note: 'n', userEnteredFormat: { textFormat: { bold: true } } },
    ],
    [
      'replaces a whole field',
      'userEnteredFormat',
      { userEnteredFormat: { wrapStrategy: 'CLIP' } },
      { ...full, userEnteredFormat: { wrapStrategy: 'CLIP' } },
    ],
    [
      'false says the same as nothing',
      'userEnteredFormat',
      { userEnteredFormat: { textFormat: { bold: false } } },
      { ...full, userEnteredFormat: { textFormat: {} } },
    ],
    ['a star is all', '*', { note: 'n' }, { note: 'n' }],
    ['a star and nothing given leaves a blank', '*', {}, undefined],
  ])('%s', (_, fields, cell, after) => {
    expect(write(cell, fields)).toEqual(after);
  });
});

test.each<[string, Request, string]>([
  [
    'no mask',
    { updateCells: { start: {}, rows: cells(['a']) } },
    "Invalid requests[0].updateCells: At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)",
  ],
  [
    'more rows than the range',
    { updateCells: { range: box(0, 1, 0, 3), rows: cells(['a'], ['b']), fields: '*' } },
    'Invalid requests[0].updateCells: Attempting to write row: 1, beyond the last requested row of: 0',
  ],
  [
    'more columns than the grid',
    { updateCells: { start: { columnIndex: 2 }, rows: cells(['a', 'b']), fields: '*' } },
    'Invalid requests[0].updateCells: Attempting to write column: 3, beyond the last requested column of: 2',
  ],
  [
    'more rows than the grid',
    { updateCells: { start: { rowIndex: 3 }, rows: cells(['a']), fields: '*' } },
    'Invalid requests[0].updateCells: Attempting to write row: 3, beyond the last requested row of: 2',
  ],
  [
    'both a start and a range',
    { updateCells: { start: {}, range: {}, fields: '*' } },
    'Invalid requests[0].updateCells: Exactly one of start and range must be set.',
  ],
  [
    'a range beyond the grid',
    { repeatCell: { range: box(0, 9, 0, 1), cell: {}, fields: '*' } },
    'Invalid requests[0].repeatCell: Range (Tab!A1:A9) exceeds grid limits. Max rows: 3, max columns: 3',
  ],
  [
    'a range that starts beyond the grid',
    { repeatCell: { range: { startRowIndex: 3 }, cell: {}, fields: '*' } },
    'Invalid requests[0].repeatCell: Range (Tab!A4:C3) exceeds grid limits. Max rows: 3, max columns: 3',
  ],
  [
    'a range of nothing',
    { repeatCell: { range: box(1, 1, 0, 1), cell: {}, fields: '*' } },
    'Invalid requests[0].repeatCell: range.endRowIndex[1] must be after range.startRowIndex[1]',
  ],
  [
    'a tab that is not there',
    { repeatCell: { range: { sheetId: 7 }, cell: {}, fields: '*' } },
    'Invalid requests[0].repeatCell: No grid with id: 7',
  ],
  [
    'too long a text',
    { updateCells: { start: {}, rows: cells(['x'.repeat(50_001)]), fields: '*' } },
    'Invalid requests[0].updateCells: Your input contains more than the maximum of 50000 characters in a single cell.',
  ],
  [
    'a formula',
    { updateCells: { start: {}, rows: [{ values: [{ userEnteredValue: { formulaValue: '=1' } }] }], fields: '*' } },
    'The local host does not emulate the field requests[0].updateCells.rows[0].values[0].userEnteredValue.formulaValue.',
  ],
  [
    'a cell with two values',
    {
      updateCells: {
        start: {},
        rows: [{ values: [{ userEnteredValue: { numberValue: 1, boolValue: true } }] }],
        fields: '*',
      },
    },
    'The local host does not emulate a cell with two values.',
  ],
])('refused: %s', (_, request, message) => {
  expect(fault(three, [request])).toBe(message);
});

test('the longest text a cell holds', () => {
  const text = 'x'.repeat(50_000);
  const book = apply(three, [{ updateCells: { start: {}, rows: cells([text]), fields: 'userEnteredValue' } }]);
  expect(sheetOf(book).rows[0]?.[0]?.userEnteredValue?.stringValue).toBe(text);
});

test('rows that are not written to are shared with the old book', () => {
  const book = apply(three, [
    { updateCells: { start: { rowIndex: 1 }, rows: cells(['A']), fields: 'userEnteredValue' } },
  ]);
  expect(sheetOf(book).rows[0]).toBe(sheetOf(three).rows[0]);
  expect(sheetOf(book).rows[2]).toBe(sheetOf(three).rows[2]);
});

describe('data validation', () => {
  const rule = { condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'a' }] }, strict: true };
  const ruled = apply(three, [{ setDataValidation: { range: box(0, 2, 0, 1), rule } }]);

  test('is put on every cell of the range, whatever stands there, and on no other', () => {
    expect(sheetOf(ruled).rows.map((row) => row?.[0]?.dataValidation)).toEqual([rule, rule, undefined]);
    expect(draw(ruled)).toBe(draw(three));
  });

  test('is taken off where no rule is given', () => {
    const freed = apply(ruled, [{ setDataValidation: { range: box(0, 1, 0, 3) } }]);
    expect(sheetOf(freed).rows.map((row) => row?.[0]?.dataValidation)).toEqual([undefined, rule, undefined]);
  });

  test.each([
    [
      'a list of nothing',
      'ONE_OF_LIST',
      [],
      "ConditionType 'ONE_OF_LIST' takes 1 to 500 ConditionValues; 0 were given.",
    ],
    [
      'half a span',
      'NUMBER_BETWEEN',
      ['1'],
      "ConditionType 'NUMBER_BETWEEN' takes 2 to 2 ConditionValues; 1 were given.",
    ],
    [
      'a number nobody reads',
      'NUMBER_BETWEEN',
      ['0', '1.5'],
      'Invalid ConditionValue.userEnteredValue: 1.5 for ConditionType: NUMBER_BETWEEN',
    ],
  ])('refused: %s', (_, type, values, message) => {
    const condition = { type, values: values.map((userEnteredValue) => ({ userEnteredValue })) };
    expect(fault(three, [{ setDataValidation: { range: {}, rule: { condition } } }])).toBe(
      `Invalid requests[0].setDataValidation: ${message}`,
    );
  });
});
