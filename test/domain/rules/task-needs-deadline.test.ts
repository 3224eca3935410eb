import { taskNeedsDeadline } from '../../../src/domain/rules/task-needs-deadline';
import { blamedColumn } from './row';

test.each([
  ['blank', ''],
  ['spaces', ' \u00a0\ufeff'],
])('raises for %s', (_, deadline) => {
  expect(blamedColumn(taskNeedsDeadline, { name: 'Rà soát', deadline })).toBe('deadline');
});

test.each([
  ['words', 'Quý III/2023'],
  ['a number', 45000],
  ['a dash, which is no blank', '-'],
])('keeps silent for %s', (_, deadline) => {
  expect(blamedColumn(taskNeedsDeadline, { name: 'Rà soát', deadline })).toBeUndefined();
});

test('keeps silent for a row nobody touched', () => {
  expect(blamedColumn(taskNeedsDeadline, {}, { isAssigned: false, isTouched: false })).toBeUndefined();
});
