import type { Request } from '../../../src/host';
import { getSpreadsheet } from '../../../src/local/sheets-api/get-spreadsheet';
import { apply, bookOf, box, draw, fault, hangings, OWNER, reply, sheetOf } from '../draw';

const book = bookOf('a | b');

const tabs = (requests: Request[], start = book) =>
  apply(start, requests)
    .sheets.map(({ properties }) => (properties.hidden ? `(${properties.title})` : properties.title))
    .join(' ');

const add = (title: string, sheetId: number, more = {}): Request => ({
  addSheet: { properties: { title, sheetId, ...more } },
});

const abc = apply(book, [add('B', 2), add('C', 3)]);

test.each<[string, Request, string]>([
  ['a new tab goes to the end', add('X', 9), 'Tab B C X'],
  ['or where it is told', add('X', 9, { index: 1 }), 'Tab X B C'],
  ['or to the front', add('X', 9, { index: 0 }), 'X Tab B C'],
  ['a tab without a name is numbered', { addSheet: {} }, 'Tab B C Trang tính4'],
  ['a hidden one', add('X', 9, { hidden: true }), 'Tab B C (X)'],
  ['a tab is deleted', { deleteSheet: { sheetId: 2 } }, 'Tab C'],
  ['a copy goes to the front', { duplicateSheet: { sourceSheetId: 2 } }, 'Copy of B Tab B C'],
  [
    'or where it is told',
    { duplicateSheet: { sourceSheetId: 2, insertSheetIndex: 2, newSheetName: 'D' } },
    'Tab B D C',
  ],
  ['renamed', { updateSheetProperties: { properties: { sheetId: 2, title: 'b' }, fields: 'title' } }, 'Tab b C'],
  [
    'to the right, the index counts before the move',
    { updateSheetProperties: { properties: { sheetId: 0, index: 2 }, fields: 'index' } },
    'B Tab C',
  ],
  [
    'its own index and one is where it stands',
    { updateSheetProperties: { properties: { sheetId: 0, index: 1 }, fields: 'index' } },
    'Tab B C',
  ],
  ['to the left', { updateSheetProperties: { properties: { sheetId: 3, index: 0 }, fields: 'index' } }, 'C Tab B'],
  ['hidden', { updateSheetProperties: { properties: { sheetId: 2, hidden: true }, fields: 'hidden' } }, 'Tab (B) C'],
])('tabs: %s', (_, request, after) => {
  expect(tabs([request], abc)).toBe(after);
});

test.each<[string, Request[], string]>([
  [
    'a name taken, in another case',
    [add('TAB', 9)],
    'addSheet: A sheet with the name "TAB" already exists. Please enter another name.',
  ],
  [
    'renaming to a name taken',
    [{ updateSheetProperties: { properties: { sheetId: 2, title: 'tab' }, fields: 'title' } }],
    'updateSheetProperties: A sheet with the name "tab" already exists. Please enter another name.',
  ],
  ['an id taken', [add('X', 2)], 'addSheet: A sheet with the id 2 already exists.'],
  ['too long a name', [add('x'.repeat(101), 9)], 'addSheet: The sheet name cannot be greater than 100 characters.'],
  [
    'no name',
    [{ updateSheetProperties: { properties: {}, fields: 'title' } }],
    'updateSheetProperties: The sheet name cannot be empty.',
  ],
  [
    'too many cells',
    [add('X', 9, { gridProperties: { rowCount: 1_000_000, columnCount: 11 } })],
    'addSheet: This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
  ],
  [
    'an index beyond the tabs',
    [add('X', 9, { index: 4 })],
    'addSheet: Sheet index is too high. The highest index is 3.',
  ],
  ['deleting a tab that is not there', [{ deleteSheet: { sheetId: 7 } }], 'deleteSheet: No grid with id: 7'],
  [
    'freezing every row',
    [
      {
        updateSheetProperties: {
          properties: { gridProperties: { frozenRowCount: 1 } },
          fields: 'gridProperties.frozenRowCount',
        },
      },
    ],
    "updateSheetProperties: You can't freeze all visible rows on the sheet.",
  ],
  [
    'a new tab all frozen',
    [add('X', 9, { gridProperties: { rowCount: 2, frozenRowCount: 2 } })],
    "addSheet: You can't freeze all visible rows on the sheet.",
  ],
  [
    'a grid without rows',
    [
      {
        updateSheetProperties: {
          properties: { gridProperties: { rowCount: 0 } },
          fields: 'gridProperties.rowCount',
        },
      },
    ],
    'updateSheetProperties: The sheet must have at least one row and one column.',
  ],
])('refused: %s', (_, requests, message) => {
  expect(fault(abc, requests)).toBe(`Invalid requests[0].${message}`);
});

test('at least one tab stays, and stays in sight', () => {
  const hide = (sheetId: number): Request => ({
    updateSheetProperties: { properties: { sheetId, hidden: true }, fields: 'hidden' },
  });
  expect(fault(book, [{ deleteSheet: { sheetId: 0 } }])).toBe(
    "Invalid requests[0].deleteSheet: You can't remove all the sheets in a document.",
  );
  expect(fault(book, [hide(0)])).toBe(
    "Invalid requests[0].updateSheetProperties: You can't hide all the sheets in a document.",
  );
  expect(fault(abc, [hide(2), hide(3), { deleteSheet: { sheetId: 0 } }])).toBe(
    "Invalid requests[2].deleteSheet: You can't remove all the visible sheets in a document.",
  );
});

test('a new tab is answered with all Google fills in', () => {
  const [first, second] = [
    reply(book, { addSheet: {} }),
    reply(book, add('X', 9, { index: 0, gridProperties: { frozenRowCount: 1 } })),
  ];
  expect(first?.addSheet?.properties).toEqual({
    sheetId: expect.any(Number) as number,
    title: 'Trang tính2',
    index: 1,
    sheetType: 'GRID',
    gridProperties: { rowCount: 1000, columnCount: 26 },
  });
  expect(second?.addSheet?.properties).toEqual({
    sheetId: 9,
    title: 'X',
    index: 0,
    sheetType: 'GRID',
    gridProperties: { rowCount: 1000, columnCount: 26, frozenRowCount: 1 },
  });
});

test('an id is never given out twice', () => {
  const ids = new Set<number>();
  let current = book;
  for (let round = 0; round < 20; round++) {
    current = apply(current, [{ addSheet: {} }]);
    const { sheetId } = current.sheets[1]!.properties;
    expect(ids).not.toContain(sheetId);
    ids.add(sheetId);
    current = apply(current, [{ deleteSheet: { sheetId } }]);
  }
});

test('a copy has cells, merges, rules and metadata of its own, and no protections', () => {
  const full = apply(bookOf('a | b\nc | d'), [
    { mergeCells: { range: box(0, 1, 0, 2), mergeType: 'MERGE_ALL' } },
    { addProtectedRange: { protectedRange: { range: { sheetId: 0 } } } },
    {
      addConditionalFormatRule: {
        rule: { ranges: [box(0, 1, 0, 1)], booleanRule: { condition: { type: 'BLANK' }, format: {} } },
      },
    },
    {
      createDeveloperMetadata: {
        developerMetadata: {
          metadataKey: 'kind',
          metadataValue: 'x',
          location: { sheetId: 0 },
          visibility: 'DOCUMENT',
        },
      },
    },
    { duplicateSheet: { sourceSheetId: 0, newSheetId: 5 } },
    {
      updateCells: {
        start: { sheetId: 5 },
        rows: [{ values: [{ userEnteredValue: { stringValue: 'Z' } }] }],
        fields: 'userEnteredValue',
      },
    },
  ]);
  expect(draw(full, 0)).toBe('a |  \nc | d');
  expect(draw(full, 5)).toBe('Z |  \nc | d');
  expect(hangings(full, 5)).toMatchObject({ merges: ['A1:B1'], protections: [], formats: ['A1'] });
  expect(sheetOf(full, 5).merges[0]).toMatchObject({ sheetId: 5 });
  const metadata = getSpreadsheet(full, OWNER).sheets!.map((sheet) => sheet.developerMetadata![0]!);
  expect(metadata.map(({ location, metadataValue }) => [location?.sheetId, metadataValue])).toEqual([
    [5, 'x'],
    [0, 'x'],
  ]);
  expect(metadata[0]!.metadataId).not.toBe(metadata[1]!.metadataId);
});

test('properties keep to the mask', () => {
  const colored = apply(book, [
    {
      updateSheetProperties: {
        properties: {
          title: 'not this',
          tabColorStyle: { rgbColor: { red: 1 } },
          gridProperties: { hideGridlines: true },
        },
        fields: 'tabColorStyle,gridProperties.hideGridlines',
      },
    },
  ]);
  expect(sheetOf(colored).properties).toEqual({
    sheetId: 0,
    title: 'Tab',
    tabColorStyle: { rgbColor: { red: 1 } },
    gridProperties: { rowCount: 1, columnCount: 2, hideGridlines: true },
  });
});

test('the file: title, locale and zone', () => {
  const update = (properties: object, fields: string): Request => ({
    updateSpreadsheetProperties: { properties, fields },
  });
  expect(apply(book, [update({ title: 'Mới', locale: 'en_US' }, 'title')]).properties).toEqual({
    title: 'Mới',
    locale: 'vi_VN',
    timeZone: 'Asia/Ho_Chi_Minh',
  });
  expect(fault(book, [update({}, 'timeZone')])).toBe(
    'Invalid requests[0].updateSpreadsheetProperties: The title, locale and time zone cannot be empty.',
  );
  expect(fault(book, [update({ timeZone: 'Asia/Ha_Tinh' }, 'timeZone')])).toBe(
    'Invalid requests[0].updateSpreadsheetProperties: Invalid time zone: Asia/Ha_Tinh',
  );
  expect(fault(book, [update({ locale: 'fr_FR' }, 'locale')])).toBe(
    'The local host does not emulate the locale fr_FR.',
  );
});
