import fc from 'fast-check';
import { ApiError } from '../../../src/local/api-error';
import { batchClearValues, clearValues } from '../../../src/local/sheets-api/clear-values';
import { batchUpdateValues, updateValues } from '../../../src/local/sheets-api/update-values';
import { getValues } from '../../../src/local/sheets-api/values';
import { apply, bookOf, box, draw, drawn, EDITOR, OWNER, PROTECTED, sheetOf, VIEWER } from '../draw';

const book = apply(
  bookOf(`
    a | b | c
    d | e | f
    g | h | i
  `),
  [{ addSheet: { properties: { sheetId: 5, title: 'Năm', gridProperties: { rowCount: 2, columnCount: 2 } } } }],
);

const RAW = { valueInputOption: 'RAW' };
const TYPED = { valueInputOption: 'USER_ENTERED' };

type Values = NonNullable<GoogleAppsScript.Sheets.Schema.ValueRange['values']>;

const update = (range: string, values: Values, more: object = {}, start = book) =>
  updateValues(start, OWNER, range, { values, ...more }, RAW);

const cases: { name: string; range: string; values: Values; more?: object; after: string; answer: object }[] = [
  {
    name: 'one cell is where the values start',
    range: 'Tab!B2',
    values: [
      [1, true],
      ['x', 'y'],
    ],
    after: `
      a | b | c
      d | 1 | TRUE
      g | x | y
    `,
    answer: { updatedRange: 'Tab!B2:C3', updatedRows: 2, updatedColumns: 2, updatedCells: 4 },
  },
  {
    name: 'null leaves a cell alone, an empty text empties it, a short row reaches no further',
    range: 'A1:C2',
    values: [[null, '', 'x'], ['y']],
    after: `
      a |   | x
      y | e | f
      g | h | i
    `,
    answer: { updatedRange: 'Tab!A1:C2', updatedRows: 2, updatedColumns: 3, updatedCells: 3 },
  },
  {
    name: 'column by column',
    range: 'A1:C3',
    values: [[1, 2], [3]],
    more: { majorDimension: 'COLUMNS' },
    after: `
      1 | 3 | c
      2 | e | f
      g | h | i
    `,
    answer: { updatedRange: 'Tab!A1:B2', updatedRows: 2, updatedColumns: 2, updatedCells: 3 },
  },
  {
    name: 'a range may be larger than its values, and open',
    range: 'B:C',
    values: [['x']],
    after: `
      a | x | c
      d | e | f
      g | h | i
    `,
    answer: { updatedRange: 'Tab!B1', updatedRows: 1, updatedColumns: 1, updatedCells: 1 },
  },
  {
    name: 'no values',
    range: 'B2:C3',
    values: [],
    after: `
      a | b | c
      d | e | f
      g | h | i
    `,
    answer: { updatedRange: 'Tab!B2:C3' },
  },
];

test.each(cases)('written: $name', ({ range, values, more, after, answer }) => {
  const written = update(range, values, more);
  expect(draw(written.book)).toBe(drawn(after));
  expect(written.response).toEqual({ spreadsheetId: 'book', ...answer });
});

const input = fc.oneof(fc.constant(null), fc.constant(''), fc.string(), fc.integer(), fc.boolean());

test('what is written raw is read back, row by row as column by column', () => {
  fc.assert(
    fc.property(fc.array(fc.array(input, { maxLength: 3 }), { maxLength: 3 }), (lines) => {
      for (const majorDimension of ['ROWS', 'COLUMNS']) {
        const options = { valueRenderOption: 'UNFORMATTED_VALUE', majorDimension };
        const { values: before = [] } = getValues(book, OWNER, 'Tab', options);
        const { values: after = [] } = getValues(update('Tab', lines, { majorDimension }).book, OWNER, 'Tab', options);
        const expected = before.map((line, row) => line.map((old: unknown, place) => lines[row]?.[place] ?? old));
        expect([0, 1, 2].map((row) => [0, 1, 2].map((place): unknown => after[row]?.[place] ?? ''))).toEqual(expected);
      }
    }),
  );
});

test.each<[string, object, unknown, unknown]>([
  ['a number in Vietnamese', RAW, '98,5', '98,5'],
  ['a number in Vietnamese', TYPED, '98,5', 98.5],
  ['a date', RAW, '10/11/2022', '10/11/2022'],
  ['a date', TYPED, '10/11/2022', 44875],
  ['what looks like a formula', RAW, '=1+1', '=1+1'],
  ['a number', RAW, 5, 5],
  ['a boolean', TYPED, true, true],
])('%s entered %j: %j', (_, option, input, stored) => {
  const { book: after } = updateValues(book, OWNER, 'A1', { values: [[input]] }, option);
  expect(getValues(after, OWNER, 'A1', { valueRenderOption: 'UNFORMATTED_VALUE' }).values).toEqual([[stored]]);
});

test('a typed date brings its look, a raw number takes none', () => {
  const { book: after } = updateValues(book, OWNER, 'A1', { values: [['10/11/2022']] }, TYPED);
  expect(getValues(after, OWNER, 'A1').values).toEqual([['10/11/2022']]);
  expect(getValues(update('A1', [[44875]]).book, OWNER, 'A1').values).toEqual([['44875']]);
});

test('a typed time of day is a day’s fraction, or as it was typed', () => {
  const { book: after } = updateValues(book, OWNER, 'A1', { values: [['7:30']] }, TYPED);
  const raw = { valueRenderOption: 'UNFORMATTED_VALUE' };
  expect(getValues(after, OWNER, 'A1', raw).values).toEqual([[0.3125]]);
  const words = { ...raw, dateTimeRenderOption: 'FORMATTED_STRING' };
  expect(getValues(after, OWNER, 'A1', words).values).toEqual([['7:30']]);
});

test('a formula is refused by name', () => {
  expect(() => updateValues(book, OWNER, 'A1', { values: [['=A2']] }, TYPED)).toThrow('does not emulate formulas');
});

test('the values of the whole range are answered where asked for', () => {
  const options = { ...TYPED, includeValuesInResponse: true };
  const read = (range: string, more = {}) =>
    updateValues(book, OWNER, range, { values: [['98,5']] }, { ...options, ...more }).response.updatedData;
  expect(read('A1:B2')).toEqual({
    range: 'Tab!A1:B2',
    majorDimension: 'ROWS',
    values: [
      ['98,5', 'b'],
      ['d', 'e'],
    ],
  });
  expect(read('A1', { responseValueRenderOption: 'UNFORMATTED_VALUE' })?.values).toEqual([[98.5]]);
});

test('several ranges are written in order and counted without repetition', () => {
  const { book: after, response } = batchUpdateValues(book, OWNER, {
    ...RAW,
    includeValuesInResponse: true,
    data: [
      { range: 'A1:B1', values: [['x', 'y']] },
      { range: 'B1', values: [['z']] },
      { range: "'Năm'!A1", values: [[1]] },
    ],
  });
  expect(draw(after).split('\n')[0]).toBe('x | z | c');
  expect(draw(after, 5).split('\n')[0]).toBe('1 | ');
  expect(response).toMatchObject({
    totalUpdatedRows: 2,
    totalUpdatedColumns: 3,
    totalUpdatedCells: 3,
    totalUpdatedSheets: 2,
  });
  expect(response.responses?.map(({ updatedRange, updatedData }) => [updatedRange, updatedData?.values])).toEqual([
    ['Tab!A1:B1', [['x', 'z']]],
    ['Tab!B1', [['z']]],
    ["'Năm'!A1", [['1']]],
  ]);
  expect(batchUpdateValues(book, OWNER, RAW)).toEqual({ book, response: { spreadsheetId: 'book' } });
});

test.each<[string, () => unknown, string]>([
  [
    'no input option',
    () => updateValues(book, OWNER, 'A1', { values: [[1]] }, {}),
    "'valueInputOption' is required but not specified",
  ],
  [
    'a row beyond the range',
    () => update('A1:B1', [[1], [2]]),
    'Requested writing within range [Tab!A1:B1], but tried writing to row [2]',
  ],
  [
    'a column beyond the range',
    () => update('A1:B1', [[1, 2, 3]]),
    'Requested writing within range [Tab!A1:B1], but tried writing to column [C]',
  ],
  [
    'beyond the grid',
    () => update('C3', [[1, 2]]),
    'Range (Tab!C3:D3) exceeds grid limits. Max rows: 3, max columns: 3',
  ],
  [
    'another range in the body',
    () => update('A1', [[1]], { range: 'B1' }),
    "Requested range A1 does not match the values' range B1",
  ],
  [
    'values that are no lists',
    () => update('A1', ['X'] as never),
    `Invalid value at 'data.values' (type.googleapis.com/google.protobuf.ListValue), "X"`,
  ],
  ['a value that is no plain one', () => update('A1', [[1], [{ a: 1 }]]), 'Invalid values[1][0]: {"a":1}'],
  [
    'the second of two',
    () => batchUpdateValues(book, OWNER, { ...RAW, data: [{ range: 'A1' }, { range: 'Nowhere!A1' }] }),
    'Invalid data[1]: Unable to parse range: Nowhere!A1',
  ],
])('refused: %s', (_, call, message) => {
  expect(call).toThrow(new ApiError(400, message));
});

test.each<[string, () => unknown, string]>([
  [
    'an input option',
    () => updateValues(book, OWNER, 'A1', { values: [[1]] }, { valueInputOption: 'X' }),
    'X as value',
  ],
  ['a dimension', () => update('A1', [], { majorDimension: 'X' }), 'X as majorDimension'],
  ['a field', () => update('A1', [], { other: 1 }), 'the field other of data'],
  [
    'a field of a batch',
    () => batchUpdateValues(book, OWNER, { other: 1 } as never),
    'the field other of values.batchUpdate',
  ],
  [
    'a field of one of its ranges',
    () => batchUpdateValues(book, OWNER, { data: [{ other: 1 } as never] }),
    'the field other of data[0]',
  ],
  ['a field of clearing', () => batchClearValues(book, OWNER, { other: 1 } as never), 'the field other of values.b'],
])('refused by name: %s', (_, call, what) => {
  expect(call).toThrow(`The local host does not emulate ${what}`);
});

test('clearing takes the values and nothing else, as far as the grid goes', () => {
  const noted = apply(book, [{ repeatCell: { range: box(1, 2, 1, 2), cell: { note: 'n' }, fields: 'note' } }]);
  const { book: after, response } = clearValues(noted, OWNER, 'B2:Z9');
  expect(draw(after)).toBe(
    drawn(`
      a | b | c
      d |   |
      g |   |
    `),
  );
  expect(sheetOf(after).rows[1]?.[1]).toEqual({ note: 'n' });
  expect(response).toEqual({ spreadsheetId: 'book', clearedRange: 'Tab!B2:C3' });
});

test('several ranges cleared', () => {
  const { book: after, response } = batchClearValues(book, OWNER, { ranges: ['A1', 'Tab!C:C'] });
  expect(draw(after)).toBe(
    drawn(`
        | b |
      d | e |
      g | h |
    `),
  );
  expect(response).toEqual({ spreadsheetId: 'book', clearedRanges: ['Tab!A1', 'Tab!C1:C3'] });
});

describe('rights', () => {
  const locked = apply(book, [{ addProtectedRange: { protectedRange: { range: box(1, 2, 0, 3), editors: {} } } }]);
  const values = [['x'], ['y']];

  test.each<[string, () => unknown, string]>([
    ['update', () => updateValues(locked, EDITOR, 'A1', { values }, RAW), PROTECTED],
    [
      'batchUpdate',
      () => batchUpdateValues(locked, EDITOR, { ...RAW, data: [{ range: 'A1', values }] }),
      `Invalid data[0]: ${PROTECTED}`,
    ],
    ['clear', () => clearValues(locked, EDITOR, 'A:A'), PROTECTED],
  ])('protected cells: %s', (_, call, message) => {
    expect(call).toThrow(new ApiError(400, message));
  });

  test.each<[string, () => unknown]>([
    ['update', () => updateValues(book, VIEWER, 'A1', { values }, RAW)],
    ['batchUpdate', () => batchUpdateValues(book, VIEWER, RAW)],
    ['clear', () => clearValues(book, VIEWER, 'A1')],
  ])('viewers may not: %s', (_, call) => {
    expect(call).toThrow(new ApiError(403, 'The caller does not have permission'));
  });
});
