import type { Cells } from '../../../src/domain/appendices';
import { unmetTargetHasTask } from '../../../src/domain/rules/unmet-target-has-task';
import type { Submission } from '../../../src/domain/submission';
import { aCampaign, aRow, aSubmission } from './row';

const unmet = { name: 'Tỷ lệ số hóa', verdict: 'KHT', area: 'A1' };
const plan = (cells: Partial<Cells>, parts: Partial<Submission> = {}) =>
  aSubmission('PL04', { rows: [aRow({ name: 'Số hóa', area: 'A1', ...cells })], ...parts });

test.each<[string, Partial<Cells>, Submission[], number]>([
  ['a task it leads', {}, [plan({ lead: 'Sở TC' })], 0],
  ['a task with a blank lead', {}, [plan({})], 0],
  ['a task it leads in another tab', {}, [plan({ lead: 'STC' }, { agency: 'SNV' }), plan({ area: '?' })], 0],
  ['a task that another leads', {}, [plan({ lead: 'SNV' })], 1],
  ['a nil return', {}, [plan({}, { isNil: true })], 1],
  ['nothing sent', {}, [aSubmission('PL04')], 0],
  ['a met target', { verdict: 'Đạt' }, [plan({ lead: 'SNV' })], 0],
  ['no area', { area: '' }, [plan({ lead: 'SNV' })], 0],
])('an unmet target and %s', (_, cells, plans, count) => {
  const targets = aSubmission('PL01', { rows: [aRow({ ...unmet, ...cells })] });
  expect(unmetTargetHasTask.check([targets, ...plans], aCampaign())).toHaveLength(count);
});
