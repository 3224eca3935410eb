import type { Cells } from '../../../src/domain/appendices';
import { numberIsUnambiguous } from '../../../src/domain/rules/number-is-unambiguous';
import { blamedColumn } from './row';

type Case = [name: string, cells: Partial<Cells>];

test.each<[string, Partial<Cells>, string]>([
  ['a dot before three digits', { actual: '1.234' }, 'actual'],
  ['a comma before three digits', { actual: '1,234' }, 'actual'],
  ['an English decimal', { actual: '98.5' }, 'actual'],
  ['a number kept as text', { actual: '98,5' }, 'actual'],
  ['a zero before it', { estimate: '05' }, 'estimate'],
  ['a proposal with an English decimal', { actual: 98.5, proposed: '98.5%' }, 'proposed'],
])('raises for %s', (_, cells, column) => {
  expect(blamedColumn(numberIsUnambiguous, cells)).toBe(column);
});

test.each<Case>([
  ['a number', { actual: 98.5, estimate: 99 }],
  ['nothing', {}],
  ['words', { actual: 'Đạt' }],
  ['a percentage', { actual: '98,5%' }],
  ['a count with its unit', { actual: '1.052 doanh nghiệp' }],
  ['a proposal in Vietnamese marks', { proposed: '98,5' }],
  ['a proposal in words', { proposed: 'từ 1.100 doanh nghiệp trở lên' }],
])('keeps silent for %s', (_, cells) => {
  expect(blamedColumn(numberIsUnambiguous, cells)).toBeUndefined();
});
