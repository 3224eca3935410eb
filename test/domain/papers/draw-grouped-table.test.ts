import fc from 'fast-check';
import type { PaperColumn } from '../../../src/domain/papers/draw-grouped-table';
import { drawGroupedTable, fitWidths } from '../../../src/domain/papers/draw-grouped-table';
import { blockText } from './as-text';

const column = (label: string, group?: string): PaperColumn<string> => ({
  label,
  widthMm: 40,
  group,
  look: 'tableText',
  read: (row, number) => ({ text: `${number}${row}` }),
});

test('has a head with groups over columns, their numbers, and a band above each group of rows', () => {
  const columns = [column('Tên'), column('KH', 'Năm 2022'), column('KQ', 'Năm 2022')];
  const table = drawGroupedTable(columns, [{ name: 'Thể chế', rows: ['a', 'b'] }, { rows: ['c'] }], 120);
  expect(blockText(table)).toEqual([
    '| Tên | Năm 2022 |',
    '|  | KH | KQ |',
    '| (1) | (2) | (3) |',
    '| I. THỂ CHẾ |',
    '| 1a | 1a | 1a |',
    '| 2b | 2b | 2b |',
    '| 1c | 1c | 1c |',
  ]);
  expect(table.headerRows).toBe(3);
  expect(table.rows[0]!.map(({ columns: across, down }) => [across, down])).toEqual([
    [undefined, 'starts'],
    [2, undefined],
  ]);
  expect(table.rows[1]!.map(({ down }) => down)).toEqual(['goesOn', undefined, undefined]);
});

test('a lone column under a group is merged with none, and every heading stands in the middle of its cell', () => {
  const [head] = drawGroupedTable([column('KH', 'Năm 2022'), column('Tên')], [], 120).rows;
  expect(head!.map(({ columns: across, down, isMiddle }) => [across, down, isMiddle])).toEqual([
    [undefined, undefined, true],
    [undefined, 'starts', true],
  ]);
});

test('has one row of headings where none stands under another', () => {
  const table = drawGroupedTable([column('Tên')], [], 120);
  expect(blockText(table)).toEqual(['| Tên |', '| (1) |']);
});

test('each row crosses all columns', () => {
  const columns = [
    column('a', 'x'),
    column('b', 'x'),
    column('c'),
    column('d', 'y'),
    column('e', 'y'),
    column('f', 'z'),
  ];
  for (const row of drawGroupedTable(columns, [{ name: 'g', rows: ['r'] }], 252).rows) {
    expect(row.reduce((sum, { columns: across = 1 }) => sum + across, 0)).toBe(columns.length);
  }
});

test('widths fill the page, whatever they were', () => {
  const widths = fc.array(fc.integer({ min: 5, max: 90 }), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(widths, fc.integer({ min: 150, max: 260 }), (all, totalMm) => {
      const fitted = fitWidths(
        all.map((widthMm) => ({ label: 'TT', widthMm })),
        totalMm,
      );
      expect(fitted.reduce((sum, mm) => sum + mm, 0)).toBeCloseTo(totalMm, 6);
      expect(Math.min(...fitted)).toBeGreaterThan(0);
    }),
  );
});

test('a column is wide enough for each word of its heading', () => {
  const [narrow] = fitWidths(
    [
      { label: 'Kết quả đến 10/11/2022', widthMm: 10 },
      { label: 'Chỉ tiêu', widthMm: 90 },
    ],
    100,
  );
  // «10/11/2022» in bold 11 is 18 mm, and a cell keeps 2 mm free.
  expect(narrow).toBeGreaterThan(20);
});

test('columns with nothing to spare share what is left', () => {
  const all = [5, 1].map((widthMm) => ({ label: 'TT', widthMm }));
  expect(fitWidths(all, 100)).toEqual([50, 50]);
});
