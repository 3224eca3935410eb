import type { HeaderColumn } from '../../../src/domain/drawing/draw-header';
import { drawHeader } from '../../../src/domain/drawing/draw-header';
import { heightOfTextMm } from '../../../src/domain/drawing/text-size';
import { drawingAsText } from './as-text';

/** «G:Kế hoạch» is a column «Kế hoạch» under the heading «G»; all are wide. */
const columnsOf = (drawing: string): HeaderColumn[] =>
  drawing.split(' ').map((column) => {
    const [label = '', group] = column.split(':').reverse();
    return { label, widthMm: 40, group };
  });

test.each([
  ['lone columns', 'a b', ['a 2×1|b 2×1', '|', '(1)|(2)']],
  ['a group in the middle', 'a G:b G:c d', ['a 2×1|G 1×2||d 2×1', '|b|c|', '(1)|(2)|(3)|(4)']],
  ['a group at the end', 'a G:b G:c', ['a 2×1|G 1×2|', '|b|c', '(1)|(2)|(3)']],
  ['a group of three', 'G:a G:b G:c d', ['G 1×3|||d 2×1', 'a|b|c|', '(1)|(2)|(3)|(4)']],
  ['a group of one, merged with nothing', 'G:a b', ['G|b 2×1', 'a|', '(1)|(2)']],
  ['two groups side by side', 'G:a G:b H:c H:d', ['G 1×2||H 1×2|', 'a|b|c|d', '(1)|(2)|(3)|(4)']],
  ['a group that comes twice', 'G:a G:b c G:d G:e', ['G 1×2||c 2×1|G 1×2|', 'a|b||d|e', '(1)|(2)|(3)|(4)|(5)']],
])('draws %s', (_, drawing, expected) => {
  const columns = columnsOf(drawing);
  const sheet = { ...drawHeader(columns, 1), columns, frozenRows: 0 };
  expect(drawingAsText(sheet)).toEqual(expected);
});

test('stands on the row it is told to', () => {
  expect(drawHeader(columnsOf('a G:b G:c'), 3).merges).toEqual([
    { row: 3, column: 1, lastRow: 4, lastColumn: 1 },
    { row: 3, column: 2, lastRow: 3, lastColumn: 3 },
  ]);
});

test('merges nothing for a group of one', () => {
  expect(drawHeader(columnsOf('G:a b'), 1).merges).toEqual([{ row: 1, column: 2, lastRow: 2, lastColumn: 2 }]);
});

test('headings look like headings, column numbers like such', () => {
  const { rows } = drawHeader(columnsOf('a G:b'), 1);
  expect(rows.map(({ cells }) => cells.map(({ style }) => style))).toEqual([
    ['header', 'header'],
    ['header', 'header'],
    ['columnNumber', 'columnNumber'],
  ]);
});

const long = { label: 'Hai ba bốn năm sáu', widthMm: 10 };
const short = { label: 'a', widthMm: 10 };
const lines = heightOfTextMm(long.label, long.widthMm) / heightOfTextMm('', 0);
test.each<[string, HeaderColumn[], number[]]>([
  ['one line each where every heading is short', [short, { ...short, group: 'G' }], [1, 1]],
  ['the lower one the lines of the longest heading in a group', [short, { ...long, group: 'G' }], [1, lines]],
  ['the upper one what a lone heading needs beyond the lower', [long, { ...short, group: 'G' }], [lines - 1, 1]],
  ['no more than a line for the upper where the lower has room', [long, { ...long, group: 'G' }], [1, lines]],
  ['the upper one less a line without groups', [long, short], [lines - 1, 1]],
])('its two rows take %s', (_, columns, expected) => {
  const { rows } = drawHeader(columns, 1);
  const heights = rows.slice(0, 2).map(({ heightMm = 0 }) => Number((heightMm / heightOfTextMm('', 0)).toFixed(6)));
  expect(heights).toEqual(expected);
});
