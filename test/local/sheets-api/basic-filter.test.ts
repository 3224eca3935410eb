import type { Request } from '../../../src/host';
import { getSpreadsheet } from '../../../src/local/sheets-api/get-spreadsheet';
import { apply, bookOf, box, EDITOR, fault, OWNER, PROTECTED, sheetOf } from '../draw';

const plain = bookOf('a | b\n2 | x\n1 | y');
const set = (range: object): Request => ({ setBasicFilter: { filter: { range } } });
const filtered = apply(plain, [set(box(0, 3, 0, 2))]);

const rows = (startIndex: number, endIndex: number) => ({ dimension: 'ROWS', startIndex, endIndex });

test.each<[string, Request[], object | undefined]>([
  ['as set', [], box(0, 3, 0, 2)],
  ['set anew', [set(box(1, 3, 0, 1))], box(1, 3, 0, 1)],
  ['cleared', [{ clearBasicFilter: { sheetId: 0 } }], undefined],
  ['cleared twice', [{ clearBasicFilter: {} }, { clearBasicFilter: {} }], undefined],
  ['pushed down', [{ insertDimension: { range: rows(0, 1) } }], box(1, 4, 0, 2)],
  ['narrowed', [{ deleteDimension: { range: rows(1, 2) } }], box(0, 2, 0, 2)],
  ['sorted within', [{ sortRange: { range: box(1, 3, 0, 2), sortSpecs: [{ dimensionIndex: 0 }] } }], box(0, 3, 0, 2)],
  ['deleted with its rows', [set(box(1, 3, 0, 1)), { deleteDimension: { range: rows(1, 3) } }], undefined],
])('the filter of a tab: %s', (_, requests, range) => {
  const after = requests.length > 0 ? apply(filtered, requests) : filtered;
  const [sheet] = getSpreadsheet(after, OWNER, { fields: 'sheets.basicFilter' }).sheets!;
  expect(sheet).toEqual(range ? { basicFilter: { range: { ...range, sheetId: undefined } } } : {});
});

test('a copy of the tab has a filter of its own', () => {
  const copied = apply(filtered, [{ duplicateSheet: { sourceSheetId: 0, newSheetId: 5 } }]);
  expect(sheetOf(copied, 5).basicFilter).toEqual({ range: { ...box(0, 3, 0, 2), sheetId: 5 } });
});

test.each<[string, Request, string]>([
  ['no such tab', set({ sheetId: 9 }), 'No grid with id: 9'],
  ['beyond the grid', set(box(0, 9, 0, 2)), 'Range (Tab!A1:B9) exceeds grid limits. Max rows: 3, max columns: 2'],
])('refused: %s', (_, request, message) => {
  expect(fault(plain, [request])).toBe(`Invalid requests[0].setBasicFilter: ${message}`);
});

test('merges down several rows are refused, merges along a row are not', () => {
  const over = (range: object) => fault(plain, [{ mergeCells: { range } }, set(box(0, 3, 0, 2))]);
  expect(over(box(1, 3, 0, 1))).toContain("You can't create a filter over a range containing vertical merges.");
  expect(over(box(0, 1, 0, 2))).toBe('no fault');
});

test('on protected cells', () => {
  const locked = apply(filtered, [{ addProtectedRange: { protectedRange: { range: box(2, 3, 0, 1), editors: {} } } }]);
  expect(fault(locked, [set(box(0, 3, 0, 2))], EDITOR)).toContain(PROTECTED);
  expect(fault(locked, [{ clearBasicFilter: {} }], EDITOR)).toContain(PROTECTED);
  expect(fault(locked, [set(box(0, 2, 0, 2))], EDITOR)).toBe('no fault');
});
