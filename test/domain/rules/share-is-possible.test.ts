import type { Cells } from '../../../src/domain/appendices';
import { shareIsPossible } from '../../../src/domain/rules/share-is-possible';
import { aCampaign, aRow, blamedColumn } from './row';

type Case = [name: string, cells: Partial<Cells>];

test.each<[string, Partial<Cells>, string]>([
  ['above 100', { name: 'Tỷ lệ hồ sơ đúng hạn', actual: 100.1 }, 'actual'],
  ['below 0', { name: 'Tỷ lệ hồ sơ đúng hạn', actual: '-1%' }, 'actual'],
  ['an estimate above 100', { name: 'Tỷ lệ hồ sơ đúng hạn', actual: 98, estimate: 985 }, 'estimate'],
  ['below 0 against a plan', { name: 'Tỷ lệ thu so với dự toán', actual: -2 }, 'actual'],
])('raises for %s', (_, cells, column) => {
  expect(blamedColumn(shareIsPossible, { unit: '%', ...cells })).toBe(column);
});

test.each<Case>([
  ['0', { unit: '%', actual: 0 }],
  ['100', { unit: '%', actual: 100 }],
  ['above 100 of a budget', { unit: '%', name: 'Tỷ lệ thu ngân sách so với dự toán', actual: 104.6 }],
  ['above 100 of a plan', { unit: '%', name: 'Tỷ lệ hoàn thành kế hoạch đào tạo', actual: 112 }],
  ['a fall', { unit: '%', name: 'Tỷ lệ giảm nợ thuế', actual: -3 }],
  ['another unit', { unit: 'tin, bài', name: 'Số tin, bài', actual: 342 }],
  ['words', { unit: '%', actual: 'Đạt' }],
])('keeps silent for %s', (_, cells) => {
  expect(blamedColumn(shareIsPossible, cells)).toBeUndefined();
});

test.each<[string, Partial<Cells>, string, string]>([
  ['a share', { actual: 100.5 }, '0–100%', '100,5'],
  ['an estimate', { actual: 98, estimate: 985.5 }, '0–100%', '985,5'],
  ['a share of a plan', { name: 'Tỷ lệ thu so với dự toán', actual: -2.5 }, '≥ 0%', '-2,5'],
])('tells what %s can be, and what stands there', (_, cells, expected, received) => {
  const row = aRow({ name: 'Tỷ lệ hồ sơ đúng hạn', unit: '%', ...cells });
  expect(shareIsPossible.check(row.cells, aCampaign(), row)).toMatchObject({ expected, received });
});
