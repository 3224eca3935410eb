import type { StructureDefect } from '../../src/domain/submission';
import { formWearKinds, isColumnKey, isEmptySubmission, isFormWear } from '../../src/domain/submission';
import { stateOf } from '../../src/domain/submission-state';
import { aRow, aSubmission } from './rules/row';

test.each([
  ['name', true],
  ['verdict', true],
  ['check', false],
  ['record', false],
] as const)('the column %s is one of an appendix: %s', (column, expected) => {
  expect(isColumnKey(column)).toBe(expected);
});

test.each<[StructureDefect, boolean]>([
  ...formWearKinds.map((kind): [StructureDefect, boolean] => [{ kind, was: '' }, true]),
  [{ kind: 'keyRowMissing' }, false],
  [{ kind: 'columnTwice', column: 'name' }, false],
  [{ kind: 'recordUnreadable' }, false],
])('%j is read through: %s', (defect, expected) => {
  expect(isFormWear(defect)).toBe(expected);
});

test.each([
  ['without rows', [], true],
  ['whose rows nobody touched', [aRow({}, { isTouched: false })], true],
  ['with one row that somebody touched', [aRow({}, { isTouched: false }), aRow({ name: 'a' })], false],
])('a submission %s is empty: %s %s', (_, rows, expected) => {
  expect(isEmptySubmission(aSubmission('PL04', { rows }))).toBe(expected);
});

test.each([
  [undefined, false, 'empty'],
  [undefined, true, 'draft'],
  [{ state: 'returned' }, false, 'returned'],
  [{ state: 'submitted' }, true, 'submitted'],
] as const)('by the record %j, touched %s, a submission is %s', (record, isTouched, expected) => {
  expect(stateOf(record, isTouched)).toBe(expected);
});
