import type { Cells } from '../../../src/domain/appendices';
import { targetNeedsResult } from '../../../src/domain/rules/target-needs-result';
import { blamedColumn } from './row';

test.each<[string, Partial<Cells>, boolean]>([
  ['an assigned row without verdict', {}, true],
  ['an assigned row that says it is met', { verdict: 'Hoàn thành' }, true],
  ['a blank of spaces', { actual: '  ', verdict: 'Không hoàn thành' }, true],
  ['an added row with a plan', { plan: '100%' }, false],
])('raises for %s', (_, cells, isAssigned) => {
  expect(blamedColumn(targetNeedsResult, cells, { isAssigned })).toBe('actual');
});

test.each<[string, Partial<Cells>, boolean]>([
  ['a result', { actual: 98.5 }, true],
  ['a result of zero', { actual: 0 }, true],
  ['a result not published yet', { verdict: 'Chưa có số liệu công bố' }, true],
  ['the words «Chưa công bố» as result', { actual: 'Chưa công bố', verdict: 'Chưa có số liệu công bố' }, true],
  ['an added target proposed for next year only', { name: 'Tỷ lệ mới', proposed: '50%' }, false],
])('keeps silent for %s', (_, cells, isAssigned) => {
  expect(blamedColumn(targetNeedsResult, cells, { isAssigned })).toBeUndefined();
});
