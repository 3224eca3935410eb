import type { Cells } from '../../../src/domain/appendices';
import { targetNeedsProposal } from '../../../src/domain/rules/target-needs-proposal';
import { blamedColumn } from './row';

test.each<[string, Partial<Cells>, boolean]>([
  ['nothing proposed', {}, true],
  ['spaces', { proposed: '   ' }, true],
  ['nothing proposed, though a note explains', { note: 'Đang chờ ý kiến' }, true],
  ['dropped without a reason', { proposed: 'Đề nghị bỏ' }, true],
  ['dropped without a reason, in capitals with a stop', { proposed: 'ĐỀ NGHỊ BỎ.' }, true],
  ['an added row dropped without a reason', { proposed: 'đề nghị bỏ', reason: ' ' }, false],
])('raises for %s', (_, cells, isAssigned) => {
  expect(blamedColumn(targetNeedsProposal, cells, { isAssigned })).toBe('proposed');
});

test.each<[string, Partial<Cells>, boolean]>([
  ['a value', { proposed: 'từ 98% trở lên' }, true],
  ['zero', { proposed: 0 }, true],
  ['dropped with a reason', { proposed: 'Đề nghị bỏ', reason: 'Đã bãi bỏ thủ tục' }, true],
  ['dropped with a note', { proposed: 'Đề nghị bỏ', note: 'Trùng CT14' }, true],
  ['dropped with the reason beside it', { proposed: 'Đề nghị bỏ vì trùng CT14' }, true],
  ['an added row that proposes nothing', {}, false],
])('keeps silent for %s', (_, cells, isAssigned) => {
  expect(blamedColumn(targetNeedsProposal, cells, { isAssigned })).toBeUndefined();
});
