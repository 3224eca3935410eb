import type { Cells } from '../../../src/domain/appendices';
import { reasonIsSpecific } from '../../../src/domain/rules/reason-is-specific';
import { aCampaign, aRow, blamedColumn } from './row';

const unmet = 'Không hoàn thành';

test.each<[string, Partial<Cells>]>([
  ['a phrase of the list', { verdict: unmet, reason: 'Do điều kiện khách quan' }],
  ['a letter', { verdict: unmet, reason: 'x' }],
  ['a dash', { verdict: unmet, reason: '-' }],
  ['a number', { verdict: unmet, reason: 5 }],
  ['a synonym of the verdict', { verdict: 'chưa đạt', reason: 'Gặp khó khăn' }],
  ['a promise', { verdict: unmet, reason: 'Sẽ hoàn thành trong quý IV/2022' }],
  ['the name once more', { verdict: unmet, name: 'Số hóa hồ sơ tại 41 xã', reason: 'Chưa số hóa hồ sơ tại 41 xã' }],
])('raises for %s', (_, cells) => {
  expect(blamedColumn(reasonIsSpecific, cells)).toBe('reason');
});

test.each<[string, Partial<Cells>]>([
  ['a specific reason', { verdict: unmet, reason: 'Thiếu máy quét tại 41 xã' }],
  ['a blank reason, which C02 and N02 ask for', { verdict: unmet, reason: ' \u00a0' }],
  ['a target that is met', { verdict: 'Hoàn thành', reason: 'x' }],
  ['a verdict that is none', { verdict: 'Cơ bản hoàn thành', reason: 'x' }],
  ['no verdict', { reason: 'x' }],
])('keeps silent for %s', (_, cells) => {
  expect(blamedColumn(reasonIsSpecific, cells)).toBeUndefined();
});

test('tells what is missing and what stands there', () => {
  const row = aRow({ verdict: unmet, reason: 'Thiếu kinh phí mua máy quét' });
  expect(reasonIsSpecific.check(row.cells, aCampaign(), row)).toEqual({
    column: 'reason',
    expected: 'document,number,date,quantity,actor',
    received: 'Thiếu kinh phí mua máy quét',
  });
});

test.each<[string, string[], string]>([
  ['a phrase of the office', ['thiếu máy quét tại các xã'], 'Thiếu máy quét tại các xã'],
  ['one with a comma, in other words beside it', ['thiếu máy quét, máy in'], 'Thiếu máy quét máy in'],
  ['no phrase but marks', [' - '], 'Do khó khăn'],
])('raises for %s', (_, emptyPhrases, reason) => {
  const row = aRow({ verdict: unmet, reason });
  const check = (phrases: string[]) => reasonIsSpecific.check(row.cells, aCampaign({ emptyPhrases: phrases }), row);
  expect(check(emptyPhrases)?.column).toBe('reason');
});

test('what the office holds to be empty is no cause, until it lets it be one', () => {
  const row = aRow({ verdict: unmet, reason: 'Do lỗi phần mềm một cửa từ tháng 8/2022' });
  const blamed = (...emptyPhrases: string[]) =>
    reasonIsSpecific.check(row.cells, aCampaign({ emptyPhrases }), row)?.column;
  expect([blamed(), blamed('do lỗi phần mềm một cửa'), blamed('do lỗi đường truyền')]).toEqual([
    undefined,
    'reason',
    undefined,
  ]);
});
