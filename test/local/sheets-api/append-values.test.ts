import { ApiError } from '../../../src/local/api-error';
import type { AppendOptions } from '../../../src/local/sheets-api/append-values';
import { appendValues } from '../../../src/local/sheets-api/append-values';
import { apply, bookOf, box, draw, drawn, EDITOR, OWNER, PROTECTED, VIEWER } from '../draw';

/** Two tables, as in Google's guide: A1:C2 and B4:D6. */
const book = bookOf(`
  a | b | c |   |
  d | e | f |   |
    |   |   |   |
    | g | h | i |
    | j |   | k |
    | l | m | n |
    |   |   |   |
    |   |   |   | z
`);

const append = (range: string, values: unknown[][] = [['x']], options: AppendOptions = {}, start = book) =>
  appendValues(start, OWNER, range, { values }, { valueInputOption: 'RAW', ...options });

test.each([
  ['a tab: the last table', 'Tab', 'Tab!E8', 'Tab!E9'],
  ['a cell of a table', 'B4', 'Tab!B4:D6', 'Tab!B7'],
  ['a blank cell of a table', 'C5', 'Tab!B4:D6', 'Tab!B7'],
  ['some of a table', 'C5:D5', 'Tab!B4:D6', 'Tab!B7'],
  ['parts of two tables: the last', 'B2:D4', 'Tab!B4:D6', 'Tab!B7'],
  ['more than a table', 'A3:D7', 'Tab!B4:D6', 'Tab!B7'],
  ['the first table', 'A1', 'Tab!A1:C2', 'Tab!A3'],
  ['no table, though beside one', 'E4', undefined, 'Tab!E4'],
])('where: %s', (_, range, tableRange, updatedRange) => {
  const { response } = append(range);
  expect(response).toEqual({
    spreadsheetId: 'book',
    ...(tableRange && { tableRange }),
    updates: { spreadsheetId: 'book', updatedRange, updatedRows: 1, updatedColumns: 1, updatedCells: 1 },
  });
});

test('a table reaches as far as cells touch it, over corners too', () => {
  const steps = bookOf(`
    a |   |   |
      |   |   | b
      | c | d | e
      |   |   |
  `);
  expect(append('D2', [['x']], {}, steps).response).toMatchObject({
    tableRange: 'Tab!A1:D3',
    updates: { updatedRange: 'Tab!A4' },
  });
});

const small = bookOf(`
  a | b
  c | d
    |
  e |
`);

test.each<[string, AppendOptions, unknown[][], string]>([
  [
    'over what is there',
    {},
    [
      [1, 2],
      [3, 4],
    ],
    `
      a | b
      c | d
      1 | 2
      3 | 4
    `,
  ],
  [
    'with rows of their own',
    { insertDataOption: 'INSERT_ROWS' },
    [
      [1, 2],
      [3, 4],
    ],
    `
      a | b
      c | d
      1 | 2
      3 | 4
        |
      e |
    `,
  ],
  [
    'beyond the grid, which grows',
    {},
    [[1, 2, 3], [4], [5]],
    `
      a | b |
      c | d |
      1 | 2 | 3
      4 |   |
      5 |   |
    `,
  ],
  [
    'nothing',
    { insertDataOption: 'INSERT_ROWS' },
    [],
    `
      a | b
      c | d
        |
      e |
    `,
  ],
])('appended %s', (_, options, values, after) => {
  expect(draw(append('A1', values, options, small).book)).toBe(drawn(after));
});

test('values are answered where asked for', () => {
  const { response } = append('A1', [['x', 1]], { includeValuesInResponse: true }, small);
  expect(response.updates?.updatedData).toEqual({ range: 'Tab!A3:B3', majorDimension: 'ROWS', values: [['x', '1']] });
});

test('an option is refused by name', () => {
  expect(() => append('A1', [], { insertDataOption: 'X' })).toThrow('X as insertDataOption');
  expect(() => appendValues(book, OWNER, 'A1', { other: 1 } as never, {})).toThrow('the field other of data');
});

test('rights', () => {
  const locked = apply(book, [{ addProtectedRange: { protectedRange: { range: box(6, 7, 0, 5), editors: {} } } }]);
  const values = [['x']];
  const options = { valueInputOption: 'RAW' };
  expect(() => appendValues(locked, EDITOR, 'B4', { values }, options)).toThrow(new ApiError(400, PROTECTED));
  expect(appendValues(locked, EDITOR, 'A1', { values }, options).response.updates?.updatedRange).toBe('Tab!A3');
  expect(() => appendValues(book, VIEWER, 'A1', { values }, options)).toThrow(
    new ApiError(403, 'The caller does not have permission'),
  );
});
