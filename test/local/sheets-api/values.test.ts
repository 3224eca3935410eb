import { ApiError } from '../../../src/local/api-error';
import type { ValueOptions } from '../../../src/local/sheets-api/value-reader';
import { batchGet, batchGetByDataFilter, getValues } from '../../../src/local/sheets-api/values';
import { apply, bookOf, box, OWNER, STRANGER } from '../draw';

const book = apply(
  bookOf(`
    a    |   | 98.5
         |   |
    TRUE | x | 44875
         |   |
  `),
  [
    {
      repeatCell: {
        range: box(2, 3, 2, 3),
        cell: { userEnteredFormat: { numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' } } },
        fields: 'userEnteredFormat',
      },
    },
    { repeatCell: { range: box(3, 4, 0, 3), cell: { note: 'only a note' }, fields: 'note' } },
    { addSheet: { properties: { sheetId: 5, title: 'Năm', gridProperties: { rowCount: 2, columnCount: 2 } } } },
  ],
);

test.each<[string, ValueOptions, unknown[][]]>([
  ['as people see them', {}, [['a', '', '98,5'], [], ['TRUE', 'x', '10/11/2022']]],
  ['raw', { valueRenderOption: 'UNFORMATTED_VALUE' }, [['a', '', 98.5], [], [true, 'x', 44875]]],
  ['as formulas, of which there are none', { valueRenderOption: 'FORMULA' }, [['a', '', 98.5], [], [true, 'x', 44875]]],
  [
    'raw but for dates',
    { valueRenderOption: 'UNFORMATTED_VALUE', dateTimeRenderOption: 'FORMATTED_STRING' },
    [['a', '', 98.5], [], [true, 'x', '10/11/2022']],
  ],
  [
    'column by column',
    { valueRenderOption: 'UNFORMATTED_VALUE', majorDimension: 'COLUMNS' },
    [
      ['a', '', true],
      ['', '', 'x'],
      [98.5, '', 44875],
    ],
  ],
])('values %s, without the blanks at the end', (_, options, values) => {
  expect(batchGet(book, OWNER, { ranges: ['Tab'], ...options })).toEqual({
    spreadsheetId: 'book',
    valueRanges: [{ range: 'Tab!A1:C4', majorDimension: options.majorDimension ?? 'ROWS', values }],
  });
});

test('ranges are answered in order; a blank one has no values', () => {
  expect(batchGet(book, OWNER, { ranges: ["'Năm'!A1:B1", 'B2:C3', 'Năm'] }).valueRanges).toEqual([
    { range: "'Năm'!A1:B1", majorDimension: 'ROWS' },
    { range: 'Tab!B2:C3', majorDimension: 'ROWS', values: [[], ['x', '10/11/2022']] },
    { range: "'Năm'!A1:B2", majorDimension: 'ROWS' },
  ]);
});

test('one range', () => {
  expect(getValues(book, OWNER, 'A1:C1')).toEqual({
    range: 'Tab!A1:C1',
    majorDimension: 'ROWS',
    values: [['a', '', '98,5']],
  });
  expect(getValues(book, OWNER, 'C1', { valueRenderOption: 'FORMULA' }).values).toEqual([[98.5]]);
});

test('filters by place: each place once, with all the filters that found it', () => {
  const byA1 = { a1Range: 'Tab!A1' };
  const byGrid = {
    gridRange: { sheetId: 0, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 },
  };
  const other = { gridRange: { sheetId: 5 } };
  expect(batchGetByDataFilter(book, OWNER, { dataFilters: [byA1, other, byGrid] })).toEqual({
    spreadsheetId: 'book',
    valueRanges: [
      { valueRange: { range: 'Tab!A1', majorDimension: 'ROWS', values: [['a']] }, dataFilters: [byA1, byGrid] },
      { valueRange: { range: "'Năm'!A1:B2", majorDimension: 'ROWS' }, dataFilters: [other] },
    ],
  });
});

test('a filter that finds nothing adds nothing', () => {
  const dataFilters = [{ developerMetadataLookup: { metadataKey: 'none' } }];
  expect(batchGetByDataFilter(book, OWNER, { dataFilters })).toEqual({ spreadsheetId: 'book' });
});

test.each([
  ['Nowhere!A1', 'Unable to parse range: Nowhere!A1'],
  ['Tab!A1:A9', 'Range (Tab!A1:A9) exceeds grid limits. Max rows: 4, max columns: 3'],
])('refused: %s', (range, message) => {
  expect(() => batchGet(book, OWNER, { ranges: [range] })).toThrow(new ApiError(400, message));
});

test.each([
  ['a way of rendering', { valueRenderOption: 'X' }, 'X as valueRenderOption'],
  [
    'a way of rendering dates',
    { valueRenderOption: 'FORMULA', dateTimeRenderOption: 'X' },
    'X as dateTimeRenderOption',
  ],
  ['a dimension', { majorDimension: 'X' }, 'X as majorDimension'],
])('refused by name: %s', (_, options, what) => {
  expect(() => batchGet(book, OWNER, { ranges: [], ...options })).toThrow(`The local host does not emulate ${what}.`);
});

test('an unknown field of a filter is refused by name', () => {
  expect(() => batchGetByDataFilter(book, OWNER, { dataFilters: [{ other: 1 } as never] })).toThrow(
    'The local host does not emulate the field dataFilters[0].other.',
  );
  expect(() => batchGetByDataFilter(book, OWNER, { dataFilters: [{}] })).toThrow('a data filter that asks for nothing');
});

test('strangers may not read', () => {
  const denied = new ApiError(403, 'The caller does not have permission');
  expect(() => batchGet(book, STRANGER, { ranges: [] })).toThrow(denied);
  expect(() => getValues(book, STRANGER, 'A1')).toThrow(denied);
  expect(() => batchGetByDataFilter(book, STRANGER, {})).toThrow(denied);
});
