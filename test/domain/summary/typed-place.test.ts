import { assemble } from '../../../src/domain/summary/assemble';
import { placeOf } from '../../../src/domain/summary/typed-place';
import { campaign, row, submission } from './sample';

const sheet = { spreadsheetId: 'book', sheetId: 1, title: 'STC · PL04 (cũ)', columns: { name: 3 } };

test.each([
  ['in its tab, as it is called now', { sheet }, { sheet: 'STC · PL04 (cũ)', cell: 'C9' }],
  [
    'in the first column where its own is not known',
    { sheet: { ...sheet, columns: {} } },
    { sheet: 'STC · PL04 (cũ)', cell: 'A9' },
  ],
])('a cell of the summary was typed %s', (_, more, expected) => {
  const summary = assemble(campaign, [submission('STC', 'PL04', [row({ name: 'Giao tự chủ', row: 9 })], more)]);
  const [typed] = summary.appendices.PL04.flatMap(({ rows }) => rows);
  expect(placeOf(typed!, 'name')).toEqual(expected);
  expect(placeOf({ ...typed!, sheet: undefined }, 'name')).toEqual({ sheet: 'STC·PL04', cell: 'A9' });
});
