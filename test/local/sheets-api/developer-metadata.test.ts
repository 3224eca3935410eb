import type { Request } from '../../../src/host';
import type { Book } from '../../../src/local/book';
import { placedMetadata } from '../../../src/local/sheets-api/developer-metadata';
import { getSpreadsheet } from '../../../src/local/sheets-api/get-spreadsheet';
import { searchDeveloperMetadata } from '../../../src/local/sheets-api/search-developer-metadata';
import { batchGetByDataFilter } from '../../../src/local/sheets-api/values';
import { apply, bookOf, EDITOR, fault, OWNER, PROTECTED, reply, STRANGER } from '../draw';

type Location = GoogleAppsScript.Sheets.Schema.DeveloperMetadataLocation;
type Lookup = GoogleAppsScript.Sheets.Schema.DeveloperMetadataLookup;

const row = (index: number, sheetId = 0): Location => ({
  dimensionRange: { sheetId, dimension: 'ROWS', startIndex: index, endIndex: index + 1 },
});
const column = (index: number): Location => ({
  dimensionRange: { dimension: 'COLUMNS', startIndex: index, endIndex: index + 1 },
});

const create = (metadataKey: string, location: Location, metadataValue = ''): Request => ({
  createDeveloperMetadata: { developerMetadata: { metadataKey, metadataValue, location, visibility: 'DOCUMENT' } },
});

const plain = apply(bookOf('a | b\nc | d'), [
  { addSheet: { properties: { sheetId: 5, title: 'Five', gridProperties: { rowCount: 2, columnCount: 2 } } } },
]);
const marked = apply(plain, [
  create('file', { spreadsheet: true }),
  create('kind', { sheetId: 0 }, 'PL01'),
  create('kind', { sheetId: 5 }, 'PL02'),
  create('row', row(1)),
  create('column', column(1)),
]);

test.each<[string, Location, Location]>([
  ['the file', { spreadsheet: true }, { locationType: 'SPREADSHEET', spreadsheet: true }],
  ['a tab', { sheetId: 0 }, { locationType: 'SHEET', sheetId: 0 }],
  ['a row', row(1), { locationType: 'ROW', dimensionRange: { dimension: 'ROWS', startIndex: 1, endIndex: 2 } }],
  [
    'a column of another tab',
    { dimensionRange: { sheetId: 5, dimension: 'COLUMNS', startIndex: 0, endIndex: 1 } },
    { locationType: 'COLUMN', dimensionRange: { sheetId: 5, dimension: 'COLUMNS', startIndex: 0, endIndex: 1 } },
  ],
])('created on %s', (_, location, answered) => {
  expect(reply(plain, create('k', location, 'v'))).toEqual({
    createDeveloperMetadata: {
      developerMetadata: {
        metadataId: expect.any(Number) as number,
        metadataKey: 'k',
        metadataValue: 'v',
        visibility: 'DOCUMENT',
        location: answered,
      },
    },
  });
});

test('each stands where it belongs in the answer of get', () => {
  const { developerMetadata, sheets } = getSpreadsheet(marked, OWNER, { includeGridData: true });
  const keys = (entries: { metadataKey?: string | undefined }[] = []) => entries.map(({ metadataKey }) => metadataKey);
  expect(keys(developerMetadata)).toEqual(['file']);
  expect(sheets!.map((sheet) => keys(sheet.developerMetadata))).toEqual([['kind'], ['kind']]);
  const [data] = sheets![0]!.data!;
  expect(data!.rowMetadata!.map((properties) => keys(properties.developerMetadata))).toEqual([[], ['row']]);
  expect(data!.columnMetadata!.map((properties) => keys(properties.developerMetadata))).toEqual([[], ['column']]);
});

const lookups: [string, Lookup, string[]][] = [
  ['all', {}, ['Tab!A1:B2', 'Five!A1:B2', 'Tab!A2:B2', 'Tab!B1:B2']],
  ['by key', { metadataKey: 'kind' }, ['Tab!A1:B2', 'Five!A1:B2']],
  ['by key and value', { metadataKey: 'kind', metadataValue: 'PL02' }, ['Five!A1:B2']],
  ['by type of place', { locationType: 'ROW' }, ['Tab!A2:B2']],
  ['by visibility', { visibility: 'PROJECT' }, []],
  ['what meets a tab', { metadataLocation: { sheetId: 5 } }, ['Five!A1:B2']],
  ['what meets a row', { metadataLocation: row(0) }, ['Tab!A1:B2', 'Tab!B1:B2']],
  ['just a tab', { metadataLocation: { sheetId: 0 }, locationMatchingStrategy: 'EXACT_LOCATION' }, ['Tab!A1:B2']],
  ['just a row', { metadataLocation: row(1), locationMatchingStrategy: 'EXACT_LOCATION' }, ['Tab!A2:B2']],
];

test.each(lookups)('values looked up: %s', (_, developerMetadataLookup, ranges) => {
  const { valueRanges = [] } = batchGetByDataFilter(marked, OWNER, { dataFilters: [{ developerMetadataLookup }] });
  expect(valueRanges.map(({ valueRange }) => valueRange!.range).sort()).toEqual([...ranges].sort());
});

test('rows are found where they have gone', () => {
  const moved = apply(marked, [
    { moveDimension: { source: { dimension: 'ROWS', startIndex: 1, endIndex: 2 }, destinationIndex: 0 } },
  ]);
  const found = batchGetByDataFilter(moved, OWNER, {
    dataFilters: [{ developerMetadataLookup: { metadataKey: 'row' } }],
  });
  expect(found.valueRanges![0]!.valueRange).toEqual({
    range: 'Tab!A1:B1',
    majorDimension: 'ROWS',
    values: [['c', 'd']],
  });
});

test('deleted by lookup and answered', () => {
  const request: Request = {
    deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: { metadataKey: 'kind' } } },
  };
  const deleted = reply(marked, request)?.deleteDeveloperMetadata?.deletedDeveloperMetadata;
  expect(deleted?.map(({ metadataValue }) => metadataValue)).toEqual(['PL01', 'PL02']);
  const { sheets } = getSpreadsheet(apply(marked, [request]), OWNER);
  expect(sheets!.every((sheet) => !('developerMetadata' in sheet))).toBe(true);
  expect(reply(plain, request)).toEqual({});
});

test('deletion reaches the file, rows and columns too', () => {
  const bare = apply(marked, [{ deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: {} } } }]);
  expect(JSON.stringify(getSpreadsheet(bare, OWNER, { includeGridData: true }))).not.toContain('metadataKey');
});

describe('search', () => {
  const found = (...dataFilters: object[]) =>
    (searchDeveloperMetadata(marked, OWNER, { dataFilters }).matchedDeveloperMetadata ?? []).map(
      ({ developerMetadata, dataFilters: by = [] }) =>
        [developerMetadata?.metadataKey, developerMetadata?.metadataValue, by.length].join(' '),
    );
  const byKey = { developerMetadataLookup: { metadataKey: 'kind' } };

  test.each<[string, object[], string[]]>([
    ['by key', [byKey], ['kind PL01 1', 'kind PL02 1']],
    ['by a place: what meets it', [{ a1Range: 'Tab!A2' }], ['kind PL01 1', 'row  1']],
    ['by a grid range', [{ gridRange: { sheetId: 5 } }], ['kind PL02 1']],
    ['each once, with all its filters', [byKey, { a1Range: 'Five' }], ['kind PL01 1', 'kind PL02 2']],
    ['nothing', [{ developerMetadataLookup: { metadataKey: 'none' } }], []],
  ])('%s', (_, filters, entries) => {
    expect(found(...filters)).toEqual(entries);
  });

  test('an entry is answered with its place', () => {
    const filter = { developerMetadataLookup: { metadataKey: 'row' } };
    expect(searchDeveloperMetadata(marked, OWNER, { dataFilters: [filter] })).toEqual({
      matchedDeveloperMetadata: [
        {
          developerMetadata: {
            metadataId: expect.any(Number) as number,
            metadataKey: 'row',
            visibility: 'DOCUMENT',
            location: { locationType: 'ROW', dimensionRange: { dimension: 'ROWS', startIndex: 1, endIndex: 2 } },
          },
          dataFilters: [filter],
        },
      ],
    });
  });

  test('strangers may not; unknown fields are refused by name', () => {
    expect(() => searchDeveloperMetadata(marked, STRANGER, {})).toThrow('The caller does not have permission');
    expect(() => found({})).toThrow('a data filter that asks for nothing');
    expect(() => found({ a1Range: 'A1', gridRange: {} })).toThrow('Only one of a1Range, gridRange and');
    expect(() => searchDeveloperMetadata(marked, OWNER, { other: 1 } as never)).toThrow(
      'the field other of developerMetadata.search',
    );
  });
});

describe('update', () => {
  const update = (lookup: Lookup, developerMetadata: object, fields: string): Request => ({
    updateDeveloperMetadata: { dataFilters: [{ developerMetadataLookup: lookup }], developerMetadata, fields },
  });
  const entries = (request: Request) =>
    reply(marked, request)?.updateDeveloperMetadata?.developerMetadata?.map(
      ({ metadataKey, metadataValue, visibility }) => [metadataKey, metadataValue, visibility].join(' '),
    );
  const kind = { metadataKey: 'kind' };

  test.each<[string, Request, string[] | undefined]>([
    ['a value', update(kind, { metadataValue: 'x' }, 'metadataValue'), ['kind x DOCUMENT', 'kind x DOCUMENT']],
    [
      'all but id and place',
      update({ metadataKey: 'row' }, { metadataId: 1, metadataKey: 'k', visibility: 'PROJECT' }, '*'),
      ['k  PROJECT'],
    ],
    ['that of the file', update({ metadataKey: 'file' }, { metadataValue: 'x' }, 'metadataValue'), ['file x DOCUMENT']],
    ['none', update({ metadataKey: 'none' }, {}, 'metadataValue'), undefined],
  ])('%s', (_, request, expected) => {
    expect(entries(request)).toEqual(expected);
  });

  test('an entry keeps its id and its place', () => {
    const ids = (book: typeof marked) =>
      placedMetadata(book).map(({ metadata: { metadataId, location } }) => ({ metadataId, location }));
    expect(ids(apply(marked, [update({}, { metadataKey: 'k', visibility: 'PROJECT' }, '*')]))).toEqual(ids(marked));
  });

  test.each<[string, Request, string]>([
    ['no key', update(kind, {}, 'metadataKey'), 'developerMetadata.metadataKey must be set.'],
    ['no visibility', update(kind, {}, 'visibility'), 'developerMetadata.visibility must be set.'],
    [
      'too much of it',
      update(kind, { metadataValue: 'x'.repeat(30_000) }, 'metadataValue'),
      'Developer metadata of one place must not be longer than 30000 characters in all.',
    ],
  ])('refused: %s', (_, request, message) => {
    expect(fault(marked, [request])).toBe(`Invalid requests[0].updateDeveloperMetadata: ${message}`);
  });

  test('on what is protected', () => {
    const locked = apply(marked, [{ addProtectedRange: { protectedRange: { range: { sheetId: 0 }, editors: {} } } }]);
    expect(fault(locked, [update({ metadataKey: 'row' }, {}, 'metadataValue')], EDITOR)).toContain(PROTECTED);
    expect(fault(locked, [update({ metadataKey: 'file' }, {}, 'metadataValue')], EDITOR)).toBe('no fault');
  });

  test('another place is refused by name', () => {
    expect(fault(marked, [update(kind, {}, 'location')])).toContain('the field location in a mask');
  });
});

test.each<[string, Request, string]>([
  [
    'no place',
    { createDeveloperMetadata: { developerMetadata: { metadataKey: 'k', visibility: 'DOCUMENT' } } },
    'developerMetadata.location must be set.',
  ],
  ['a place that says nothing', create('k', {}), 'developerMetadata.location must be set.'],
  ['a place that is not the file', create('k', { spreadsheet: false }), 'developerMetadata.location must be set.'],
  [
    'two places',
    create('k', { spreadsheet: true, sheetId: 0 }),
    'Only one of spreadsheet, sheetId and dimensionRange may be set.',
  ],
  ['no key', create('', { sheetId: 0 }), 'developerMetadata.metadataKey must be set.'],
  [
    'no visibility',
    { createDeveloperMetadata: { developerMetadata: { metadataKey: 'k', location: {} } } },
    'developerMetadata.visibility must be set.',
  ],
  [
    'two rows',
    create('k', { dimensionRange: { dimension: 'ROWS', startIndex: 0, endIndex: 2 } }),
    'Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  ],
  ['a tab that is not there', create('k', { sheetId: 9 }), 'No grid with id: 9'],
  [
    'too much of it on one tab',
    create('k', row(0), 'x'.repeat(30_000)),
    'Developer metadata of one place must not be longer than 30000 characters in all.',
  ],
])('refused: %s', (_, request, message) => {
  expect(fault(marked, [request])).toBe(`Invalid requests[0].createDeveloperMetadata: ${message}`);
});

test('a copied entry is never given an id that somebody chose', () => {
  const on = (metadataId: number, location: object): Request => ({
    createDeveloperMetadata: { developerMetadata: { metadataId, metadataKey: 'k', visibility: 'DOCUMENT', location } },
  });
  const idsOf = (made: Book) => placedMetadata(made).map(({ metadata }) => metadata.metadataId);
  const copied = (...others: Request[]) =>
    apply(bookOf('a'), [on(1, { sheetId: 0 }), ...others, { duplicateSheet: {} }]);
  const [given = 0] = idsOf(copied()).filter((id) => id !== 1);
  const ids = idsOf(copied(on(given, { spreadsheet: true })));
  expect(ids).toHaveLength(3);
  expect(new Set(ids).size).toBe(3);
});
