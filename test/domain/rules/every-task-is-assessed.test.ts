import type { AppendixCode, Cells } from '../../../src/domain/appendices';
import { everyTaskIsAssessed } from '../../../src/domain/rules/every-task-is-assessed';
import type { Submission } from '../../../src/domain/submission';
import { aCampaign, aRow, aSubmission, aTarget, aTask } from './row';

const campaign = aCampaign({ targets: [aTarget('CT01')], tasks: [aTask('NV01')] });

function tab(appendix: AppendixCode, id: string, cells: Partial<Cells>, parts: Partial<Submission> = {}): Submission {
  return aSubmission(appendix, { rows: [aRow(cells, { id, row: 12 })], ...parts });
}

const faults = (...submissions: Submission[]) => everyTaskIsAssessed.check(submissions, campaign);

test('raises for a result without a verdict, at the verdict', () => {
  expect(faults(tab('PL02', 'NV01', { result: 'Đã ban hành' }))).toEqual([
    {
      agency: 'STC',
      appendix: 'PL02',
      rowId: 'NV01',
      row: 12,
      column: 'verdict',
      expected: 'NV01 (Việc NV01)',
      received: '',
    },
  ]);
});

test('raises for a missing row, at the tab', () => {
  expect(faults(tab('PL02', 'NV02', { verdict: 'Hoàn thành' }))).toMatchObject([{ agency: 'STC', received: '' }]);
});

test('keeps silent for a verdict', () => {
  expect(faults(tab('PL02', 'NV01', { verdict: 'Hoàn thành' }))).toEqual([]);
});
