import type { Cells } from '../../../src/domain/appendices';
import type { SubmissionRow } from '../../../src/domain/submission';
import { findRivals } from '../../../src/domain/summary/find-rivals';
import { campaign, row, submission } from './sample';

const tab = (agency: string, appendix: 'PL01' | 'PL04', cells: Partial<Cells>, marks: Partial<SubmissionRow> = {}) =>
  submission(agency, appendix, [row({ id: `${agency}-1`, ...cells, ...marks })]);
const rivals = (...tabs: ReturnType<typeof tab>[]) =>
  findRivals(campaign, tabs).map(
    ({ kind, first, second }) => `${kind} ${first.submission.agency} ${second.submission.agency}`,
  );

const planned = { area: 'A3', name: 'Giải ngân đầu tư công', unit: '%' };

test.each([
  ['the same number', 96, '96,0%', ['duplicate SNV STC']],
  ['other numbers', 96, 95, ['conflict SNV STC']],
  ['no number in the first', 'Đạt', 95, ['duplicate SNV STC']],
  ['no number in the second', 96, 'Đạt', ['duplicate SNV STC']],
])('a target of the plan that two report with %s', (_, one, other, expected) => {
  const lead = tab('STC', 'PL01', { ...planned, actual: other }, { id: 'CT03', isAssigned: true });
  expect(rivals(lead, tab('SNV', 'PL01', { ...planned, actual: one }))).toEqual(expected);
});

test('targets that are none of the plan are no rivals', () => {
  const own = { area: 'A3', name: 'Sáng kiến', unit: 'sáng kiến', actual: 1 };
  expect(rivals(tab('STC', 'PL01', own), tab('SNV', 'PL01', { ...own, actual: 2 }))).toEqual([]);
});

const task = { area: 'A3', name: 'Giao tự chủ cho đơn vị', lead: 'Sở Tài chính' };
test.each<[string, Partial<Cells>, Partial<SubmissionRow>, string[]]>([
  ['one lead, written in two ways', { lead: 'STC' }, {}, ['duplicate SNV STC']],
  ['two leads', { lead: 'Sở Nội vụ' }, {}, ['conflict SNV STC']],
  ['a lead that nobody knows', { lead: 'Sở Lạ' }, {}, ['conflict SNV STC']],
  ['another area', { area: 'A1' }, {}, []],
  ['another level', { name: 'Giao tự chủ cho đơn vị cấp xã' }, {}, []],
  ['a row without an id', {}, { id: '' }, []],
])('a task that two agencies propose with %s', (_, cells, marks, expected) => {
  expect(rivals(tab('STC', 'PL04', task), tab('SNV', 'PL04', { ...task, ...cells }, marks))).toEqual(expected);
});

test('each later one stands beside the first; one without an area is no rival of one that has it', () => {
  const found = rivals(
    ...['SNV', 'STP', 'STC'].map((agency) => tab(agency, 'PL04', task)),
    tab('STC', 'PL04', { ...task, area: '' }),
  );
  expect(found).toEqual(['duplicate SNV STP', 'duplicate SNV STC']);
});
