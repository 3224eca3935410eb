import type { Request } from '../../../src/host';
import { apply, bookOf, box, draw, drawn, EDITOR, fault, hangings, PROTECTED, sheetOf } from '../draw';

const book = bookOf(`
  a | b |   |
  c | d |   |
    |   |   |
    |   |   |
`);

const rule = { condition: { type: 'BOOLEAN' } };
/** A1 is bold, noted and validated, and merged with B1. */
const dressed = apply(book, [
  { repeatCell: { range: box(0, 1, 0, 1), cell: { note: 'n', dataValidation: rule }, fields: 'note,dataValidation' } },
  {
    repeatCell: {
      range: box(0, 1, 0, 1),
      cell: { userEnteredFormat: { textFormat: { bold: true } } },
      fields: 'userEnteredFormat',
    },
  },
  { mergeCells: { range: box(0, 1, 0, 2) } },
  { repeatCell: { range: box(2, 3, 2, 3), cell: { userEnteredValue: { numberValue: 7 } }, fields: '*' } },
]);

const copy = (source: object, destination: object, pasteType = 'PASTE_NORMAL'): Request => ({
  copyPaste: { source, destination, pasteType },
});
const cut = (source: object, rowIndex: number, columnIndex: number, pasteType = 'PASTE_NORMAL'): Request => ({
  cutPaste: { source, destination: { rowIndex, columnIndex }, pasteType },
});

const ab = box(0, 2, 0, 2);

test.each<[string, Request, string]>([
  [
    'copied once over a single cell',
    copy(ab, box(2, 3, 2, 3)),
    `
      a | b |   |
      c | d |   |
        |   | a | b
        |   | c | d
    `,
  ],
  [
    'copied again and again over a multiple',
    copy(box(0, 1, 0, 2), box(2, 4, 0, 4)),
    `
      a | b |   |
      c | d |   |
      a | b | a | b
      a | b | a | b
    `,
  ],
  [
    'copied once over what is no multiple',
    copy(ab, box(1, 4, 1, 2)),
    `
      a | b |   |
      c | a | b |
        | c | d |
        |   |   |
    `,
  ],
  [
    'cut',
    cut(ab, 1, 1),
    `
        |   |   |
        | a | b |
        | c | d |
        |   |   |
    `,
  ],
])('%s', (_, request, after) => {
  expect(draw(apply(book, [request]))).toBe(drawn(after));
});

const look = { userEnteredFormat: { textFormat: { bold: true } }, dataValidation: rule };
const value = { userEnteredValue: { stringValue: 'a' } };

test.each<[string, string, object | undefined, string[]]>([
  ['PASTE_NORMAL', 'all of a cell, and merges', { ...value, ...look, note: 'n' }, ['A1:B1', 'C3:D3']],
  ['PASTE_VALUES', 'values only', value, ['A1:B1']],
  ['PASTE_FORMAT', 'look and validation only', { ...look, userEnteredValue: { numberValue: 7 } }, ['A1:B1']],
])('%s: %s', (pasteType, _, cell, merges) => {
  const after = apply(dressed, [copy(box(0, 1, 0, 2), box(2, 3, 2, 3), pasteType)]);
  expect(sheetOf(after).rows[2]?.[2]).toEqual(cell);
  expect(hangings(after).merges).toEqual(merges);
});

test('a blank pasted as a value empties, as a look strips', () => {
  expect(draw(apply(book, [copy(box(2, 3, 2, 3), box(0, 1, 0, 1), 'PASTE_VALUES')]))).toContain('  | b');
  const stripped = apply(dressed, [copy(box(2, 3, 3, 4), box(2, 3, 2, 3), 'PASTE_FORMAT')]);
  expect(sheetOf(stripped).rows[2]?.[2]).toEqual({ userEnteredValue: { numberValue: 7 } });
});

test('what is cut takes its merge along, whatever is pasted', () => {
  expect(hangings(apply(dressed, [cut(box(0, 1, 0, 2), 2, 0)])).merges).toEqual(['A3:B3']);
  const valuesOnly = apply(dressed, [cut(box(0, 1, 0, 2), 2, 0, 'PASTE_VALUES')]);
  expect(hangings(valuesOnly).merges).toEqual([]);
  expect(sheetOf(valuesOnly).rows[0]).toBeUndefined();
  expect(sheetOf(valuesOnly).rows[2]?.[0]).toEqual(value);
});

test('to another tab', () => {
  const two = apply(dressed, [
    { addSheet: { properties: { sheetId: 5, gridProperties: { rowCount: 2, columnCount: 2 } } } },
    copy(ab, { sheetId: 5, endRowIndex: 1, endColumnIndex: 1 }),
    { cutPaste: { source: box(2, 3, 2, 3), destination: { sheetId: 5, rowIndex: 1 } } },
  ]);
  expect(draw(two, 5)).toBe(drawn('a |\n7 | d'));
  expect(sheetOf(two, 5).merges).toEqual([{ ...box(0, 1, 0, 2), sheetId: 5 }]);
  expect(sheetOf(two).rows[2]).toBeUndefined();
});

test('the whole tab copied over another', () => {
  const two = apply(book, [
    { addSheet: { properties: { sheetId: 5, gridProperties: { rowCount: 4, columnCount: 4 } } } },
    copy({ sheetId: 0 }, { sheetId: 5 }),
  ]);
  expect(draw(two, 5)).toBe(draw(book));
});

const half = 'You must select all cells in a merged range to merge or unmerge them.';

test.each<[string, Request, string]>([
  [
    'beyond the grid',
    copy(ab, box(3, 4, 0, 1)),
    'copyPaste: Range (Tab!A4:B5) exceeds grid limits. Max rows: 4, max columns: 4',
  ],
  ['half a merge', copy(box(0, 1, 0, 1), box(3, 4, 0, 1)), `copyPaste: ${half}`],
  ['over half a merge', copy(box(2, 3, 2, 3), box(0, 1, 0, 1)), `copyPaste: ${half}`],
  ['cutting half a merge', cut(box(0, 1, 0, 1), 3, 0), `cutPaste: ${half}`],
])('refused: %s', (_, request, message) => {
  expect(fault(dressed, [request])).toBe(`Invalid requests[0].${message}`);
});

test('a value pasted over a cell whose rule refuses it', () => {
  const strict = { ...rule, strict: true };
  const ruled = apply(book, [{ setDataValidation: { range: box(3, 4, 3, 4), rule: strict } }]);
  const request = copy(box(0, 1, 0, 1), box(3, 4, 3, 4), 'PASTE_VALUES');
  expect(fault(ruled, [request])).toContain('The data you entered in cell D4 violates');
  expect(fault({ ...ruled, switches: { apiWritesObeyValidation: false } }, [request])).toBe('no fault');
});

test('protected cells: a copy needs the right to the one end, a cut to both', () => {
  const locked = apply(book, [{ addProtectedRange: { protectedRange: { range: ab, editors: {} } } }]);
  expect(fault(locked, [copy(ab, box(2, 3, 0, 1))], EDITOR)).toBe('no fault');
  expect(fault(locked, [copy(box(2, 3, 0, 1), ab)], EDITOR)).toContain(PROTECTED);
  expect(fault(locked, [cut(ab, 2, 0)], EDITOR)).toContain(PROTECTED);
  expect(fault(locked, [cut(box(2, 3, 0, 1), 0, 0)], EDITOR)).toContain(PROTECTED);
});
