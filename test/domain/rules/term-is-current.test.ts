import type { Cells } from '../../../src/domain/appendices';
import { termIsCurrent } from '../../../src/domain/rules/term-is-current';
import { blamedColumn } from './row';

type Case = [name: string, cells: Partial<Cells>];

test.each<Case>([
  ['level 4 in the name', { name: 'Tỷ lệ dịch vụ công mức độ 4', proposed: '≥ 60' }],
  ['levels 3 and 4', { name: 'Tỷ lệ dịch vụ công mức độ 3, 4', proposed: '60%' }],
  ['level 4 in the proposal', { name: 'Tỷ lệ hồ sơ', proposed: '60% ở Mức độ 4' }],
])('raises for %s', (_, cells) => {
  expect(blamedColumn(termIsCurrent, cells)).toBe('proposed');
});

test.each<Case>([
  ['the new term', { name: 'Tỷ lệ dịch vụ công toàn trình', proposed: '60%' }],
  ['the new term in the note', { name: 'Dịch vụ công mức độ 4', proposed: '60%', note: 'Đổi tên: toàn trình' }],
  ['the new term in the proposal', { name: 'Dịch vụ công mức độ 3', proposed: '60% một phần' }],
  ['nothing proposed', { name: 'Dịch vụ công mức độ 4' }],
  ['a target dropped', { name: 'Dịch vụ công mức độ 4', proposed: 'Đề nghị bỏ' }],
  ['another level', { name: 'Mức độ 41 điểm', proposed: '60%' }],
])('keeps silent for %s', (_, cells) => {
  expect(blamedColumn(termIsCurrent, cells)).toBeUndefined();
});
