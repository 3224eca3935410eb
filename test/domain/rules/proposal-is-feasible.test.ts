import type { Cells } from '../../../src/domain/appendices';
import { proposalIsFeasible } from '../../../src/domain/rules/proposal-is-feasible';
import { blamedColumn } from './row';

const KHT = 'Không hoàn thành';

const blamed = (plan: string, actual: number, proposed: string, cells: Partial<Cells> = {}) =>
  blamedColumn(proposalIsFeasible, { plan, actual, proposed, verdict: KHT, ...cells });

test.each<[string, string, number, string]>([
  ['twice the plan', 'từ 40% trở lên', 31.6, 'từ 80% trở lên'],
  ['half of the plan more, and five gaps', 'tối thiểu 40%', 36, 'tối thiểu 60%'],
  ['more than a quarter of the plan, and many gaps', 'từ 60% trở lên', 58, 'từ 80% trở lên'],
  ['a ceiling cut by more than half', 'không quá 10%', 11, 'không quá 4%'],
])('raises for %s', (_, plan, actual, proposed) => {
  expect(blamed(plan, actual, proposed)).toBe('proposed');
});

test.each<[string, string, number, string, Partial<Cells>?]>([
  ['half of the plan more', 'từ 40% trở lên', 31.6, 'từ 60% trở lên'],
  ['many gaps, but a quarter of the plan', 'từ 80% trở lên', 79.5, 'từ 100% trở lên'],
  ['three gaps', 'từ 60% trở lên', 50, 'từ 90% trở lên'],
  ['one and a half gaps', 'từ 40% trở lên', 10, 'từ 85% trở lên'],
  ['the plan again', 'từ 40% trở lên', 31.6, 'từ 40% trở lên'],
  ['met', 'từ 40% trở lên', 31.6, 'từ 80% trở lên', { verdict: 'Hoàn thành' }],
  ['an explanation', 'từ 40% trở lên', 31.6, 'từ 80% trở lên', { note: 'Đã bố trí máy quét' }],
  ['reached after all', 'từ 40% trở lên', 41, 'từ 80% trở lên'],
])('keeps silent for %s', (_, plan, actual, proposed, cells = {}) => {
  expect(blamed(plan, actual, proposed, cells)).toBeUndefined();
});
