import type { Cells } from '../../../src/domain/appendices';
import { cumulativeTargetNeedsEstimate } from '../../../src/domain/rules/cumulative-target-needs-estimate';
import { aCampaign, aRow, blamedColumn } from './row';

type Case = [name: string, cells: Partial<Cells>];

const KHT = 'Không hoàn thành';

const disbursed = { name: 'Tỷ lệ giải ngân vốn đầu tư công', plan: 'từ 95% trở lên', verdict: KHT };
test.each<Case>([
  ['disbursement', disbursed],
  ['revenue', { ...disbursed, name: 'Tỷ lệ thu ngân sách nội địa' }],
  ['a count', { name: 'Số tin, bài tuyên truyền', plan: 'từ 10 tin, bài trở lên', verdict: KHT }],
  ['an estimate of spaces', { ...disbursed, estimate: ' ' }],
])('raises for %s', (_, cells) => {
  expect(blamedColumn(cumulativeTargetNeedsEstimate, cells)).toBe('estimate');
});

test.each<Case>([
  ['an estimate', { ...disbursed, estimate: 96 }],
  ['an estimate in the reason', { ...disbursed, reason: 'Vướng mặt bằng; ước cả năm đạt 96%' }],
  ['an estimate in the note', { ...disbursed, note: 'Ước thực hiện 96%' }],
  ['met', { ...disbursed, verdict: 'Hoàn thành' }],
  ['a target that does not grow', { ...disbursed, name: 'Tỷ lệ hồ sơ đúng hạn' }],
  ['a ceiling', { ...disbursed, name: 'Tỷ lệ nợ trên thu ngân sách', plan: 'không quá 5%' }],
  ['a count without a number', { name: 'Số đơn vị tự chủ', plan: 'Duy trì', verdict: KHT }],
  ['a small count', { name: 'Số đơn vị tự chủ', plan: 'từ 9 đơn vị trở lên', verdict: KHT }],
])('keeps silent for %s', (_, cells) => {
  expect(blamedColumn(cumulativeTargetNeedsEstimate, cells)).toBeUndefined();
});

test('keeps silent at the end of the year', () => {
  const row = aRow(disbursed);
  const campaign = { ...aCampaign(), asOfDate: '2022-12-31' };
  expect(cumulativeTargetNeedsEstimate.check(row.cells, campaign, row)).toBeUndefined();
});
