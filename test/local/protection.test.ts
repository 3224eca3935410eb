import type { GridRange, ProtectedRange, Request } from '../../src/host';
import { ApiError } from '../../src/local/api-error';
import { assertEditable, roleOf } from '../../src/local/protection';
import { apply, bookOf, box, draw, EDITOR, fault, OTHER, OWNER, PROTECTED, STRANGER, VIEWER } from './draw';

const grid = bookOf(`
  a | b | c
  d | e | f
  g | h | i
`);

const whole: GridRange = { sheetId: 0 };

const protect = (range: GridRange, users: string[], more: ProtectedRange = {}): Request => ({
  addProtectedRange: { protectedRange: { range, editors: { users }, ...more } },
});

test('roles', () => {
  expect([OWNER, EDITOR, EDITOR.toUpperCase(), VIEWER, STRANGER].map((user) => roleOf(grid, user))).toEqual([
    'owner',
    'editor',
    'editor',
    'viewer',
    'stranger',
  ]);
});

/** The tab is the owner's but for B2:C3, and there B2:B3 is left to one editor alone. */
const layered = apply(grid, [
  protect(whole, [], { unprotectedRanges: [box(1, 3, 1, 3)] }),
  protect(box(1, 3, 1, 2), [EDITOR]),
]);

/** Cells each person may edit, drawn. */
function editableCells(user: string, book = layered): string {
  return [0, 1, 2]
    .map((row) =>
      [0, 1, 2].map((column) => (mayEdit(user, box(row, row + 1, column, column + 1), book) ? 'x' : '.')).join(''),
    )
    .join(' ');
}

function mayEdit(user: string, range: GridRange, book = layered): boolean {
  try {
    assertEditable(book, user, 0, range);
    return true;
  } catch (error) {
    expect(error).toBeInstanceOf(ApiError);
    return false;
  }
}

test.each([
  [OWNER, 'xxx xxx xxx'],
  [EDITOR, '... .xx .xx'],
  [EDITOR.toUpperCase(), '... .xx .xx'],
  [OTHER, '... ..x ..x'],
  [VIEWER, '... ... ...'],
  [STRANGER, '... ... ...'],
])('two layers: %s', (user, cells) => {
  expect(editableCells(user)).toBe(cells);
});

test.each([
  ['open cells only', EDITOR, box(1, 3, 1, 3), true],
  ['one closed cell among them', EDITOR, box(0, 3, 1, 3), false],
  ['a cell of the other layer among them', OTHER, box(1, 3, 1, 3), false],
  ['the whole tab', EDITOR, whole, false],
])('a range is editable where all of it is: %s', (_, user, range, expected) => {
  expect(mayEdit(user, range)).toBe(expected);
});

test('open ranges add up', () => {
  const book = apply(grid, [
    protect(whole, [], { unprotectedRanges: [box(0, 3, 0, 1), box(0, 3, 1, 2), box(0, 2, 2, 3)] }),
  ]);
  expect(mayEdit(EDITOR, box(0, 2, 0, 3), book)).toBe(true);
  expect(mayEdit(EDITOR, box(0, 3, 0, 3), book)).toBe(false);
});

test('a range open on one side reaches as far as the grid does', () => {
  const book = apply(grid, [protect({ sheetId: 0, startRowIndex: 1, startColumnIndex: 1 }, [])]);
  expect(editableCells(EDITOR, book)).toBe('xxx x.. x..');
});

test('a protection that only warns, and one that names no one, stop no editor', () => {
  const warning: Request = { addProtectedRange: { protectedRange: { range: whole, warningOnly: true } } };
  const unnamed: Request = { addProtectedRange: { protectedRange: { range: box(0, 1, 0, 1) } } };
  expect(editableCells(EDITOR, apply(grid, [warning, unnamed]))).toBe('xxx xxx xxx');
  expect(editableCells(VIEWER, apply(grid, [warning]))).toBe('... ... ...');
});

test('no one can shut out the owner, nor themselves', () => {
  const book = apply(grid, [protect(whole, [OTHER])], EDITOR);
  expect(editableCells(OWNER, book)).toBe('xxx xxx xxx');
  expect(editableCells(EDITOR, book)).toBe('xxx xxx xxx');
  expect(editableCells(OTHER, book)).toBe('xxx xxx xxx');
});

test('an editor of a protection who is no editor of the file may not edit', () => {
  expect(editableCells(VIEWER, apply(grid, [protect(whole, [VIEWER])]))).toBe('... ... ...');
});

const rows = (startIndex: number, endIndex: number) => ({ dimension: 'ROWS', startIndex, endIndex });
const columns = (startIndex: number, endIndex: number) => ({ dimension: 'COLUMNS', startIndex, endIndex });

/** Rows 2 and 3 of columns B and C belong to the owner; nothing else is protected. */
const island = apply(grid, [protect(box(1, 3, 1, 3), [])]);
/** The whole tab is the owner's, and every cell of it is left open. */
const openSheet = apply(grid, [protect(whole, [], { unprotectedRanges: [box(0, 3, 0, 3)] })]);

const coloured: Request = {
  addConditionalFormatRule: { rule: { ranges: [whole], booleanRule: { condition: { type: 'BLANK' }, format: {} } } },
};
const marked = (metadataKey: string, location: object): Request => ({
  createDeveloperMetadata: { developerMetadata: { metadataKey, visibility: 'DOCUMENT', location } },
});
const unmarked = (metadataKey: string): Request => ({
  deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: { metadataKey } } },
});

/** A second tab, so that the first may go; a rule and marks to take off. */
const dressing = [
  { addSheet: { properties: { sheetId: 1 } } },
  coloured,
  marked('row', { dimensionRange: rows(1, 2) }),
  marked('tab', { sheetId: 0 }),
];

const value = { userEnteredValue: { numberValue: 1 } };

test.each<[string, Request, 'allowed' | 'refused', 'allowed' | 'refused']>([
  ['write to an open cell', { repeatCell: { range: box(0, 1, 0, 1), cell: value, fields: '*' } }, 'allowed', 'allowed'],
  [
    'write to a cell of the island',
    { repeatCell: { range: box(1, 2, 1, 2), cell: value, fields: '*' } },
    'refused',
    'allowed',
  ],
  ['write across its edge', { updateCells: { range: box(0, 2, 1, 2), fields: '*' } }, 'refused', 'allowed'],
  ['validate', { setDataValidation: { range: box(1, 2, 1, 2) } }, 'refused', 'allowed'],
  ['merge outside', { mergeCells: { range: box(0, 1, 0, 2) } }, 'allowed', 'allowed'],
  ['merge inside', { mergeCells: { range: box(1, 2, 1, 3) } }, 'refused', 'allowed'],
  ['sort outside', { sortRange: { range: box(0, 3, 0, 1) } }, 'allowed', 'allowed'],
  ['sort across', { sortRange: { range: box(0, 3, 0, 3) } }, 'refused', 'allowed'],
  [
    'size a row',
    { updateDimensionProperties: { range: rows(1, 2), properties: { pixelSize: 9 }, fields: '*' } },
    'refused',
    'allowed',
  ],
  ['insert a row above', { insertDimension: { range: rows(1, 2) } }, 'allowed', 'refused'],
  ['insert a row within', { insertDimension: { range: rows(2, 3) } }, 'refused', 'refused'],
  ['insert a column left', { insertDimension: { range: columns(1, 2) } }, 'allowed', 'refused'],
  ['insert a column within', { insertDimension: { range: columns(2, 3) } }, 'refused', 'refused'],
  ['delete the row above', { deleteDimension: { range: rows(0, 1) } }, 'allowed', 'refused'],
  ['delete a row of it', { deleteDimension: { range: rows(0, 2) } }, 'refused', 'refused'],
  ['move a row of it away', { moveDimension: { source: rows(2, 3), destinationIndex: 0 } }, 'refused', 'refused'],
  ['move a row into it', { moveDimension: { source: rows(0, 1), destinationIndex: 2 } }, 'refused', 'refused'],
  ['move a row past it', { moveDimension: { source: rows(0, 1), destinationIndex: 3 } }, 'allowed', 'refused'],
  ['append a row', { appendDimension: { dimension: 'ROWS', length: 1 } }, 'allowed', 'refused'],
  [
    'cut rows off',
    { updateSheetProperties: { properties: { gridProperties: { rowCount: 2 } }, fields: 'gridProperties.rowCount' } },
    'refused',
    'refused',
  ],
  ['rename the tab', { updateSheetProperties: { properties: { title: 'x' }, fields: 'title' } }, 'allowed', 'refused'],
  ['delete the tab', { deleteSheet: { sheetId: 0 } }, 'refused', 'refused'],
  ['copy the tab', { duplicateSheet: { sourceSheetId: 0 } }, 'allowed', 'allowed'],
  ['mark a row', marked('k', { dimensionRange: rows(1, 2) }), 'refused', 'allowed'],
  ['mark the tab', marked('k', { sheetId: 0 }), 'allowed', 'refused'],
  ['take the mark off a row', unmarked('row'), 'refused', 'allowed'],
  ['take the mark off the tab', unmarked('tab'), 'allowed', 'refused'],
  ['colour its cells', coloured, 'refused', 'allowed'],
  ['take the colours off', { deleteConditionalFormatRule: { index: 0 } }, 'refused', 'allowed'],
])('what an editor may do beside an island, and on an open but protected tab: %s', (_, request, onIsland, onSheet) => {
  const outcome = (book: typeof grid) => {
    const message = fault(apply(book, dressing), [request], EDITOR);
    if (message !== 'no fault') expect(message).toBe(`Invalid requests[0].${Object.keys(request)[0]!}: ${PROTECTED}`);
    return message === 'no fault' ? 'allowed' : 'refused';
  };
  expect([outcome(island), outcome(openSheet)]).toEqual([onIsland, onSheet]);
  expect(fault(apply(island, dressing), [request], OWNER)).toBe('no fault');
});

test('a refused write leaves the cells as they were', () => {
  const request = { updateCells: { range: box(0, 3, 0, 3), fields: '*' } };
  expect(fault(layered, [request], EDITOR)).toContain(PROTECTED);
  expect(draw(layered)).toBe(draw(grid));
});
