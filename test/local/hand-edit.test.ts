import type { Request } from '../../src/host';
import { ApiError } from '../../src/local/api-error';
import type { HandEdit } from '../../src/local/hand-edit';
import { editCells } from '../../src/local/hand-edit';
import { apply, bookOf, box, draw, drawn, EDITOR, OTHER, OWNER, PROTECTED, sheetOf, STRANGER, VIEWER } from './draw';

const validate = (column: number, type: string, values: string[] = [], strict = true): Request => ({
  setDataValidation: {
    range: box(1, 3, column, column + 1),
    rule: { condition: { type, values: values.map((userEnteredValue) => ({ userEnteredValue })) }, strict },
  },
});

/** Under each heading, two cells of that kind. */
const form = apply(
  bookOf(`
    text | list | tick | date | span | least | warn
         |      |      |      |      |       |
         |      |      |      |      |       |
  `),
  [
    {
      repeatCell: {
        range: box(1, 3, 0, 1),
        cell: { userEnteredFormat: { numberFormat: { type: 'TEXT', pattern: '@' } } },
        fields: '*',
      },
    },
    validate(1, 'ONE_OF_LIST', ['Hoàn thành', '5']),
    validate(2, 'BOOLEAN'),
    validate(3, 'DATE_IS_VALID'),
    validate(4, 'NUMBER_BETWEEN', ['0,5', '10']),
    validate(5, 'NUMBER_GREATER_THAN_EQ', ['3']),
    validate(6, 'ONE_OF_LIST', ['x'], false),
  ],
);

const edit = (range: string, values: HandEdit['values'], user = EDITOR, book = form) =>
  editCells(book, user, { sheet: 'tab', range, values });

test('a row of typed values', () => {
  const after = edit('A2', [['=1', 'Hoàn thành', true, '10/11/2022', '7,5', 3, 'y']]);
  expect(draw(after)).toBe(
    drawn(`
      text | list       | tick | date  | span | least | warn
      =1   | Hoàn thành | TRUE | 44875 | 7.5  | 3     | y
           |            |      |       |      |       |
    `),
  );
  expect(sheetOf(after).rows[1]?.[3]?.userEnteredFormat).toEqual({
    numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' },
  });
});

test('the tab is named by id or title, and blanks empty cells', () => {
  const filled = editCells(form, OWNER, { sheet: 0, range: 'A1:B1', values: [['', 'b']] });
  expect(draw(filled).split('\n')[0]).toContain(' | b ');
  expect(sheetOf(filled).rows[0]?.[0]).toBeUndefined();
});

test.each([
  ['B2', 'Khác', 'Please enter one of the following values: Hoàn thành, 5.'],
  ['C2', 'x', 'Please enter one of the following values: TRUE, FALSE.'],
  ['D2', 'hôm nay', 'Please enter a valid date.'],
  ['D3', 44875, 'Please enter a valid date.'],
  ['E2', '0,4', 'Please enter a number between 0,5 and 10.'],
  ['E2', 'x', 'Please enter a number between 0,5 and 10.'],
  ['F2', 2, 'Please enter a number greater than or equal to 3.'],
])('a strict rule refuses: %s ← %s', (range, value, advice) => {
  expect(() => edit(range, [[value]])).toThrow(
    new ApiError(
      400,
      `The data you entered in cell ${range} violates the data validation rules set on this cell. ${advice}`,
    ),
  );
});

test.each([
  ['a number that is in the list', 'B2', '5', '5'],
  ['a tick typed out', 'C2', 'true', 'TRUE'],
  ['the edge of a span', 'E2', '0,5', '0.5'],
  ['what is not in a list that only warns', 'G2', 'y', 'y'],
])('a rule allows: %s', (_, range, value, held) => {
  expect(draw(edit(range, [[value]]))).toMatch(new RegExp(`(^|\\| )${held.replace('.', '\\.')} *($|\\|)`, 'm'));
});

test('a blank is always allowed', () => {
  const filled = edit('B2', [['Hoàn thành']]);
  expect(draw(edit('B2', [['']], EDITOR, filled))).toBe(draw(form));
});

test('one bad cell and nothing is changed', () => {
  const before = JSON.stringify(form);
  expect(() => edit('A2', [['fine', 'Khác']])).toThrow('B2 violates');
  expect(JSON.stringify(form)).toBe(before);
});

describe('protected', () => {
  const guarded = apply(form, [
    { addProtectedRange: { protectedRange: { range: {}, editors: {}, unprotectedRanges: [box(1, 3, 0, 1)] } } },
    { addProtectedRange: { protectedRange: { range: box(1, 3, 0, 1), editors: { users: [EDITOR] } } } },
  ]);

  test('the open cells are for those named', () => {
    expect(draw(edit('A2', [['x']], EDITOR, guarded))).toContain('x');
    expect(() => edit('A2', [['x']], OTHER, guarded)).toThrow(new ApiError(400, PROTECTED));
  });

  test('the others are the owner’s; a paste across the edge is refused whole', () => {
    expect(() => edit('A2', [['x', '5']], EDITOR, guarded)).toThrow(new ApiError(400, PROTECTED));
    expect(draw(edit('A2', [['x', '5']], OWNER, guarded))).toContain('x    | 5');
  });
});

test.each([VIEWER, STRANGER])('%s may not type', (user) => {
  expect(() => edit('A2', [['x']], user)).toThrow(new ApiError(403, 'The caller does not have permission'));
});

test.each<[string, string, HandEdit['values'], string]>([
  ['a formula', 'B1', [['=A1']], 'The local host does not emulate formulas of more than constants (=A1).'],
  [
    'values that are no rectangle',
    'A1',
    [['a', 'b'], ['c']],
    'The local host does not emulate a hand edit that is not a rectangle.',
  ],
  [
    'a range of another size',
    'A1:B1',
    [['a']],
    'The local host does not emulate a hand edit of 1 × 1 values over A1:B1.',
  ],
  ['beyond the grid', 'A4', [['x']], 'Range (Tab!A4) exceeds grid limits. Max rows: 3, max columns: 7'],
  ['no range', 'x', [['x']], 'Unable to parse range: x'],
])('refused: %s', (_, range, values, message) => {
  expect(() => edit(range, values)).toThrow(message);
});

test('only the first cell of a merge can be typed into', () => {
  const merged = apply(form, [{ mergeCells: { range: box(1, 2, 0, 2) } }]);
  expect(draw(edit('A2', [['x', '']], EDITOR, merged))).toContain('x');
  expect(() => edit('B2', [['5']], EDITOR, merged)).toThrow('typing into the hidden part of a merge');
});

test('a tab that is not there', () => {
  expect(() => editCells(form, OWNER, { sheet: 'Nowhere', range: 'A1', values: [['x']] })).toThrow(
    'No sheet named Nowhere',
  );
  expect(() => editCells(form, OWNER, { sheet: 9, range: 'A1', values: [['x']] })).toThrow('No grid with id: 9');
});
