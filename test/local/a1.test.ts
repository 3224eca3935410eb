import fc from 'fast-check';
import { cellAddress, columnIndexOf, columnLetters, formatA1, parseA1 } from '../../src/local/a1';
import { apply, bookOf, sheetOf } from './draw';

const book = apply(bookOf('a | b | c\nd | e | f'), [
  { addSheet: { properties: { sheetId: 2, title: "Tổng 'hợp'!", gridProperties: { rowCount: 5, columnCount: 30 } } } },
  { addSheet: { properties: { sheetId: 3, title: 'B2' } } },
]);

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [18_277, 'ZZZ'],
])('column %i is %s', (index, letters) => {
  expect(columnLetters(index)).toBe(letters);
  expect(columnIndexOf(letters.toLowerCase())).toBe(index);
});

test('letters and indexes are each other’s inverse', () => {
  fc.assert(fc.property(fc.nat(18_277), (index) => columnIndexOf(columnLetters(index)) === index));
});

test('a cell address', () => {
  expect(cellAddress(4, 3)).toBe('D5');
});

test.each([
  ['A1', 0, { startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 }],
  ['b2:a1', 0, { startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 2 }],
  ['$A$1:$B$2', 0, { startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 2 }],
  ['A:B', 0, { startColumnIndex: 0, endColumnIndex: 2 }],
  ['2:3', 0, { startRowIndex: 1, endRowIndex: 3 }],
  ['A2:B', 0, { startRowIndex: 1, startColumnIndex: 0, endColumnIndex: 2 }],
  ['Tab', 0, {}],
  ['tab!C1', 0, { startRowIndex: 0, endRowIndex: 1, startColumnIndex: 2, endColumnIndex: 3 }],
  ["'Tổng ''hợp''!'", 2, {}],
  ["'Tổng ''hợp''!'!B:B", 2, { startColumnIndex: 1, endColumnIndex: 2 }],
  ["'B2'", 3, {}],
])('%s', (text, sheetId, range) => {
  const parsed = parseA1(book, text);
  expect(parsed.sheet).toBe(sheetOf(book, sheetId));
  expect(parsed.range).toEqual({ sheetId, ...range });
});

test.each(['', 'A', 'A0', 'A1:', 'A:5', 'A1:2', 'ABCD1', 'Nowhere', 'Nowhere!A1', 'Tab!', 'Tab!x', "'Tab!A1", 'R1C1'])(
  'no range: «%s»',
  (text) => {
    expect(() => parseA1(book, text)).toThrow(`Unable to parse range: ${text}`);
  },
);

test('without a tab, the leftmost one in sight', () => {
  const hidden = apply(book, [
    { updateSheetProperties: { properties: { sheetId: 0, hidden: true }, fields: 'hidden' } },
  ]);
  expect(parseA1(hidden, 'A1').sheet.properties.sheetId).toBe(2);
});

test.each([
  [0, {}, 'Tab!A1:C2'],
  [0, { startRowIndex: 1, startColumnIndex: 2 }, 'Tab!C2'],
  [2, { endColumnIndex: 1 }, "'Tổng ''hợp''!'!A1:A5"],
  [3, { endRowIndex: 1, endColumnIndex: 1 }, "'B2'!A1"],
])('written: sheet %i, %j', (sheetId, range, text) => {
  expect(formatA1(sheetOf(book, sheetId), range)).toBe(text);
});
