import type { Request } from '../../../src/host';
import { apply, bookOf, box, EDITOR, fault, PROTECTED, sheetOf } from '../draw';

const long = 'một dòng chữ khá dài';
const wrap = (column: number): Request => ({
  repeatCell: {
    range: box(0, 1, column, column + 1),
    cell: { userEnteredFormat: { wrapStrategy: 'WRAP' } },
    fields: 'userEnteredFormat',
  },
});
const font = (fontSize: number): Request => ({
  repeatCell: {
    range: box(0, 1, 0, 1),
    cell: { userEnteredFormat: { textFormat: { fontSize } } },
    fields: 'userEnteredFormat',
  },
});
const resize = (dimension: string): Request => ({ autoResizeDimensions: { dimensions: { dimension } } });

function sizes(drawing: string, dimension: string, dressing: Request[] = []) {
  const { rowMetadata, columnMetadata } = sheetOf(apply(bookOf(drawing), [...dressing, resize(dimension)]));
  return (dimension === 'ROWS' ? rowMetadata : columnMetadata).map((properties) => properties?.pixelSize);
}

test.each<[string, string, string, Request[], number[]]>([
  ['a column as wide as its longest text', `a | ${long}\nabcd |`, 'COLUMNS', [], [32, 136]],
  ['wider for a larger font', 'abcd', 'COLUMNS', [font(20)], [58]],
  ['a blank column as by default', 'a |', 'COLUMNS', [], [13, 100]],
  ['a row of one line', 'a', 'ROWS', [], [21]],
  ['higher for a larger font', 'a', 'ROWS', [font(20)], [38]],
  ['no lower for a smaller font', 'a', 'ROWS', [font(6)], [21]],
  ['a blank row as by default', 'a\n', 'ROWS', [], [21]],
  ['a text that may not wrap', long, 'ROWS', [], [21]],
  ['a text of two lines', long, 'ROWS', [wrap(0)], [38]],
  ['as many lines as the highest cell', `a | ${long}`, 'ROWS', [wrap(1)], [38]],
])('fitted: %s', (_, drawing, dimension, dressing, expected) => {
  expect(sizes(drawing, dimension, dressing)).toEqual(expected);
});

test('metadata of the row stay', () => {
  const marked = apply(bookOf('a'), [
    {
      createDeveloperMetadata: {
        developerMetadata: {
          metadataKey: 'k',
          visibility: 'DOCUMENT',
          location: { dimensionRange: { dimension: 'ROWS', startIndex: 0, endIndex: 1 } },
        },
      },
    },
    resize('ROWS'),
  ]);
  expect(sheetOf(marked).rowMetadata[0]?.developerMetadata).toHaveLength(1);
});

test('on protected cells, and beyond the grid', () => {
  const locked = apply(bookOf('a | b'), [
    { addProtectedRange: { protectedRange: { range: box(0, 1, 1, 2), editors: {} } } },
  ]);
  expect(fault(locked, [resize('COLUMNS')], EDITOR)).toContain(PROTECTED);
  const beyond = { autoResizeDimensions: { dimensions: { dimension: 'ROWS', startIndex: 0, endIndex: 9 } } };
  expect(fault(locked, [beyond])).toContain("Cannot resize a row that doesn't exist.");
});
