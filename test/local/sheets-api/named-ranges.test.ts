import type { Request } from '../../../src/host';
import { getSpreadsheet } from '../../../src/local/sheets-api/get-spreadsheet';
import { getValues } from '../../../src/local/sheets-api/values';
import { apply, bookOf, box, fault, OWNER, reply } from '../draw';

const plain = apply(bookOf('a | b\nc | d\ne | f'), [{ addSheet: { properties: { sheetId: 5, title: 'Five' } } }]);

const add = (name: string, range: object = box(1, 2, 0, 2), namedRangeId?: string): Request => ({
  addNamedRange: { namedRange: { name, range, ...(namedRangeId && { namedRangeId }) } },
});
const update = (namedRange: object, fields: string): Request => ({ updateNamedRange: { namedRange, fields } });

const named = apply(plain, [add('giữa', undefined, 'n1'), add('Five', box(0, 1, 0, 1), 'n2')]);

const row = (startIndex: number, endIndex: number) => ({ sheetId: 0, dimension: 'ROWS', startIndex, endIndex });
const names = (requests: Request[]) =>
  getSpreadsheet(requests.length > 0 ? apply(named, requests) : named, OWNER, {
    fields: 'namedRanges',
  }).namedRanges?.map(
    ({ name = '', range }) => `${name} ${range?.sheetId ?? 0}:${range?.startRowIndex ?? 0}-${range?.endRowIndex ?? 0}`,
  );

test.each<[string, Request[], string[] | undefined]>([
  ['as given', [], ['giữa 0:1-2', 'Five 0:0-1']],
  ['shifted by new rows', [{ insertDimension: { range: row(0, 2) } }], ['giữa 0:3-4', 'Five 0:2-3']],
  ['gone with their rows', [{ deleteDimension: { range: row(1, 2) } }], ['Five 0:0-1']],
  ['gone with their tab', [{ deleteSheet: { sheetId: 0 } }], undefined],
  ['renamed', [update({ namedRangeId: 'n1', name: 'giua' }, 'name')], ['Five 0:0-1', 'giua 0:1-2']],
  ['renamed in case alone', [update({ namedRangeId: 'n2', name: 'FIVE' }, 'name')], ['giữa 0:1-2', 'FIVE 0:0-1']],
  [
    'put on another tab',
    [update({ namedRangeId: 'n1', range: { sheetId: 5, startRowIndex: 7, endRowIndex: 9 } }, 'range')],
    ['Five 0:0-1', 'giữa 5:7-9'],
  ],
  ['deleted', [{ deleteNamedRange: { namedRangeId: 'n1' } }], ['Five 0:0-1']],
  ['not copied with their tab', [{ duplicateSheet: { sourceSheetId: 0 } }], ['giữa 0:1-2', 'Five 0:0-1']],
])('named ranges: %s', (_, requests, expected) => {
  expect(names(requests)).toEqual(expected);
});

test('an id is issued and answered', () => {
  expect(reply(plain, add('x'))).toEqual({
    addNamedRange: {
      namedRange: {
        namedRangeId: expect.stringMatching(/^\d+$/) as string,
        name: 'x',
        range: { ...box(1, 2, 0, 2), sheetId: undefined },
      },
    },
  });
});

test('values are read by name; the name of a range goes before that of a tab', () => {
  expect(getValues(named, OWNER, 'GIỮA')).toMatchObject({ range: 'Tab!A2:B2', values: [['c', 'd']] });
  expect(getValues(named, OWNER, 'Five').range).toBe('Tab!A1');
  expect(getValues(named, OWNER, "'Five'").range).toBe('Five!A1:Z1000');
});

test.each<[string, Request, string]>([
  ['an address as a name', add('AB12'), 'addNamedRange: The name AB12 of a range is not valid.'],
  ['a name with a space', add('a b'), 'addNamedRange: The name a b of a range is not valid.'],
  ['a name taken', add('GIỮA'), 'addNamedRange: A named range with the name "GIỮA" already exists.'],
  ['an id taken', add('x', undefined, 'n1'), 'addNamedRange: A named range with id n1 already exists.'],
  ['no such tab', add('x', { sheetId: 9 }), 'addNamedRange: No grid with id: 9'],
  [
    'beyond the grid',
    add('x', box(0, 9, 0, 1)),
    'addNamedRange: Range (Tab!A1:A9) exceeds grid limits. Max rows: 3, max columns: 2',
  ],
  ['none to update', update({ namedRangeId: 'n9' }, 'name'), 'updateNamedRange: No named range with id: n9'],
  ['none to delete', { deleteNamedRange: {} }, 'deleteNamedRange: No named range with id: '],
])('refused: %s', (_, request, message) => {
  expect(fault(named, [request])).toBe(`Invalid requests[0].${message}`);
});
