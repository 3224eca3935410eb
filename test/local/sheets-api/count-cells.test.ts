import { countReadValues, countWrittenCells } from '../../../src/local/sheets-api/count-cells';
import { getSpreadsheet } from '../../../src/local/sheets-api/get-spreadsheet';
import { batchGet } from '../../../src/local/sheets-api/values';
import { bookOf, box, OWNER } from '../draw';

const book = bookOf('a | b\nc |');

test('cells written', () => {
  const rows = [{ values: [{}, {}] }, { values: [{}] }, {}];
  expect(
    countWrittenCells([{ updateCells: { rows } }, { repeatCell: { range: box(0, 2, 1, 4) } }, { addSheet: {} }]),
  ).toBe(3 + 6);
});

test('cells read', () => {
  const counts: number[] = [];
  const note = (count: number) => counts.push(count);
  getSpreadsheet(book, OWNER, {}, note);
  getSpreadsheet(book, OWNER, { fields: 'sheets.data.startRow' }, note);
  expect(counts).toEqual([]);
  getSpreadsheet(book, OWNER, { includeGridData: true }, note);
  expect(counts).toEqual([2, 1]);
  expect(countReadValues(batchGet(book, OWNER, { ranges: ['Tab', 'A1'] }))).toBe(4);
});
