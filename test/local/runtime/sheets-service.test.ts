import { createLocalGoogle } from '../../../src/local';
import type { LocalGoogle } from '../../../src/local';
import { bind, caught, editor, owner, stranger, users, viewer } from './office';

const RAW = { valueInputOption: 'RAW' };
const TYPED = { valueInputOption: 'USER_ENTERED' };

/** A file of one tab, `Tab`, of three columns and as many rows as are given. */
function open(rows: unknown[][], user = owner) {
  const google = createLocalGoogle({ users });
  const id = google.spreadsheetId;
  const { Spreadsheets } = google.sheets(owner);
  const properties = { title: 'Tab', gridProperties: { rowCount: rows.length, columnCount: 3 } };
  const fields = 'title,gridProperties(rowCount,columnCount)';
  Spreadsheets.batchUpdate({ requests: [{ updateSheetProperties: { properties, fields } }] }, id);
  Spreadsheets.Values.update({ values: rows }, id, 'Tab', RAW);
  return { google, id, Spreadsheets: google.sheets(user).Spreadsheets };
}

const values = ({ id, Spreadsheets }: ReturnType<typeof open>, options = {}) =>
  Spreadsheets.Values.get(id, 'Tab', { valueRenderOption: 'UNFORMATTED_VALUE', ...options }).values;

describe('what each endpoint answers', () => {
  const file = () => open([['a', 1.5, true], [], ['b', '', 'c']]);

  test('get: everything but the cells', () => {
    const { id, Spreadsheets } = file();
    const resource = {
      spreadsheetId: id,
      properties: { title: 'Bảng tính không có tiêu đề', locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' },
      sheets: [
        {
          properties: {
            sheetId: 0,
            title: 'Tab',
            index: 0,
            sheetType: 'GRID',
            gridProperties: { rowCount: 3, columnCount: 3 },
          },
        },
      ],
      spreadsheetUrl: `https://docs.google.com/spreadsheets/d/${id}/edit`,
    };
    expect(Spreadsheets.get(id)).toEqual(resource);
    expect(Spreadsheets.get(id, { fields: '' })).toEqual(resource);
  });

  test('get: the cells of some ranges, one given alone', () => {
    const { id, Spreadsheets } = file();
    const values = [
      { userEnteredValue: { stringValue: 'a' }, effectiveValue: { stringValue: 'a' }, formattedValue: 'a' },
    ];
    const rowMetadata = [{ pixelSize: 21 }];
    const columnMetadata = [{ pixelSize: 100 }];
    const data = [{ rowData: [{ values }], rowMetadata, columnMetadata }];
    for (const ranges of ['A1', ['A1']]) {
      expect(Spreadsheets.get(id, { ranges, includeGridData: true }).sheets?.[0]?.data).toEqual(data);
    }
    expect(Spreadsheets.get(id, { includeGridData: true, fields: 'sheets.data.startRow', ranges: ['A2:A3'] })).toEqual({
      sheets: [{ data: [{ startRow: 1 }] }],
    });
  });

  test('create', () => {
    const { Spreadsheets } = file();
    const sheets = [{ properties: { sheetId: 7, title: 'Một', gridProperties: { rowCount: 2, columnCount: 2 } } }];
    const made = Spreadsheets.create({ properties: { title: 'Mới', locale: 'en_US' }, sheets });
    expect(made).toEqual({
      spreadsheetId: expect.stringMatching(/./) as string,
      properties: { title: 'Mới', locale: 'en_US', timeZone: 'Asia/Ho_Chi_Minh' },
      sheets: [{ properties: { ...sheets[0]!.properties, index: 0, sheetType: 'GRID' } }],
      spreadsheetUrl: `https://docs.google.com/spreadsheets/d/${made.spreadsheetId!}/edit`,
    });
    expect(Spreadsheets.get(made.spreadsheetId!)).toEqual(made);
  });

  test('batchUpdate, with the file afterwards', () => {
    const { id, Spreadsheets } = file();
    const range = { sheetId: 0, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 };
    const cell = { userEnteredValue: { numberValue: 0 } };
    const answer = Spreadsheets.batchUpdate(
      {
        requests: [{ repeatCell: { range, cell, fields: 'userEnteredValue' } }],
        includeSpreadsheetInResponse: true,
        responseRanges: ['Tab!A1'],
        responseIncludeGridData: true,
      },
      id,
    );
    expect(answer).toEqual({
      spreadsheetId: id,
      replies: [{}],
      updatedSpreadsheet: Spreadsheets.get(id, { ranges: ['Tab!A1'], includeGridData: true }),
    });
  });

  test('values.get and values.batchGet', () => {
    const { id, Spreadsheets } = file();
    const range = { range: 'Tab!A1:C3', majorDimension: 'ROWS', values: [['a', '1,5', 'TRUE'], [], ['b', '', 'c']] };
    const columns = { range: 'Tab!A3:B3', majorDimension: 'COLUMNS', values: [['b']] };
    const blank = { range: 'Tab!A2:C2', majorDimension: 'COLUMNS' };
    const { Values } = Spreadsheets;
    expect(Values.get(id, 'Tab')).toEqual(range);
    expect(Values.batchGet(id, { ranges: ['A3:B3', '2:2'], majorDimension: 'COLUMNS' })).toEqual({
      spreadsheetId: id,
      valueRanges: [columns, blank],
    });
    expect(Values.batchGet(id, { ranges: 'Tab' })).toEqual({ spreadsheetId: id, valueRanges: [range] });
    expect(Values.batchGet(id)).toEqual({ spreadsheetId: id });
  });

  test('values.batchGetByDataFilter', () => {
    const { id, Spreadsheets } = file();
    const filter = { gridRange: { startRowIndex: 2 } };
    expect(Spreadsheets.Values.batchGetByDataFilter({ dataFilters: [filter] }, id)).toEqual({
      spreadsheetId: id,
      valueRanges: [
        {
          valueRange: { range: 'Tab!A3:C3', majorDimension: 'ROWS', values: [['b', '', 'c']] },
          dataFilters: [filter],
        },
      ],
    });
  });

  test('values.update', () => {
    const opened = file();
    const { id, Spreadsheets } = opened;
    const options = { ...TYPED, includeValuesInResponse: true, responseValueRenderOption: 'UNFORMATTED_VALUE' };
    expect(Spreadsheets.Values.update({ values: [['1.234,5', null, '']] }, id, 'A1:C1', options)).toEqual({
      spreadsheetId: id,
      updatedRange: 'Tab!A1:C1',
      updatedRows: 1,
      updatedColumns: 2,
      updatedCells: 2,
      updatedData: { range: 'Tab!A1:C1', majorDimension: 'ROWS', values: [[1234.5, 1.5]] },
    });
    expect(values(opened)).toEqual([[1234.5, 1.5], [], ['b', '', 'c']]);
  });

  test('values.batchUpdate', () => {
    const opened = file();
    const { id, Spreadsheets } = opened;
    const data = [
      { range: 'A2', values: [['x', 'y']] },
      { range: 'C1', values: [[0]], majorDimension: 'COLUMNS' },
    ];
    expect(Spreadsheets.Values.batchUpdate({ ...RAW, data }, id)).toEqual({
      spreadsheetId: id,
      totalUpdatedRows: 2,
      totalUpdatedColumns: 3,
      totalUpdatedCells: 3,
      totalUpdatedSheets: 1,
      responses: [
        { spreadsheetId: id, updatedRange: 'Tab!A2:B2', updatedRows: 1, updatedColumns: 2, updatedCells: 2 },
        { spreadsheetId: id, updatedRange: 'Tab!C1', updatedRows: 1, updatedColumns: 1, updatedCells: 1 },
      ],
    });
    expect(values(opened)).toEqual([
      ['a', 1.5, 0],
      ['x', 'y'],
      ['b', '', 'c'],
    ]);
  });

  test('values.append', () => {
    const opened = file();
    const { id, Spreadsheets } = opened;
    expect(Spreadsheets.Values.append({ values: [['d']] }, id, 'A3', RAW)).toEqual({
      spreadsheetId: id,
      tableRange: 'Tab!A3',
      updates: { spreadsheetId: id, updatedRange: 'Tab!A4', updatedRows: 1, updatedColumns: 1, updatedCells: 1 },
    });
    expect(values(opened)?.[3]).toEqual(['d']);
  });

  test('values.clear and values.batchClear', () => {
    const opened = file();
    const { id, Spreadsheets } = opened;
    expect(Spreadsheets.Values.clear({}, id, 'B:B')).toEqual({ spreadsheetId: id, clearedRange: 'Tab!B1:B3' });
    expect(Spreadsheets.Values.batchClear({ ranges: ['A1', 'C3'] }, id)).toEqual({
      spreadsheetId: id,
      clearedRanges: ['Tab!A1', 'Tab!C3'],
    });
    expect(values(opened)).toEqual([['', '', true], [], ['b']]);
    expect(Spreadsheets.Values.batchClear({}, id)).toEqual({ spreadsheetId: id });
  });

  test('developerMetadata.search', () => {
    const { id, Spreadsheets } = file();
    const location = { dimensionRange: { dimension: 'ROWS', startIndex: 0, endIndex: 1 } };
    const entry = { metadataId: 4, metadataKey: 'k', metadataValue: 'v', visibility: 'DOCUMENT' };
    const createDeveloperMetadata = { developerMetadata: { ...entry, location } };
    Spreadsheets.batchUpdate({ requests: [{ createDeveloperMetadata }] }, id);
    const filter = { developerMetadataLookup: { metadataKey: 'k' } };
    expect(Spreadsheets.DeveloperMetadata.search({ dataFilters: [filter] }, id)).toEqual({
      matchedDeveloperMetadata: [
        { developerMetadata: { ...entry, location: { locationType: 'ROW', ...location } }, dataFilters: [filter] },
      ],
    });
    const none = { developerMetadataLookup: { metadataKey: 'x' } };
    expect(Spreadsheets.DeveloperMetadata.search({ dataFilters: [none] }, id)).toEqual({});
  });

  test('sheets.copyTo', () => {
    const { id, Spreadsheets } = file();
    const { spreadsheetId = '' } = Spreadsheets.create({});
    const copied = Spreadsheets.Sheets.copyTo({ destinationSpreadsheetId: spreadsheetId }, id, 0);
    expect(copied).toEqual({
      sheetId: expect.any(Number) as number,
      title: 'Copy of Tab',
      index: 1,
      sheetType: 'GRID',
      gridProperties: { rowCount: 3, columnCount: 3 },
    });
    expect(Spreadsheets.get(spreadsheetId).sheets?.[1]?.properties).toEqual(copied);
    expect(Spreadsheets.Values.get(spreadsheetId, 'Copy of Tab!A1:B1').values).toEqual([['a', '1,5']]);
  });
});

describe('a file made by create', () => {
  test('is a spreadsheet of its maker at the top of Drive', () => {
    const { google } = open([[]]);
    const { spreadsheetId = '' } = google.sheets(editor).Spreadsheets.create({ properties: { title: 'Mới' } });
    expect(google.files()).toMatchObject([
      { id: spreadsheetId, name: 'Mới', mimeType: 'application/vnd.google-apps.spreadsheet' },
    ]);
    const listed = google.drive(editor).Files.list({ q: `'root' in parents`, fields: 'files(id,name)' });
    expect(listed).toEqual({ files: [{ id: spreadsheetId, name: 'Mới' }] });
    expect(() => google.sheets(owner).Spreadsheets.get(spreadsheetId)).toThrow('The caller does not have permission');
  });

  test('is called on Drive as it calls itself', () => {
    const { google, Spreadsheets } = open([[]]);
    const { spreadsheetId = '' } = Spreadsheets.create({});
    const rename = { updateSpreadsheetProperties: { properties: { title: 'Tên khác' }, fields: 'title' } };
    Spreadsheets.batchUpdate({ requests: [rename] }, spreadsheetId);
    expect(google.files().map(({ name }) => name)).toEqual(['Tên khác']);
  });

  test('uses up no id where it is refused', () => {
    const next = (attempts: number) => {
      const { Spreadsheets } = open([[]]);
      for (let attempt = 0; attempt < attempts; attempt++) {
        expect(() => Spreadsheets.create({ sheets: [{ properties: { hidden: true } }] })).toThrow(
          'hide all the sheets',
        );
      }
      return Spreadsheets.create({}).spreadsheetId;
    };
    expect(next(2)).toBe(next(0));
  });
});

/** A call of each endpoint that would do something, by its name in errors. */
const endpoints: readonly (readonly [name: string, call: string])[] = [
  ['get', 'get(id)'],
  ['batchUpdate', 'batchUpdate({ requests: [{ addSheet: {} }] }, id)'],
  ['values.get', 'Values.get(id, "A1")'],
  ['values.batchGet', 'Values.batchGet(id, { ranges: ["A1"] })'],
  ['values.batchGetByDataFilter', 'Values.batchGetByDataFilter({ dataFilters: [{ a1Range: "A1" }] }, id)'],
  ['values.update', 'Values.update({ values: [[1]] }, id, "A1", { valueInputOption: "RAW" })'],
  ['values.batchUpdate', 'Values.batchUpdate({ valueInputOption: "RAW", data: [{ range: "A1", values: [[1]] }] }, id)'],
  ['values.append', 'Values.append({ values: [[1]] }, id, "A1", { valueInputOption: "RAW" })'],
  ['values.clear', 'Values.clear({}, id, "A1")'],
  ['values.batchClear', 'Values.batchClear({ ranges: ["A1"] }, id)'],
  ['developerMetadata.search', 'DeveloperMetadata.search({ dataFilters: [{ a1Range: "A1" }] }, id)'],
  ['sheets.copyTo', 'Sheets.copyTo({ destinationSpreadsheetId: id }, id, 0)'],
];

const reads = ['get', 'values.get', 'values.batchGet', 'values.batchGetByDataFilter', 'developerMetadata.search'];

/** What an account meets, by name of endpoint; `id` is that of the bound file unless another is given. */
const meet = (google: LocalGoogle, user: string, call: string, id = google.spreadsheetId): unknown =>
  google.run(user, 'main', call, id);

/** Each endpoint as a function of a script: a script evaluates no text. */
const script = `const calls = { ${endpoints.map(([name, call]) => `'${name}': (id) => Sheets.Spreadsheets.${call}`).join(', ')},
    create: () => Sheets.Spreadsheets.create({}) };
  function main(name, id) { ${caught('calls[name](id)')} }`;

describe('as a script meets it', () => {
  test.each(endpoints)('%s of a file that is not there', (name) => {
    expect(meet(bind(script), owner, name, 'nowhere')).toBe(
      `GoogleJsonResponseException: API call to sheets.spreadsheets.${name} failed with error: Requested entity was not found.`,
    );
  });

  test.each([...endpoints.map(([name]) => name), 'create'])('%s without the scope', (name) => {
    expect(meet(bind(script, { scopes: [] }), owner, name)).toBe(
      `Exception: You do not have permission to call sheets.spreadsheets.${name}. Required permissions: https://www.googleapis.com/auth/spreadsheets`,
    );
  });

  test.each([...endpoints.map(([name]) => name), 'create'])('%s, when Google fails for a moment', (name) => {
    const google = bind(script, { faults: { call: 1, mode: 'before' } });
    expect(meet(google, owner, name)).not.toBe('nothing thrown');
    expect([google.files(), google.book().sheets.length]).toEqual([[], 1]);
    expect(meet(google, owner, name)).toBe('nothing thrown');
  });
});

describe('whose rights hold', () => {
  const denied = (name: string) =>
    `API call to sheets.spreadsheets.${name} failed with error: The caller does not have permission`;
  const spreadsheets = (google: LocalGoogle, user: string) => google.sheets(user).Spreadsheets;
  /** The same calls as above, on the tool's door. */
  const calls: Record<string, (google: LocalGoogle, user: string) => unknown> = {
    get: (google, user) => spreadsheets(google, user).get(google.spreadsheetId),
    batchUpdate: (google, user) =>
      spreadsheets(google, user).batchUpdate({ requests: [{ addSheet: {} }] }, google.spreadsheetId),
    'values.get': (google, user) => spreadsheets(google, user).Values.get(google.spreadsheetId, 'A1'),
    'values.batchGet': (google, user) => spreadsheets(google, user).Values.batchGet(google.spreadsheetId),
    'values.batchGetByDataFilter': (google, user) =>
      spreadsheets(google, user).Values.batchGetByDataFilter({}, google.spreadsheetId),
    'values.update': (google, user) =>
      spreadsheets(google, user).Values.update({ values: [[1]] }, google.spreadsheetId, 'A1', RAW),
    'values.batchUpdate': (google, user) =>
      spreadsheets(google, user).Values.batchUpdate({ ...RAW, data: [] }, google.spreadsheetId),
    'values.append': (google, user) =>
      spreadsheets(google, user).Values.append({ values: [[1]] }, google.spreadsheetId, 'A1', RAW),
    'values.clear': (google, user) => spreadsheets(google, user).Values.clear({}, google.spreadsheetId, 'A1'),
    'values.batchClear': (google, user) => spreadsheets(google, user).Values.batchClear({}, google.spreadsheetId),
    'developerMetadata.search': (google, user) =>
      spreadsheets(google, user).DeveloperMetadata.search({}, google.spreadsheetId),
    'sheets.copyTo': (google, user) =>
      spreadsheets(google, user).Sheets.copyTo(
        { destinationSpreadsheetId: google.spreadsheetId },
        google.spreadsheetId,
        0,
      ),
  };

  test.each(Object.entries(calls))('%s', (name, call) => {
    const google = createLocalGoogle({ users });
    call(google, owner);
    call(google, editor);
    expect(() => call(google, stranger)).toThrow(denied(name));
    if (reads.includes(name)) call(google, viewer);
    else expect(() => call(google, viewer)).toThrow(denied(name));
  });

  test('a protected cell is named by the endpoint, and nothing of the call is done', () => {
    const { google, id } = open([['a', 'b', 'c'], ['d']]);
    const range = { startRowIndex: 1, endRowIndex: 2 };
    const protect = { addProtectedRange: { protectedRange: { range, editors: {} } } };
    google.sheets(owner).Spreadsheets.batchUpdate({ requests: [protect] }, id);
    const before = JSON.stringify(google.book());
    const { Values } = google.sheets(editor).Spreadsheets;
    const text =
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';
    const refused = (name: string, prefix = '') =>
      `API call to sheets.spreadsheets.values.${name} failed with error: ${prefix}${text}`;
    expect(() => Values.update({ values: [['x'], ['y']] }, id, 'A1', RAW)).toThrow(refused('update'));
    expect(() =>
      Values.batchUpdate(
        {
          ...RAW,
          data: [
            { range: 'A1', values: [['x']] },
            { range: 'A2', values: [['y']] },
          ],
        },
        id,
      ),
    ).toThrow(refused('batchUpdate', 'Invalid data[1]: '));
    expect(() => Values.clear({}, id, 'A:A')).toThrow(refused('clear'));
    expect(() => Values.batchClear({ ranges: ['A1', 'A2'] }, id)).toThrow(refused('batchClear'));
    expect(JSON.stringify(google.book())).toBe(before);
  });
});

test.each<[string, (spreadsheets: ReturnType<LocalGoogle['sheets']>['Spreadsheets'], id: string) => unknown, string]>([
  ['get', (of, id) => of.get(id, { includeGrid: true }), 'the option includeGrid'],
  ['create', (of) => of.create({ namedRanges: [{}] }), 'the field spreadsheet.namedRanges'],
  ['values.get', (of, id) => of.Values.get(id, 'A1', { render: 1 }), 'the option render'],
  ['values.update', (of, id) => of.Values.update({}, id, 'A1', { ...RAW, insert: 1 }), 'the option insert'],
  ['values.append', (of, id) => of.Values.append({}, id, 'A1', { ...RAW, insert: 1 }), 'the option insert'],
  ['values.clear', (of, id) => of.Values.clear({ range: 'A1' }, id, 'A1'), 'the field range of values.clear'],
  [
    'values.batchUpdate',
    (of, id) => of.Values.batchUpdate({ ...RAW, ranges: [] } as never, id),
    'the field ranges of values.batchUpdate',
  ],
  [
    'values.batchClear',
    (of, id) => of.Values.batchClear({ range: 'A1' } as never, id),
    'the field range of values.batchClear',
  ],
  [
    'developerMetadata.search',
    (of, id) => of.DeveloperMetadata.search({ key: 'k' } as never, id),
    'the field key of developerMetadata.search',
  ],
  [
    'sheets.copyTo',
    (of, id) => of.Sheets.copyTo({ destinationSpreadsheetId: id, title: 'x' } as never, id, 0),
    'the field title of sheets.copyTo',
  ],
])('refuses by name what it does not know: %s', (_, call, what) => {
  const { id, Spreadsheets } = open([[]]);
  expect(() => call(Spreadsheets, id)).toThrow(`The local host does not emulate ${what}.`);
});

test('the meter counts the cells of each call, in its class', () => {
  const { google, id, Spreadsheets } = open([['a', 'b', 'c'], ['d']]);
  const { Values } = Spreadsheets;
  const counted = (call: () => unknown) => {
    google.meter.reset();
    call();
    return google.meter.calls;
  };
  expect(counted(() => Values.get(id, 'A1:C2'))).toEqual({ sheetsRead: { calls: 1, cells: 4 } });
  expect(counted(() => Values.update({ values: [[1, 2]] }, id, 'A1', RAW))).toEqual({
    sheetsWrite: { calls: 1, cells: 2 },
  });
  const data = [{ range: 'A1', values: [[1], [2]] }];
  expect(counted(() => Values.batchUpdate({ ...RAW, data }, id))).toEqual({ sheetsWrite: { calls: 1, cells: 2 } });
  expect(counted(() => Values.append({ values: [[1]] }, id, 'A1', RAW))).toEqual({
    sheetsWrite: { calls: 1, cells: 1 },
  });
  expect(counted(() => Spreadsheets.create({}))).toEqual({ driveConversion: { calls: 1, cells: 0 } });
  expect(counted(() => Spreadsheets.Sheets.copyTo({ destinationSpreadsheetId: id }, id, 0))).toEqual({
    sheetsWrite: { calls: 1, cells: 0 },
    duplicateSheet: { calls: 1, cells: 0 },
  });
});
