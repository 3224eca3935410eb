import type { AppendixCode, Cells } from '../../../src/domain/appendices';
import { everyTargetIsReported } from '../../../src/domain/rules/every-target-is-reported';
import type { Submission } from '../../../src/domain/submission';
import { aCampaign, aRow, aSubmission, aTarget, aTask } from './row';

const campaign = aCampaign({ targets: [aTarget('CT01')], tasks: [aTask('NV01')] });

function tab(appendix: AppendixCode, id: string, cells: Partial<Cells>, parts: Partial<Submission> = {}): Submission {
  return aSubmission(appendix, { rows: [aRow(cells, { id, row: 12 })], ...parts });
}

const faults = (...submissions: Submission[]) => everyTargetIsReported.check(submissions, campaign);
const atTheRow = { agency: 'STC', appendix: 'PL01', rowId: 'CT01', row: 12, column: 'actual' };
const atTheTab = { agency: 'STC', appendix: 'PL01' };
const said = { expected: 'CT01 (Tỷ lệ CT01)', received: '' };

test.each<[string, Submission[], object]>([
  ['no tab at all', [], atTheTab],
  ['a tab without its row', [tab('PL01', 'CT02', { actual: 1 })], atTheTab],
  ['its row without actual and verdict', [tab('PL01', 'CT01', { proposed: '95%' })], atTheRow],
  ['an answer in a nil return', [tab('PL01', 'CT01', { actual: 1 }, { isNil: true })], atTheRow],
  ['an answer in another appendix', [tab('PL02', 'CT01', { actual: 1 })], atTheTab],
])('raises for %s', (_, submissions, place) => {
  expect(faults(...submissions)).toEqual([{ ...place, ...said }]);
});

test('a doubled row is blamed where it stands first', () => {
  const rows = [aRow({}, { id: 'CT01', row: 12 }), aRow({}, { id: 'CT01', row: 15 })];
  expect(faults(aSubmission('PL01', { rows }))).toEqual([{ ...atTheRow, ...said }]);
});

test.each<[string, Submission[]]>([
  ['an actual', [tab('PL01', 'CT01', { actual: 0 })]],
  ['a verdict', [tab('PL01', 'CT01', { verdict: 'Chưa có số liệu công bố' })]],
  ['another agency’s answer', [tab('PL01', 'CT01', {}), tab('PL01', 'CT01', { actual: 1 }, { agency: 'SNV' })]],
])('keeps silent for %s', (_, submissions) => {
  expect(faults(...submissions)).toEqual([]);
});
