import type { Cells } from '../../../src/domain/appendices';
import { unmetTaskNeedsReason } from '../../../src/domain/rules/unmet-task-needs-reason';
import { blamedColumn } from './row';

test.each<[string, Partial<Cells>]>([
  ['no reason', { verdict: 'Không hoàn thành' }],
  ['spaces for a reason', { verdict: 'Không hoàn thành', reason: ' \u00a0\u200b' }],
  ['a synonym in capitals', { verdict: 'CHƯA ĐẠT ' }],
  ['a decomposed verdict', { verdict: 'Không hoàn thành'.normalize('NFD') }],
  ['a task called running after its deadline', { verdict: 'Đang thực hiện (chưa đến hạn)', deadline: 'Tháng 10/2022' }],
  ['the same by a synonym and a date', { verdict: 'Đang triển khai', deadline: 44874 }],
])('raises for %s', (_, cells) => {
  expect(blamedColumn(unmetTaskNeedsReason, cells)).toBe('reason');
});

test.each<[string, Partial<Cells>]>([
  ['a reason', { verdict: 'Không hoàn thành', reason: 'Thiếu 02 biên chế' }],
  ['a reason of one digit', { verdict: 'Không hoàn thành', reason: 0 }],
  ['met', { verdict: 'Hoàn thành' }],
  ['not due yet', { verdict: 'Đang thực hiện (chưa đến hạn)', deadline: 'Quý IV/2022' }],
  ['running, due on the as-of date', { verdict: 'Đang thực hiện', deadline: '10/11/2022' }],
  ['running, with no deadline', { verdict: 'Đang thực hiện' }],
  ['overdue, with a reason', { verdict: 'Đang thực hiện', deadline: 'Tháng 10/2022', reason: 'Thiếu 02 biên chế' }],
  ['no verdict', { verdict: '' }],
  ['words that are no verdict', { verdict: 'Cơ bản hoàn thành' }],
])('keeps silent for %s', (_, cells) => {
  expect(blamedColumn(unmetTaskNeedsReason, cells)).toBeUndefined();
});
