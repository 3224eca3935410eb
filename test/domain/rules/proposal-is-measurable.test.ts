import type { Cells } from '../../../src/domain/appendices';
import { proposalIsMeasurable } from '../../../src/domain/rules/proposal-is-measurable';
import { blamedColumn } from './row';

type Case = [name: string, cells: Partial<Cells>];

test.each<Case>([
  ['striving', { proposed: 'Phấn đấu tăng' }],
  ['better than a year', { proposed: 'Cao hơn năm 2022' }],
  ['a level of service', { proposed: 'Nâng cao dịch vụ công mức độ 3, 4' }],
  ['keeping a plan in words', { plan: 'Tốt', proposed: 'Duy trì' }],
])('raises for %s', (_, cells) => {
  expect(blamedColumn(proposalIsMeasurable, cells)).toBe('proposed');
});

test.each<Case>([
  ['nothing', {}],
  ['a number', { proposed: 98 }],
  ['a target in words', { proposed: 'từ 95% trở lên' }],
  ['a step', { proposed: 'Tăng 03 bậc so với năm 2022' }],
  ['all of them', { proposed: 'Toàn bộ đơn vị' }],
  ['keeping a plan in numbers', { plan: 'từ 95% trở lên', proposed: 'Duy trì' }],
  ['dropping it', { proposed: 'Đề nghị bỏ' }],
])('keeps silent for %s', (_, cells) => {
  expect(blamedColumn(proposalIsMeasurable, cells)).toBeUndefined();
});
