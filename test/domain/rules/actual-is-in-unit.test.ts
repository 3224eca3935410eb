import type { Cells } from '../../../src/domain/appendices';
import { actualIsInUnit } from '../../../src/domain/rules/actual-is-in-unit';
import { blamedColumn } from './row';

type Case = [name: string, cells: Partial<Cells>];

test.each<Case>([
  ['a word for a share', { unit: '%', actual: 'Đạt' }],
  ['a count for a share', { unit: '%', actual: '45 hồ sơ' }],
  ['a fraction for a share', { unit: 'Tỷ lệ %', actual: '12/13 đơn vị' }],
  ['a dash for a share', { unit: '%', actual: '-' }],
  ['a share for a count', { unit: 'sáng kiến', plan: 'từ 5 sáng kiến trở lên', actual: '97,6%' }],
  ['a word for a count', { unit: 'sáng kiến', plan: 'từ 5 sáng kiến trở lên', actual: 'Tốt' }],
])('raises for %s', (_, cells) => {
  expect(blamedColumn(actualIsInUnit, cells)).toBe('actual');
});

test.each<Case>([
  ['a number', { unit: '%', actual: 97.6 }],
  ['a number as text', { unit: '%', actual: '97,6' }],
  ['a percentage', { unit: '%', actual: '97,6%' }],
  ['a percentage in words', { unit: '%', actual: '98 phần trăm' }],
  ['about a percentage', { unit: '%', actual: '≈ 97%' }],
  ['no result', { unit: '%', actual: ' ' }],
  ['words for one not published', { unit: '%', actual: 'Chưa công bố' }],
  ['any words where the verdict says so', { unit: '%', actual: 'chưa có', verdict: 'Chưa có số liệu công bố' }],
  ['a count with its unit', { unit: 'sáng kiến', plan: '5 sáng kiến', actual: '7 sáng kiến' }],
  ['a rank', { unit: 'thứ hạng', plan: 'trong nhóm 15 tỉnh dẫn đầu', actual: 'thứ 8/63' }],
  ['words for a plan in words', { unit: 'đề án', plan: 'Ban hành', actual: 'Đã ban hành' }],
  ['words without a unit', { plan: '100%', actual: 'Đạt' }],
])('keeps silent for %s', (_, cells) => {
  expect(blamedColumn(actualIsInUnit, cells)).toBeUndefined();
});
