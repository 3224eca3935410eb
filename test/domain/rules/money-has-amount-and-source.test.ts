import type { Cells } from '../../../src/domain/appendices';
import { moneyHasAmountAndSource } from '../../../src/domain/rules/money-has-amount-and-source';
import { blamedColumn } from './row';

type Case = [name: string, cells: Partial<Cells>];

test.each<[string, Partial<Cells>, string]>([
  ['words for an amount', { budget: 'Theo quy định' }, 'budget'],
  ['a source for an amount', { budget: 'Ngân sách tỉnh' }, 'budget'],
  ['«theo quy định» for a source', { budget: 60, note: 'Nguồn theo quy định' }, 'note'],
])('raises for %s', (_, cells, column) => {
  expect(blamedColumn(moneyHasAmountAndSource, cells)).toBe(column);
});

test.each<Case>([
  ['an amount', { budget: 60 }],
  ['an amount and a source', { budget: 60, note: 'Ngân sách tỉnh' }],
  ['an amount in words', { budget: '60 triệu đồng' }],
  ['nothing', { note: 'Theo quy định' }],
  ['zero', { budget: 0, note: 'Theo quy định' }],
  ['none', { budget: 'Không' }],
  ['a dash', { budget: '-' }],
])('keeps silent for %s', (_, cells) => {
  expect(blamedColumn(moneyHasAmountAndSource, cells)).toBeUndefined();
});
