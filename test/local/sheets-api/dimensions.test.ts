import type { Request } from '../../../src/host';
import { apply, bookOf, box, draw, drawn, fault, hangings, sheetOf } from '../draw';

const rows = (startIndex: number, endIndex: number) => ({ sheetId: 0, dimension: 'ROWS', startIndex, endIndex });
const columns = (startIndex: number, endIndex: number) => ({ sheetId: 0, dimension: 'COLUMNS', startIndex, endIndex });

const five = bookOf(`
  a | 1
  b | 2
  c | 3
  d | 4
  e | 5
`);

/** Rows 2–4 carry a merge of A2:A3, a rule over B2:B4, a protection of A2:B4 and one of the tab with B3:B4 open. */
const laden = apply(five, [
  { mergeCells: { range: box(1, 3, 0, 1), mergeType: 'MERGE_ALL' } },
  { addProtectedRange: { protectedRange: { range: box(1, 4, 0, 2), editors: {} } } },
  {
    addProtectedRange: {
      protectedRange: { range: { sheetId: 0 }, editors: {}, unprotectedRanges: [box(2, 4, 1, 2)] },
    },
  },
  {
    addConditionalFormatRule: {
      rule: { ranges: [box(1, 4, 1, 2)], booleanRule: { condition: { type: 'BLANK' }, format: {} } },
      index: 0,
    },
  },
  {
    createDeveloperMetadata: {
      developerMetadata: { metadataKey: 'row', location: { dimensionRange: rows(3, 4) }, visibility: 'DOCUMENT' },
    },
  },
  {
    updateDimensionProperties: { range: rows(3, 4), properties: { hiddenByUser: true }, fields: 'hiddenByUser' },
  },
  {
    updateSheetProperties: {
      properties: { sheetId: 0, gridProperties: { frozenRowCount: 1 } },
      fields: 'gridProperties.frozenRowCount',
    },
  },
]);

test('the laden tab, before', () => {
  expect(hangings(laden)).toEqual({
    merges: ['A2:A3'],
    protections: ['A2:B4', 'A1:B5'],
    open: ['B3:B4'],
    formats: ['B2:B4'],
    frozen: 1,
    rowKeys: ['row@4'],
    hiddenRows: [4],
  });
});

interface Case {
  name: string;
  request: Request;
  after: string;
  hangs: Partial<ReturnType<typeof hangings>>;
}

const cases: Case[] = [
  {
    name: 'rows inserted in the middle widen what they fall into',
    request: { insertDimension: { range: rows(2, 4) } },
    after: `
      a | 1
      b | 2
        |
        |
        | 3
      d | 4
      e | 5
    `,
    hangs: {
      merges: ['A2:A5'],
      protections: ['A2:B6', 'A1:B7'],
      open: ['B5:B6'],
      formats: ['B2:B6'],
      rowKeys: ['row@6'],
    },
  },
  {
    name: 'rows inserted at the top push everything down and are frozen with the first row',
    request: { insertDimension: { range: rows(0, 1) } },
    after: `
        |
      a | 1
      b | 2
        | 3
      d | 4
      e | 5
    `,
    hangs: { merges: ['A3:A4'], protections: ['A3:B5', 'A1:B6'], frozen: 2, rowKeys: ['row@5'], hiddenRows: [5] },
  },
  {
    name: 'a row inserted right behind a range leaves the range as it is',
    request: { insertDimension: { range: rows(4, 5), inheritFromBefore: true } },
    after: `
      a | 1
      b | 2
        | 3
      d | 4
        |
      e | 5
    `,
    hangs: { protections: ['A2:B4', 'A1:B6'], open: ['B3:B4'], formats: ['B2:B4'] },
  },
  {
    name: 'deleting part of a range narrows it; a merge of one cell is none',
    request: { deleteDimension: { range: rows(2, 3) } },
    after: `
      a | 1
      b | 2
      d | 4
      e | 5
    `,
    hangs: { merges: [], protections: ['A2:B3', 'A1:B4'], open: ['B3'], formats: ['B2:B3'], rowKeys: ['row@3'] },
  },
  {
    name: 'deleting all of a range deletes what hung on it',
    request: { deleteDimension: { range: rows(1, 4) } },
    after: `
      a | 1
      e | 5
    `,
    hangs: { merges: [], protections: ['A1:B2'], open: [], formats: [], rowKeys: [], hiddenRows: [] },
  },
  {
    name: 'deleting the frozen row thaws the sheet',
    request: { deleteDimension: { range: rows(0, 1) } },
    after: `
      b | 2
        | 3
      d | 4
      e | 5
    `,
    hangs: { frozen: 0, merges: ['A1:A2'] },
  },
  {
    name: 'a moved row takes its metadata along; ranges that hold both ends stay',
    request: { moveDimension: { source: rows(3, 4), destinationIndex: 1 } },
    after: `
      a | 1
      d | 4
      b | 2
        | 3
      e | 5
    `,
    hangs: {
      merges: ['A3:A4'],
      protections: ['A2:B4', 'A1:B5'],
      formats: ['B2:B4'],
      rowKeys: ['row@2'],
      hiddenRows: [2],
    },
  },
  {
    name: 'ranges wholly within moved rows move along',
    request: { moveDimension: { source: rows(1, 4), destinationIndex: 5 } },
    after: `
      a | 1
      e | 5
      b | 2
        | 3
      d | 4
    `,
    hangs: { merges: ['A3:A4'], protections: ['A3:B5', 'A1:B5'], open: ['B4:B5'], rowKeys: ['row@5'] },
  },
  {
    name: 'rows appended lie outside all ranges but the tab',
    request: { appendDimension: { sheetId: 0, dimension: 'ROWS', length: 1 } },
    after: `
      a | 1
      b | 2
        | 3
      d | 4
      e | 5
        |
    `,
    hangs: { protections: ['A2:B4', 'A1:B6'] },
  },
  {
    name: 'a column inserted inside a range widens it',
    request: { insertDimension: { range: columns(1, 2) } },
    after: `
      a | | 1
      b | | 2
        | | 3
      d | | 4
      e | | 5
    `,
    hangs: { merges: ['A2:A3'], protections: ['A2:C4', 'A1:C5'], open: ['C3:C4'], formats: ['C2:C4'] },
  },
  {
    name: 'a deleted column takes its ranges with it',
    request: { deleteDimension: { range: columns(1, 2) } },
    after: `
      a
      b

      d
      e
    `,
    hangs: { protections: ['A2:A4', 'A1:A5'], open: [], formats: [] },
  },
  {
    name: 'a moved column',
    request: { moveDimension: { source: columns(1, 2), destinationIndex: 0 } },
    after: `
      1 | a
      2 | b
      3 |
      4 | d
      5 | e
    `,
    hangs: { merges: ['B2:B3'], open: ['A3:A4'], formats: ['A2:A4'] },
  },
  {
    name: 'a smaller grid cuts cells off, with what hangs on them',
    request: {
      updateSheetProperties: {
        properties: { sheetId: 0, gridProperties: { rowCount: 3 } },
        fields: 'gridProperties.rowCount',
      },
    },
    after: `
      a | 1
      b | 2
        | 3
    `,
    hangs: { merges: ['A2:A3'], protections: ['A2:B3', 'A1:B3'], open: ['B3'], formats: ['B2:B3'], rowKeys: [] },
  },
];

test.each(cases)('$name', ({ request, after, hangs }) => {
  const changed = apply(laden, [request]);
  expect(draw(changed)).toBe(drawn(after));
  expect(hangings(changed)).toMatchObject(hangs);
});

test('inserted rows take looks and rules, not values, from the row after, or before where asked', () => {
  const rule = { condition: { type: 'BOOLEAN' }, strict: true };
  const bold = { textFormat: { bold: true } };
  const book = apply(five, [
    { setDataValidation: { range: box(1, 2, 0, 1), rule } },
    {
      repeatCell: {
        range: box(0, 1, 0, 1),
        cell: { userEnteredFormat: bold, note: 'n' },
        fields: 'userEnteredFormat,note',
      },
    },
    {
      updateDimensionProperties: { range: rows(0, 1), properties: { pixelSize: 40, hiddenByUser: true }, fields: '*' },
    },
  ]);
  const after = sheetOf(apply(book, [{ insertDimension: { range: rows(1, 2) } }]));
  expect(after.rows[1]?.[0]).toEqual({ dataValidation: rule });
  expect(after.rowMetadata[1]).toBeUndefined();

  const before = sheetOf(apply(book, [{ insertDimension: { range: rows(1, 2), inheritFromBefore: true } }]));
  expect(before.rows[1]?.[0]).toEqual({ userEnteredFormat: bold });
  expect(before.rowMetadata[1]).toEqual({ pixelSize: 40 });
});

test.each<[string, Request, string]>([
  [
    'delete rows that are not there',
    { deleteDimension: { range: rows(5, 6) } },
    "deleteDimension: Cannot delete a row that doesn't exist. Tried to delete row index 5 but there are only 5 rows.",
  ],
  [
    'delete all rows',
    { deleteDimension: { range: rows(0, 5) } },
    "deleteDimension: You can't delete all the rows on the sheet.",
  ],
  [
    'delete all columns',
    { deleteDimension: { range: columns(0, 2) } },
    "deleteDimension: You can't delete all the columns on the sheet.",
  ],
  [
    'delete all rows that scroll',
    { deleteDimension: { range: rows(1, 5) } },
    'deleteDimension: Sorry, it is not possible to delete all non-frozen rows.',
  ],
  [
    'tear a merge apart',
    { moveDimension: { source: rows(2, 3), destinationIndex: 5 } },
    'moveDimension: The move would split a merged range.',
  ],
  [
    'move into a merge',
    { moveDimension: { source: rows(4, 5), destinationIndex: 2 } },
    'moveDimension: The move would split a merged range.',
  ],
  [
    'insert before the first like the one before it',
    { insertDimension: { range: rows(0, 1), inheritFromBefore: true } },
    'insertDimension: inheritFromBefore cannot be true when inserting at index 0.',
  ],
  [
    'insert at the end like the one after it',
    { insertDimension: { range: rows(5, 6) } },
    'insertDimension: inheritFromBefore must be true when inserting at the end.',
  ],
  [
    'insert nothing',
    { insertDimension: { range: rows(1, 1) } },
    'insertDimension: range.endIndex[1] must be after range.startIndex[1]',
  ],
  ['append nothing', { appendDimension: { dimension: 'ROWS' } }, 'appendDimension: length must be greater than 0.'],
  [
    'too many cells',
    { appendDimension: { dimension: 'ROWS', length: 5_000_000 } },
    'appendDimension: This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
  ],
  [
    'too many columns',
    { appendDimension: { dimension: 'COLUMNS', length: 18_277 } },
    'appendDimension: This action would increase the number of columns in the worksheet above the limit of 18278 columns.',
  ],
])('refused: %s', (_, request, message) => {
  expect(fault(laden, [request])).toBe(`Invalid requests[0].${message}`);
});

test('sizes and hiding keep to the mask, and leave metadata alone', () => {
  const sized = apply(laden, [
    { updateDimensionProperties: { range: rows(3, 5), properties: { pixelSize: 30 }, fields: 'pixelSize' } },
  ]);
  expect(sheetOf(sized).rowMetadata.slice(3)).toMatchObject([{ pixelSize: 30, hiddenByUser: true }, { pixelSize: 30 }]);
  const shown = apply(sized, [
    { updateDimensionProperties: { range: rows(3, 4), properties: { hiddenByUser: false }, fields: 'hiddenByUser' } },
  ]);
  expect(sheetOf(shown).rowMetadata[3]).toEqual({ pixelSize: 30, developerMetadata: [expect.anything()] });
});
