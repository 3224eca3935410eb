import type { Cells } from '../../../src/domain/appendices';
import { deadlineIsInPlanYear } from '../../../src/domain/rules/deadline-is-in-plan-year';
import { blamedColumn } from './row';

type Case = [name: string, cells: Partial<Cells>];

test.each<Case>([
  ['a quarter of the year before', { deadline: 'Quý III/2022' }],
  ['the year before, though it goes on', { deadline: 'Quý III/2022', note: 'kéo dài sang năm 2024' }],
  ['a quarter of the year after', { deadline: 'Quý I/2024' }],
  ['an end in the year after', { deadline: 'Quý IV/2023 - Quý I/2024' }],
  ['a date of the year before', { deadline: 44900 }],
  ['a whole other year', { deadline: 'Trong năm 2024' }],
  ['the number of another year', { deadline: 2025 }],
  ['years of which the last is another', { deadline: 'Giai đoạn 2023 - 2025' }],
])('raises for %s', (_, cells) => {
  expect(blamedColumn(deadlineIsInPlanYear, cells)).toBe('deadline');
});

test.each<Case>([
  ['the first day', { deadline: '01/01/2023' }],
  ['the last day', { deadline: '31/12/2023' }],
  ['a quarter without a year', { deadline: 'Quý III' }],
  ['a beginning in the year before', { deadline: 'Quý IV/2022 - Quý I/2023' }],
  ['the year after with a note', { deadline: 'Quý I/2024', note: 'Kéo dài sang năm 2024' }],
  ['what cannot be read', { deadline: '30/02/2022' }],
  ['every month', { deadline: 'Hằng tháng' }],
  ['the whole year', { deadline: 'Năm 2023' }],
  ['years that end with it', { deadline: '2021-2023' }],
  ['years, with a note', { deadline: '2023 - 2025', note: 'Kéo dài sang năm 2025' }],
  ['the year of a document', { deadline: 'Theo Kế hoạch số 12/KH-UBND năm 2022' }],
  ['nothing', {}],
])('keeps silent for %s', (_, cells) => {
  expect(blamedColumn(deadlineIsInPlanYear, cells)).toBeUndefined();
});
