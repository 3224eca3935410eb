import { ApiError } from '../../../src/local/api-error';
import { copySheetTo } from '../../../src/local/sheets-api/copy-sheet-to';
import { createBook } from '../../../src/local/sheets-api/create-book';
import { getSpreadsheet } from '../../../src/local/sheets-api/get-spreadsheet';
import { apply, bookOf, box, draw, EDITOR, hangings, OWNER, sheetOf, STRANGER } from '../draw';

const origin = { spreadsheetId: 'new', owner: OWNER, locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' };

test('a new file of one tab, in the words of its locale', () => {
  expect(getSpreadsheet(createBook({}, origin), OWNER)).toEqual({
    spreadsheetId: 'new',
    properties: { title: 'Bảng tính không có tiêu đề', locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' },
    sheets: [
      {
        properties: {
          sheetId: 0,
          title: 'Trang tính1',
          index: 0,
          sheetType: 'GRID',
          gridProperties: { rowCount: 1000, columnCount: 26 },
        },
      },
    ],
    spreadsheetUrl: 'https://docs.google.com/spreadsheets/d/new/edit',
  });
  const english = createBook({ properties: { locale: 'en_US' } }, origin);
  expect([english.properties.title, english.sheets[0]?.properties.title]).toEqual(['Untitled spreadsheet', 'Sheet1']);
});

test('a new file with its own title, zone and tabs', () => {
  const sheets = [{ properties: { sheetId: 3, title: 'A' } }, {}, { properties: { title: 'C', index: 0 } }];
  const book = createBook({ properties: { title: 'Sổ', timeZone: 'Etc/UTC' }, sheets }, origin);
  expect(book.properties).toEqual({ title: 'Sổ', locale: 'vi_VN', timeZone: 'Etc/UTC' });
  expect(book.sheets.map(({ properties }) => properties.title)).toEqual(['C', 'A', 'Trang tính2']);
  expect(book.access).toEqual({ owner: OWNER, editors: [], viewers: [] });
});

test('a new file keeps the switches it is given', () => {
  const switches = { apiWritesObeyValidation: false };
  expect(createBook({}, { ...origin, switches }).switches).toEqual(switches);
});

test.each<[string, object, string]>([
  [
    'two tabs of one name',
    { sheets: [{ properties: { title: 'A' } }, { properties: { title: 'a' } }] },
    'A sheet with the name "a" already exists. Please enter another name.',
  ],
  ['nothing to see', { sheets: [{ properties: { hidden: true } }] }, "You can't hide all the sheets in a document."],
])('refused: %s', (_, resource, message) => {
  expect(() => createBook(resource, origin)).toThrow(new ApiError(400, message));
});

test.each<[string, object, string]>([
  ['cells of a new tab', { sheets: [{ data: [] }, { merges: [{}] }] }, 'the field spreadsheet.sheets[0].data'],
  ['a locale', { properties: { locale: 'fr_FR' } }, 'the locale fr_FR'],
])('refused by name: %s', (_, resource, what) => {
  expect(() => createBook(resource, origin)).toThrow(`The local host does not emulate ${what}.`);
});

describe('a tab copied to another file', () => {
  const source = apply(bookOf('a | b'), [
    { mergeCells: { range: box(0, 1, 0, 2) } },
    { addProtectedRange: { protectedRange: { range: { sheetId: 0 } } } },
  ]);
  const destination = createBook({ sheets: [{ properties: { sheetId: 3, title: 'Copy of Tab' } }] }, origin);

  test('is its last tab, and unprotected', () => {
    const { book, response } = copySheetTo(source, destination, OWNER, 0);
    const { sheetId = 0 } = response;
    expect(response).toMatchObject({ title: 'Copy of Tab 2', index: 1 });
    expect(draw(book, sheetId)).toBe(draw(source));
    expect(hangings(book, sheetId)).toMatchObject({ merges: ['A1:B1'], protections: [] });
    expect(sheetOf(book, sheetId).merges[0]?.sheetId).toBe(sheetId);
  });

  test.each([
    ['who may not read the one', STRANGER, { ...destination, access: { ...destination.access, editors: [STRANGER] } }],
    ['who may not edit the other', EDITOR, destination],
  ])('is refused to %s', (_, user, into) => {
    expect(() => copySheetTo(source, into, user, 0)).toThrow(new ApiError(403, 'The caller does not have permission'));
  });

  test('is refused where there is none', () => {
    expect(() => copySheetTo(source, destination, OWNER, 9)).toThrow(new ApiError(400, 'No grid with id: 9'));
  });
});
