import { lostCriterionIsAddressed } from '../../../src/domain/rules/lost-criterion-is-addressed';
import type { Submission } from '../../../src/domain/submission';
import { aCampaign, aRow, aSubmission } from './row';

const campaign = aCampaign({ lostCriteria: [{ area: 'A1', name: 'Tỷ lệ số hóa hồ sơ TTHC' }] });
const tab = (parts: Partial<Submission>) => aSubmission('PL04', parts);
const task = (name: string, area = 'A1') => tab({ rows: [aRow({ name, area })] });

test.each<[string, Submission, number]>([
  ['a task that says it', task('Số hóa hồ sơ thủ tục hành chính'), 0],
  [
    'a note that says it',
    tab({ rows: [aRow({ name: 'Kho', area: 'A1', note: 'Tiêu chí tỷ lệ số hóa hồ sơ TTHC' })] }),
    0,
  ],
  ['a task of another area', task('Số hóa hồ sơ TTHC', '?'), 1],
  ['another task', task('Tuyển dụng công chức'), 1],
  ['a nil return', tab({ isNil: true }), 1],
  ['nothing sent', tab({}), 0],
])('a lost criterion and %s', (_, submission, count) => {
  expect(lostCriterionIsAddressed.check([submission], campaign)).toHaveLength(count);
});

test('it is told to those who follow the area, of their PL04, by its name', () => {
  const told = lostCriterionIsAddressed.check(
    [tab({ isNil: true }), aSubmission('PL03', { isNil: true, agency: 'SNV' })],
    campaign,
  );
  expect(told).toEqual([{ agency: 'STC', appendix: 'PL04', expected: 'Tỷ lệ số hóa hồ sơ TTHC', received: '' }]);
});

test('none lost, none told', () => {
  expect(lostCriterionIsAddressed.check([task('x')], aCampaign())).toEqual([]);
});
