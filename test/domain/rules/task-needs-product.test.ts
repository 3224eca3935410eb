import { taskNeedsProduct } from '../../../src/domain/rules/task-needs-product';
import { blamedColumn } from './row';

test.each([
  ['blank', ''],
  ['spaces', ' \u00a0\ufeff'],
])('raises for %s', (_, product) => {
  expect(blamedColumn(taskNeedsProduct, { name: 'Rà soát', product })).toBe('product');
});

test.each([
  ['words', 'Quyết định'],
  ['a number', 45000],
  ['a dash, which is no blank', '-'],
])('keeps silent for %s', (_, product) => {
  expect(blamedColumn(taskNeedsProduct, { name: 'Rà soát', product })).toBeUndefined();
});

test('keeps silent for a row nobody touched', () => {
  expect(blamedColumn(taskNeedsProduct, {}, { isAssigned: false, isTouched: false })).toBeUndefined();
});
