import { taskNeedsDeadline } from '../../../src/domain/rules/task-needs-deadline';
import { taskNeedsProduct } from '../../../src/domain/rules/task-needs-product';
import { blamedColumn } from './row';

describe.each([
  { rule: taskNeedsDeadline, column: 'deadline', filled: 'Quý III/2023' },
  { rule: taskNeedsProduct, column: 'product', filled: 'Quyết định' },
])('$rule.code: a task needs its $column', ({ rule, column, filled }) => {
  test.each([
    ['blank', ''],
    ['spaces', ' \u00a0\ufeff'],
  ])('raises for %s', (_, value) => {
    expect(blamedColumn(rule, { name: 'Rà soát', [column]: value })).toBe(column);
  });
  test.each([
    ['words', filled],
    ['a date', 45000],
    ['a dash, which is no blank', '-'],
  ])('keeps silent for %s', (_, value) => {
    expect(blamedColumn(rule, { name: 'Rà soát', [column]: value })).toBeUndefined();
  });
  test('keeps silent for a row nobody touched', () => {
    expect(blamedColumn(rule, {}, { isAssigned: false, isTouched: false })).toBeUndefined();
  });
});
