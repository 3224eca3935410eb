import type { Cells } from '../../../src/domain/appendices';
import type { SubmissionRecord } from '../../../src/domain/submission-record';
import type { Submission, SubmissionRow } from '../../../src/domain/submission';
import { contentOf } from '../../../src/domain/submitted-content';
import { changesBetween, comparedContent } from '../../../src/domain/workflow/changes';
import { aRow, aSender, aSubmission } from '../rules/row';

const row = (id: string, cells: Partial<Cells>) => aRow(cells, { id });
const tab = (rows: readonly SubmissionRow[], parts: Partial<Submission> = {}) =>
  aSubmission('PL01', { rows, ...parts });

/** Each change as «row field: was → is». */
const told = (was: Submission, is: Submission) =>
  changesBetween(contentOf(was), contentOf(is)).map(({ rowId, field, was: before, is: after }) =>
    [...(rowId === undefined ? [] : [rowId]), `${field}: ${before} → ${after}`].join(' '),
  );

const [a, b] = [row('A', { actual: 71.4, note: 'x' }), row('B', { note: 'y' })];

test.each<[string, Submission, Submission, string[]]>([
  ['nothing', tab([a, b]), tab([a, b]), []],
  ['nothing where rows were sorted', tab([a, b]), tab([b, a]), []],
  ['a cell', tab([a]), tab([row('A', { actual: 75, note: 'x' })]), ['A actual: 71.4 → 75']],
  ['text in place of a number', tab([a]), tab([row('A', { actual: '71.4', note: 'x' })]), ['A actual: 71.4 → 71.4']],
  ['a cell filled, another emptied', tab([a]), tab([row('A', { actual: 71.4, reason: 'z' })]), ['A note: x → ', 'A reason:  → z']],
  ['a row put in', tab([a]), tab([a, b]), ['B note:  → y']],
  ['a row taken out', tab([a, b]), tab([a]), ['B note: y → ']],
  ['the one that differs of two with an id', tab([a, row('A', { note: 'p' })]), tab([row('A', { note: 'q' }), a]), ['A note: p → q']],
  ['a second row of an id', tab([a]), tab([a, row('A', { note: 'q' })]), ['A note:  → q']],
  ['the date, the tick and the sender, before the rows', tab([a]), tab([], { asOfDate: 44875, isNil: true, sender: { ...aSender, phone: '' } }), [
    'asOfDate: 10/11/2022 → 44875', 'isNil: false → true', 'phone: 0239 000 000 → ', 'A actual: 71.4 → ', 'A note: x → ',
  ]],
])('tells %s', (_, was, is, expected) => {
  expect(told(was, is)).toEqual(expected);
}); // prettier-ignore

describe('what is compared with what was submitted', () => {
  const was = tab([a, b]);
  const now = tab([row('A', { note: 'mới' }), row('B', { note: 'mới' }), row('C', { note: 'mới' })], { asOfDate: 1 });

  /** The parts in which the compared content is not as submitted, the tab returned for these rows. */
  function changed(state: Submission['state'], rowIds: readonly string[], parts: Partial<Submission> = {}): string {
    const returned = { at: '', by: '', reason: 'Sửa', rowIds };
    const record = { state: 'submitted', submittedAt: '', submittedBy: '', isLate: false, contentHash: '', returned };
    const submission = { ...now, ...parts, state, record: record as SubmissionRecord };
    const changes = changesBetween(contentOf(was), comparedContent(submission, contentOf(was)));
    return [...new Set(changes.map(({ rowId }) => rowId ?? 'head'))].join(' ');
  }

  test.each<[string, Submission['state'], string[], string]>([
    ['all, once it is submitted again', 'submitted', ['A'], 'head A B C'],
    ['all but the row returned', 'returned', ['A'], 'head B C'],
    ['all but the rows returned', 'returned', ['A', 'B'], 'head C'],
    ['all but the fields above the table', 'returned', ['#head'], 'A B C'],
    ['nothing where the whole tab was returned', 'returned', ['*'], ''],
    ['all where nothing was returned', 'returned', [], 'head A B C'],
  ])('%s', (_, state, rowIds, expected) => {
    expect(changed(state, rowIds)).toBe(expected);
  });

  it('does not miss a returned row that the agency took out', () => {
    expect(changed('returned', ['B'], { rows: [a], asOfDate: was.asOfDate })).toBe('');
  });

  it('is the content as it is where nobody knows what was submitted, or what was returned', () => {
    const returned = { ...now, state: 'returned' } as const;
    expect(comparedContent(returned, contentOf(was))).toEqual(contentOf(now));
    expect(comparedContent({ ...returned, record: { returned: { rowIds: ['A'] } } as unknown as SubmissionRecord }, undefined)).toEqual(contentOf(now)); // prettier-ignore
  });
});
