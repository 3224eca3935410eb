import type { Request } from '../../../src/host';
import { apply, bookOf, box, draw, drawn, fault, sheetOf } from '../draw';

const list = bookOf(`
  head | n
  ô    | 2
  B    | 1
       | 3
  10   | 1
  a    | 2
  TRUE | 1
  9    | 2
`);

const sort = (...specs: [number, 'ASCENDING' | 'DESCENDING'][]): Request => ({
  sortRange: {
    range: box(1, 8, 0, 2),
    sortSpecs: specs.map(([dimensionIndex, sortOrder]) => ({ dimensionIndex, sortOrder })),
  },
});

test.each<[string, Request, string]>([
  [
    'upwards: numbers, texts, booleans, blanks',
    sort([0, 'ASCENDING']),
    `
      head | n
      9    | 2
      10   | 1
      a    | 2
      B    | 1
      ô    | 2
      TRUE | 1
           | 3
    `,
  ],
  [
    'downwards: blanks are last again',
    sort([0, 'DESCENDING']),
    `
      head | n
      TRUE | 1
      ô    | 2
      B    | 1
      a    | 2
      10   | 1
      9    | 2
           | 3
    `,
  ],
  [
    'by two columns',
    sort([1, 'DESCENDING'], [0, 'ASCENDING']),
    `
      head | n
           | 3
      9    | 2
      a    | 2
      ô    | 2
      10   | 1
      B    | 1
      TRUE | 1
    `,
  ],
  [
    'equals keep their order',
    sort([1, 'ASCENDING']),
    `
      head | n
      B    | 1
      10   | 1
      TRUE | 1
      ô    | 2
      a    | 2
      9    | 2
           | 3
    `,
  ],
])('%s', (_, request, after) => {
  expect(draw(apply(list, [request]))).toBe(drawn(after));
});

test('everything on a cell moves with it; what hangs on rows stays', () => {
  const dressed = apply(list, [
    {
      repeatCell: {
        range: box(1, 2, 0, 1),
        cell: { note: 'n', userEnteredFormat: { wrapStrategy: 'CLIP' } },
        fields: 'note,userEnteredFormat',
      },
    },
    {
      updateDimensionProperties: {
        range: { dimension: 'ROWS', startIndex: 1, endIndex: 2 },
        properties: { pixelSize: 50 },
        fields: '*',
      },
    },
  ]);
  const sorted = sheetOf(apply(dressed, [sort([0, 'ASCENDING'])]));
  expect(sorted.rows[5]?.[0]).toEqual({
    userEnteredValue: { stringValue: 'ô' },
    note: 'n',
    userEnteredFormat: { wrapStrategy: 'CLIP' },
  });
  expect(sorted.rowMetadata[1]).toEqual({ pixelSize: 50 });
});

test.each<[string, Request[], string]>([
  [
    'a range with a merge',
    [{ mergeCells: { range: box(1, 3, 0, 1) } }, sort([0, 'ASCENDING'])],
    "Invalid requests[1].sortRange: You can't sort a range that contains merged cells.",
  ],
  [
    'by a column outside',
    [sort([2, 'ASCENDING'])],
    'Invalid requests[0].sortRange: sortSpecs.dimensionIndex[2] is outside the range.',
  ],
])('refused: %s', (_, requests, message) => {
  expect(fault(list, requests)).toBe(message);
});
