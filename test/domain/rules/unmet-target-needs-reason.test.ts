import type { Cells } from '../../../src/domain/appendices';
import { unmetTargetNeedsReason } from '../../../src/domain/rules/unmet-target-needs-reason';
import { unmetTaskNeedsReason } from '../../../src/domain/rules/unmet-task-needs-reason';
import { blamedColumn } from './row';

const raises: [string, Partial<Cells>][] = [
  ['no reason', { verdict: 'Không hoàn thành' }],
  ['spaces for a reason', { verdict: 'Không hoàn thành', reason: ' \u00a0\u200b' }],
  ['a synonym in capitals', { verdict: 'CHƯA ĐẠT ' }],
  ['a decomposed verdict', { verdict: 'Không hoàn thành'.normalize('NFD') }],
];
const keepsSilent: [string, Partial<Cells>][] = [
  ['a reason', { verdict: 'Không hoàn thành', reason: 'Thiếu 02 biên chế' }],
  ['a reason of one digit', { verdict: 'Không hoàn thành', reason: 0 }],
  ['met', { verdict: 'Hoàn thành' }],
  ['not published yet', { verdict: 'Chưa có số liệu công bố' }],
  ['not due yet', { verdict: 'Đang thực hiện (chưa đến hạn)' }],
  ['no verdict', { verdict: '' }],
  ['words that are no verdict', { verdict: 'Cơ bản hoàn thành' }],
];

describe.each([unmetTargetNeedsReason, unmetTaskNeedsReason])('$code: an unmet row needs a reason', (rule) => {
  test.each(raises)('raises for %s', (_, cells) => {
    expect(blamedColumn(rule, cells)).toBe('reason');
  });
  test.each(keepsSilent)('keeps silent for %s', (_, cells) => {
    expect(blamedColumn(rule, cells)).toBeUndefined();
  });
});

test('each rule keeps to its appendix', () => {
  expect([unmetTargetNeedsReason.appendices, unmetTaskNeedsReason.appendices]).toEqual([['PL01'], ['PL02']]);
});
