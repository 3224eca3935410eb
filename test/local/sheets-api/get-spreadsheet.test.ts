import { ApiError } from '../../../src/local/api-error';
import type { GetOptions } from '../../../src/local/sheets-api/get-spreadsheet';
import { getSpreadsheet } from '../../../src/local/sheets-api/get-spreadsheet';
import { apply, bookOf, box, OWNER, STRANGER, VIEWER } from '../draw';

const book = apply(
  bookOf(`
    a |   | 98.5
      |   |
      | x |
      |   |
  `),
  [
    { mergeCells: { range: box(0, 1, 0, 2) } },
    {
      repeatCell: {
        range: box(2, 3, 1, 2),
        cell: { userEnteredFormat: { textFormat: { bold: true, link: { uri: 'https://example.org/' } } }, note: 'n' },
        fields: 'userEnteredFormat,note',
      },
    },
    {
      updateDimensionProperties: {
        range: { dimension: 'ROWS', startIndex: 1, endIndex: 2 },
        properties: { hiddenByUser: true },
        fields: '*',
      },
    },
    {
      addSheet: {
        properties: {
          sheetId: 5,
          title: 'Five',
          hidden: true,
          gridProperties: { rowCount: 1, columnCount: 1, frozenRowCount: 0 },
        },
      },
    },
  ],
);

const get = (options: GetOptions, user = OWNER) => getSpreadsheet(book, user, options);

const cells = {
  rowData: [
    {
      values: [
        { effectiveValue: { stringValue: 'a' }, formattedValue: 'a' },
        {},
        { effectiveValue: { numberValue: 98.5 }, formattedValue: '98,5' },
      ],
    },
    {},
    { values: [{}, { effectiveValue: { stringValue: 'x' }, formattedValue: 'x', hyperlink: 'https://example.org/' }] },
  ],
};

test.each<[string, GetOptions, object]>([
  ['one field', { fields: 'spreadsheetId' }, { spreadsheetId: 'book' }],
  ['all of a field and part of it', { fields: 'properties,properties.title' }, { properties: book.properties }],
  ['part of a field and all of it', { fields: 'properties.title,properties' }, { properties: book.properties }],
  ['dots', { fields: 'properties.title' }, { properties: { title: 'Sổ' } }],
  [
    'brackets, slashes and commas',
    { fields: 'spreadsheetId,sheets(properties/title,merges(endRowIndex,endColumnIndex))' },
    {
      spreadsheetId: 'book',
      sheets: [
        { properties: { title: 'Tab' }, merges: [{ endRowIndex: 1, endColumnIndex: 2 }] },
        { properties: { title: 'Five' } },
      ],
    },
  ],
  [
    'fields that are zero, false or empty are left out, but for ids and indexes',
    { fields: 'sheets(properties,merges,protectedRanges)' },
    {
      sheets: [
        {
          properties: {
            sheetId: 0,
            title: 'Tab',
            index: 0,
            sheetType: 'GRID',
            gridProperties: { rowCount: 4, columnCount: 3 },
          },
          merges: [{ startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 2 }],
        },
        {
          properties: {
            sheetId: 5,
            title: 'Five',
            index: 1,
            sheetType: 'GRID',
            hidden: true,
            gridProperties: { rowCount: 1, columnCount: 1 },
          },
        },
      ],
    },
  ],
  [
    'cells: blanks at the end are left out, blanks inside are {}',
    { fields: 'sheets.data.rowData.values(effectiveValue,formattedValue,hyperlink)' },
    { sheets: [{ data: [cells] }, { data: [{}] }] },
  ],
  [
    'into a cell’s format',
    { fields: 'sheets.data.rowData.values.userEnteredFormat.textFormat.bold', ranges: ['B3'] },
    { sheets: [{ data: [{ rowData: [{ values: [{ userEnteredFormat: { textFormat: { bold: true } } }] }] }] }] },
  ],
  [
    'a range: its tab alone, and where it starts',
    { fields: 'sheets(properties.sheetId,data(startRow,startColumn,rowData.values.note))', ranges: ['Tab!B2:C4'] },
    {
      sheets: [
        {
          properties: { sheetId: 0 },
          data: [{ startRow: 1, startColumn: 1, rowData: [{}, { values: [{ note: 'n' }] }] }],
        },
      ],
    },
  ],
  [
    'two ranges of a tab',
    { fields: 'sheets.data.rowData.values.effectiveValue', ranges: ['A1', 'C1'] },
    {
      sheets: [
        {
          data: [
            { rowData: [{ values: [{ effectiveValue: { stringValue: 'a' } }] }] },
            { rowData: [{ values: [{ effectiveValue: { numberValue: 98.5 } }] }] },
          ],
        },
      ],
    },
  ],
  [
    'sizes of rows and columns',
    { fields: 'sheets.data(rowMetadata,columnMetadata.pixelSize)', ranges: ['A1:B2'] },
    {
      sheets: [
        {
          data: [
            {
              rowMetadata: [{ pixelSize: 21 }, { pixelSize: 21, hiddenByUser: true }],
              columnMetadata: [{ pixelSize: 100 }, { pixelSize: 100 }],
            },
          ],
        },
      ],
    },
  ],
  [
    'what starts at the first row and column does not say so',
    { fields: 'sheets.data(startRow,startColumn)' },
    { sheets: [{ data: [{}] }, { data: [{}] }] },
  ],
  ['a mask overrules includeGridData', { fields: 'spreadsheetId', includeGridData: true }, { spreadsheetId: 'book' }],
])('%s', (_, options, expected) => {
  expect(get(options)).toEqual(expected);
});

test('without a mask, everything but the cells; a star brings them too', () => {
  const plain = get({});
  expect(Object.keys(plain)).toEqual(['spreadsheetId', 'properties', 'spreadsheetUrl', 'sheets']);
  expect(plain.sheets!.map((sheet) => Object.keys(sheet))).toEqual([['properties', 'merges'], ['properties']]);
  expect(get({ fields: '*' })).toEqual(get({ includeGridData: true }));
  expect(get({ fields: '*' }).sheets![0]!.data![0]!.rowData![2]!.values![1]).toEqual({
    userEnteredValue: { stringValue: 'x' },
    effectiveValue: { stringValue: 'x' },
    formattedValue: 'x',
    userEnteredFormat: { textFormat: { bold: true, link: { uri: 'https://example.org/' } } },
    hyperlink: 'https://example.org/',
    note: 'n',
  });
});

test.each([
  [
    'a field Google has',
    'sheets.filterViews',
    'The local host does not emulate the field sheets.filterViews in a mask.',
  ],
  [
    'effective formats',
    'sheets.data.rowData.values.effectiveFormat',
    'sheets.data.rowData.values.effectiveFormat in a mask',
  ],
  ['a field below a value', 'spreadsheetId.x', 'the field spreadsheetId.x in a mask'],
  ['an open bracket', 'sheets(properties', 'Invalid field mask: sheets(properties'],
  ['a stray bracket', 'sheets)', 'Invalid field mask: sheets)'],
  ['a comma too many', 'sheets,,properties', 'Invalid field mask'],
  ['nothing after a dot', 'sheets.', 'Invalid field mask'],
])('refused: %s', (_, fields, message) => {
  expect(() => get({ fields })).toThrow(message);
});

test('viewers may read, strangers may not', () => {
  expect(get({ fields: 'spreadsheetId' }, VIEWER)).toEqual({ spreadsheetId: 'book' });
  expect(() => get({}, STRANGER)).toThrow(new ApiError(403, 'The caller does not have permission'));
});

test('a range that is not one', () => {
  expect(() => get({ ranges: ['Nowhere!A1'] })).toThrow(new ApiError(400, 'Unable to parse range: Nowhere!A1'));
});
