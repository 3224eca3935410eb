import { newBook } from '../../src/local/new-book';
import { getSpreadsheet } from '../../src/local/sheets-api/get-spreadsheet';

const wanted = {
  spreadsheetId: 'id',
  title: 'T',
  timeZone: 'Asia/Ho_Chi_Minh',
  owner: 'o@x.org',
  editors: [],
  viewers: [],
};

test.each([
  ['vi_VN', 'Trang tính1'],
  ['en_US', 'Sheet1'],
])('a new file in %s has one tab, %s', (locale, title) => {
  expect(getSpreadsheet(newBook({ ...wanted, locale }), 'o@x.org')).toEqual({
    spreadsheetId: 'id',
    properties: { title: 'T', locale, timeZone: 'Asia/Ho_Chi_Minh' },
    sheets: [
      {
        properties: {
          sheetId: 0,
          title,
          index: 0,
          sheetType: 'GRID',
          gridProperties: { rowCount: 1000, columnCount: 26 },
        },
      },
    ],
    spreadsheetUrl: 'https://docs.google.com/spreadsheets/d/id/edit',
  });
});

test('other locales are refused by name', () => {
  expect(() => newBook({ ...wanted, locale: 'de_DE' })).toThrow('The local host does not emulate the locale de_DE.');
});
