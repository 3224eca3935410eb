import type { Request } from '../../src/host';
import { newBook } from '../../src/local/new-book';
import { updateValues } from '../../src/local/sheets-api/update-values';
import type { Switches } from '../../src/local/switches';
import { isOn } from '../../src/local/switches';
import { apply, bookOf, box, draw, EDITOR, fault, hangings, OWNER, PROTECTED, sheetOf } from './draw';

const switched = (drawing: string, switches: Partial<Switches>) => ({ ...bookOf(drawing), switches });

const mark = (location: object): Request => ({
  createDeveloperMetadata: { developerMetadata: { metadataKey: 'k', visibility: 'DOCUMENT', location } },
});
const firstRow = { dimension: 'ROWS', startIndex: 0, endIndex: 1 };

test.each<[keyof Switches, boolean]>([
  ['duplicateSheetCopiesProtections', false],
  ['duplicateSheetCopiesMetadata', true],
  ['apiWritesObeyValidation', true],
  ['sheetProtectionBlocksInsert', true],
  ['sheetProtectionBlocksProperties', true],
  ['apiFiltersObeyMerges', true],
  ['scriptWritesFailAtFlush', true],
  ['textCellsKeepScriptText', false],
  ['bareLooksAreContent', true],
])('%s is %j, where nothing is said', (name, strictest) => {
  const plain = {
    spreadsheetId: 'x',
    title: 'x',
    locale: 'vi_VN',
    timeZone: 'x',
    owner: OWNER,
    editors: [],
    viewers: [],
  };
  expect(isOn(newBook(plain), name)).toBe(strictest);
  expect(isOn(newBook({ ...plain, switches: { [name]: !strictest } }), name)).toBe(!strictest);
});

test.each([
  [true, { protections: ['A1:B2', 'A1'], open: ['B2'] }],
  [false, { protections: [], open: [] }],
])('duplicateSheetCopiesProtections %j', (duplicateSheetCopiesProtections, copied) => {
  const book = apply(switched('a | b\nc | d', { duplicateSheetCopiesProtections }), [
    {
      addProtectedRange: {
        protectedRange: { range: { sheetId: 0 }, editors: {}, unprotectedRanges: [box(1, 2, 1, 2)] },
      },
    },
    { addProtectedRange: { protectedRange: { range: box(0, 1, 0, 1), editors: { users: [EDITOR] } } } },
    { duplicateSheet: { sourceSheetId: 0, newSheetId: 5 } },
  ]);
  expect(hangings(book, 5)).toMatchObject(copied);
  const ids = book.sheets.flatMap(({ protectedRanges }) => protectedRanges.map((one) => one.protectedRangeId));
  expect(new Set(ids).size).toBe(ids.length);
  expect(sheetOf(book, 5).protectedRanges.every(({ range }) => range?.sheetId === 5)).toBe(true);
});

test.each([
  [true, ['k@1'], 1],
  [false, [], 0],
])('duplicateSheetCopiesMetadata %j', (duplicateSheetCopiesMetadata, rowKeys, ofSheet) => {
  const book = apply(switched('a', { duplicateSheetCopiesMetadata }), [
    mark({ sheetId: 0 }),
    mark({ dimensionRange: firstRow }),
    { duplicateSheet: { sourceSheetId: 0, newSheetId: 5 } },
  ]);
  expect(hangings(book, 5).rowKeys).toEqual(rowKeys);
  expect(sheetOf(book, 5).developerMetadata).toHaveLength(ofSheet);
  expect(hangings(book).rowKeys).toEqual(['k@1']);
});

describe('apiWritesObeyValidation', () => {
  const rule = { condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'a' }] }, strict: true };
  const value = { userEnteredValue: { stringValue: 'x' } };
  const violation =
    'The data you entered in cell B1 violates the data validation rules set on this cell. Please enter one of the following values: a.';
  const ruled = (apiWritesObeyValidation: boolean, strict = true) =>
    apply(switched('a | a', { apiWritesObeyValidation }), [
      { setDataValidation: { range: box(0, 1, 1, 2), rule: { ...rule, strict } } },
    ]);

  test.each<[string, Request]>([
    ['updateCells', { updateCells: { start: {}, rows: [{ values: [value, value] }], fields: 'userEnteredValue' } }],
    ['repeatCell', { repeatCell: { range: box(0, 1, 0, 2), cell: value, fields: 'userEnteredValue' } }],
  ])('%s', (name, request) => {
    expect(fault(ruled(true), [request])).toBe(`Invalid requests[0].${name}: ${violation}`);
    expect(draw(apply(ruled(true, false), [request]))).toBe('x | x');
    expect(draw(apply(ruled(false), [request]))).toBe('x | x');
  });

  test.each(['RAW', 'USER_ENTERED'])('values written %s', (valueInputOption) => {
    const write = (isOnNow: boolean) =>
      updateValues(ruled(isOnNow), OWNER, 'A1', { values: [['x', 'x']] }, { valueInputOption });
    expect(() => write(true)).toThrow(violation);
    expect(draw(write(false).book)).toBe('x | x');
  });

  test('what is allowed, or is no value, is never held back', () => {
    const fields = 'userEnteredValue,note';
    const allowed = { userEnteredValue: { stringValue: 'a' }, note: 'n' };
    const requests = [allowed, { note: 'x' }].map((cell) => ({ repeatCell: { range: box(0, 1, 1, 2), cell, fields } }));
    expect(fault(ruled(true), requests)).toBe('no fault');
  });

  test('a look may be changed where the value of old breaks the rule', () => {
    const broken = apply(ruled(false), [{ repeatCell: { range: box(0, 1, 1, 2), cell: value, fields: '*' } }]);
    const rerule = { setDataValidation: { range: box(0, 1, 1, 2), rule } };
    const look = { repeatCell: { range: box(0, 1, 1, 2), cell: { note: 'n' }, fields: 'note' } };
    expect(fault({ ...broken, switches: {} }, [rerule, look])).toBe('no fault');
  });
});

describe('sheetProtectionBlocksInsert', () => {
  const open = (sheetProtectionBlocksInsert: boolean) =>
    apply(switched('a\nb', { sheetProtectionBlocksInsert }), [
      {
        addProtectedRange: {
          protectedRange: { range: { sheetId: 0 }, editors: {}, unprotectedRanges: [box(0, 2, 0, 1)] },
        },
      },
    ]);

  test.each<[string, Request]>([
    ['insertDimension', { insertDimension: { range: firstRow } }],
    ['appendDimension', { appendDimension: { dimension: 'ROWS', length: 1 } }],
  ])('%s', (name, request) => {
    expect(fault(open(true), [request], EDITOR)).toBe(`Invalid requests[0].${name}: ${PROTECTED}`);
    expect(fault(open(false), [request], EDITOR)).toBe('no fault');
  });

  test('deleting stays forbidden either way', () => {
    expect(fault(open(false), [{ deleteDimension: { range: firstRow } }], EDITOR)).toContain(PROTECTED);
  });

  test('a range protected within stays closed', () => {
    const island = apply(open(false), [
      { addProtectedRange: { protectedRange: { range: box(0, 2, 0, 1), editors: {} } } },
    ]);
    const within = { insertDimension: { range: { dimension: 'ROWS', startIndex: 1, endIndex: 2 } } };
    expect(fault(island, [within], EDITOR)).toContain(PROTECTED);
  });
});

describe('sheetProtectionBlocksProperties', () => {
  const closed = (sheetProtectionBlocksProperties: boolean) =>
    apply(switched('a\nb', { sheetProtectionBlocksProperties }), [
      { addSheet: { properties: { sheetId: 5 } } },
      { addProtectedRange: { protectedRange: { range: { sheetId: 0 }, editors: {} } } },
    ]);

  test.each<[string, Request]>([
    ['updateSheetProperties', { updateSheetProperties: { properties: { title: 'Mới' }, fields: 'title' } }],
    ['createDeveloperMetadata', mark({ sheetId: 0 })],
  ])('%s', (name, request) => {
    expect(fault(closed(true), [request], EDITOR)).toBe(`Invalid requests[0].${name}: ${PROTECTED}`);
    expect(fault(closed(false), [request], EDITOR)).toBe('no fault');
  });

  test.each<[string, Request]>([
    [
      'to cut off its rows',
      { updateSheetProperties: { properties: { gridProperties: { rowCount: 1 } }, fields: 'gridProperties.rowCount' } },
    ],
    ['to delete it', { deleteSheet: { sheetId: 0 } }],
    ['to write its cells', { repeatCell: { range: { sheetId: 0 }, cell: {}, fields: 'userEnteredValue' } }],
  ])('it stays forbidden either way %s', (_, request) => {
    expect(fault(closed(false), [request], EDITOR)).toContain(PROTECTED);
  });
});

test('apiFiltersObeyMerges', () => {
  const filtered = (apiFiltersObeyMerges: boolean) =>
    fault(switched('a | b\nc | d', { apiFiltersObeyMerges }), [
      { mergeCells: { range: box(0, 2, 0, 1) } },
      { setBasicFilter: { filter: { range: box(0, 2, 0, 2) } } },
    ]);
  expect(filtered(true)).toContain("You can't create a filter over a range containing vertical merges.");
  expect(filtered(false)).toBe('no fault');
});
