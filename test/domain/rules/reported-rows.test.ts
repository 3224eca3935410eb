import { cellOf } from '../../../src/domain/rules/reported-rows';
import { aRow, aSubmission } from './row';

const sheet = { spreadsheetId: 'book', sheetId: 1, title: 'STC · PL04 (cũ)', columns: { name: 3 } };

test.each([
  ['as the tab is called now', aSubmission('PL04', { sheet }), 'name', 'STC · PL04 (cũ)!C9'],
  ['by its row where the column is not known', aSubmission('PL04', { sheet }), 'lead', 'STC · PL04 (cũ)!9'],
  ['as it would be called where there is no tab', aSubmission('PL04'), 'name', 'STC·PL04!9'],
] as const)('a cell is named %s', (_, submission, column, name) => {
  expect(cellOf({ submission, row: aRow({}, { row: 9 }) }, column)).toBe(name);
});
