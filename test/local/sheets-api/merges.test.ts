import type { Request } from '../../../src/host';
import { apply, bookOf, box, draw, drawn, fault, hangings } from '../draw';

const grid = bookOf(`
  a | b | c
  d | e | f
  g | h | i
`);

const merge = (mergeType: string, ...sides: Parameters<typeof box>): Request => ({
  mergeCells: { range: box(...sides), mergeType },
});

test.each([
  [
    'all in one',
    'MERGE_ALL',
    ['A1:B2'],
    `
      a |   | c
        |   | f
      g | h | i
    `,
  ],
  [
    'row by row',
    'MERGE_ROWS',
    ['A1:B1', 'A2:B2'],
    `
      a |   | c
      d |   | f
      g | h | i
    `,
  ],
  [
    'column by column',
    'MERGE_COLUMNS',
    ['A1:A2', 'B1:B2'],
    `
      a | b | c
        |   | f
      g | h | i
    `,
  ],
])('merged %s: the first value stays', (_, mergeType, merges, after) => {
  const book = apply(grid, [merge(mergeType, 0, 2, 0, 2)]);
  expect(hangings(book).merges).toEqual(merges);
  expect(draw(book)).toBe(drawn(after));
});

test('one cell is no merge', () => {
  expect(hangings(apply(grid, [merge('MERGE_ALL', 0, 1, 0, 1)])).merges).toEqual([]);
});

test('a larger merge takes over those inside it', () => {
  const book = apply(grid, [merge('MERGE_ALL', 0, 1, 0, 2), merge('MERGE_ALL', 0, 2, 0, 3)]);
  expect(hangings(book).merges).toEqual(['A1:C2']);
});

test('unmerging a range takes apart all merges in it and no other', () => {
  const merged = apply(grid, [merge('MERGE_ALL', 0, 1, 0, 2), merge('MERGE_ALL', 2, 3, 0, 2)]);
  expect(hangings(apply(merged, [{ unmergeCells: { range: box(0, 2, 0, 3) } }])).merges).toEqual(['A3:B3']);
  expect(hangings(apply(merged, [{ unmergeCells: { range: { sheetId: 0 } } }])).merges).toEqual([]);
});

const partly = 'You must select all cells in a merged range to merge or unmerge them.';

test.each<[string, Request, string]>([
  ['merging part of a merge', merge('MERGE_ALL', 1, 3, 1, 2), `mergeCells: ${partly}`],
  ['unmerging part of a merge', { unmergeCells: { range: box(0, 1, 0, 3) } }, `unmergeCells: ${partly}`],
  [
    'merging across the frozen columns',
    merge('MERGE_ALL', 2, 3, 1, 3),
    "mergeCells: You can't freeze columns which contain only part of a merged cell.",
  ],
  [
    'merging across the frozen edge',
    merge('MERGE_ALL', 0, 3, 2, 3),
    "mergeCells: You can't freeze rows which contain only part of a merged cell.",
  ],
])('refused: %s', (_, request, message) => {
  const merged = apply(grid, [
    merge('MERGE_ALL', 0, 2, 0, 2),
    {
      updateSheetProperties: {
        properties: { gridProperties: { frozenRowCount: 2, frozenColumnCount: 2 } },
        fields: 'gridProperties(frozenRowCount,frozenColumnCount)',
      },
    },
  ]);
  expect(fault(merged, [request])).toBe(`Invalid requests[0].${message}`);
});
