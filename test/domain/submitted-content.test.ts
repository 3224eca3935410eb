import type { SubmissionRow } from '../../src/domain/submission';
import { contentOf } from '../../src/domain/submitted-content';
import { aRow, aSender, aSubmission } from './rules/row';

/** Ids and notes of the rows, in the order in which their hash is taken. */
const inOrder = (...rows: SubmissionRow[]) =>
  contentOf(aSubmission('PL01', { rows })).rows.map(({ id, cells }) => `${id} ${String(cells.note)}`);
const row = (id: string, note: string) => aRow({ note }, { id });

test.each([
  ['by id', [row('b', 'x'), row('a', 'y')], ['a y', 'b x']],
  ['by what they hold where a paste left an id twice', [row('a', 'y'), row('b', '–'), row('a', 'x')], ['a x', 'a y', 'b –']],
  ['by what they hold where they have no id', [row('', 'y'), row('', 'x')], [' x', ' y']],
])('rows stand %s, however the tab is sorted', (_, rows, expected) => {
  expect(inOrder(...rows)).toEqual(expected);
  expect(inOrder(...[...rows].reverse())).toEqual(expected);
}); // prettier-ignore

test('an agency answers for its date, tick, sender and filled cells, not for the running number', () => {
  const rows = [aRow({ no: '1', name: 'Việc', actual: 0, note: ' ' }, { id: 'R1' })];
  expect(contentOf(aSubmission('PL01', { rows, isNil: true }))).toEqual({
    asOfDate: '10/11/2022',
    isNil: true,
    sender: aSender,
    rows: [{ id: 'R1', cells: { name: 'Việc', actual: 0 } }],
  });
});
