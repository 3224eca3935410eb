import type { Cells } from '../../../src/domain/appendices';
import { deadlineIsCheckable } from '../../../src/domain/rules/deadline-is-checkable';
import { blamedColumn } from './row';

type Case = [name: string, cells: Partial<Cells>];

test.each<Case>([
  ['all year', { deadline: 'Cả năm', product: 'Triển khai thực hiện' }],
  ['always', { deadline: 'Thường xuyên', product: 'Báo cáo' }],
  ['a year', { deadline: 'Năm 2023', product: 'Quyết định' }],
  ['after something', { deadline: 'Sau khi có hướng dẫn', product: 'Quyết định' }],
  ['no day of the calendar', { deadline: '30/02/2023', product: '02 báo cáo' }],
  ['no deadline at all', { deadline: 'Sớm', product: 'Quyết định' }],
])('raises for %s', (_, cells) => {
  expect(blamedColumn(deadlineIsCheckable, cells)).toBe('deadline');
});

test.each<Case>([
  ['a quarter', { deadline: 'Quý II - Quý IV/2023', product: 'Quyết định' }],
  ['a session', { deadline: 'Kỳ họp giữa năm 2023 của HĐND tỉnh', product: 'Nghị quyết' }],
  ['every month', { deadline: 'Hằng tháng', product: 'Bảng xếp hạng' }],
  ['always, a product in numbers', { deadline: 'Thường xuyên', product: 'Báo cáo cho 100% dự thảo' }],
  ['always, a product each quarter', { deadline: 'Thường xuyên', product: 'Báo cáo hằng quý' }],
  ['a date', { deadline: 45000, product: 'Quyết định' }],
  ['blank, which P02 tells', { deadline: ' ', product: 'Quyết định' }],
])('keeps silent for %s', (_, cells) => {
  expect(blamedColumn(deadlineIsCheckable, cells)).toBeUndefined();
});
