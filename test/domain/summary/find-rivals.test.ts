import type { AppendixCode, Cells } from '../../../src/domain/appendices';
import type { SubmissionRow } from '../../../src/domain/submission';
import { findRivals } from '../../../src/domain/summary/find-rivals';
import { campaign, row, submission } from './sample';

const tab = (agency: string, appendix: AppendixCode, cells: Partial<Cells>, marks: Partial<SubmissionRow> = {}) =>
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

test.each<[AppendixCode, Partial<Cells>]>([
  ['PL01', planned],
  ['PL02', task],
  ['PL04', task],
])('of %s two rows about one thing are told with their appendix', (appendix, cells) => {
  const found = findRivals(campaign, [tab('SNV', appendix, cells), tab('STC', appendix, cells)]);
  expect(found.map((each) => [each.kind, each.appendix, each.first.row.id, each.second.row.id])).toEqual([
    ['duplicate', appendix, 'SNV-1', 'STC-1'],
  ]);
});

test('a proposal of prose has no rivals', () => {
  expect(rivals(tab('SNV', 'PL03', task), tab('STC', 'PL03', task))).toEqual([]);
});

test.each(['SNV', 'STC'])('nothing is decided of a pair where only the row of %s has an id', (known) => {
  const of = (agency: string) => tab(agency, 'PL04', task, { id: agency === known ? `${agency}-1` : '' });
  expect(rivals(of('SNV'), of('STC'))).toEqual([]);
});

test('a submission that cannot be read by its columns has no rivals', () => {
  const damaged = { ...tab('STC', 'PL04', task), defects: [{ kind: 'keyRowMissing' } as const] };
  expect(rivals(tab('SNV', 'PL04', task), damaged)).toEqual([]);
});

/** Each like the next one, not like the one after it. */
const chained = ['Nạo vét luồng', 'Vét luồng cảng', 'Luồng cảng biển'];
const loose = { ...campaign, ruleSettings: { P09: { threshold: 60 } } };
const pairsOf = (...names: (string | undefined)[]) =>
  findRivals(
    loose,
    ['SNV', 'STP', 'STC'].map((agency, index) => tab(agency, 'PL04', { ...task, name: names[index] ?? '' })),
  ).map(({ first, second }) => `${first.submission.agency} ${second.submission.agency}`);

test.each<[string, (string | undefined)[], string[]]>([
  ['one that the first gathered gathers no others', chained, ['SNV STP']],
  ['one that the first gathered is gathered by no other', [chained[0], chained[2], chained[1]], ['SNV STC']],
  [
    'the later ones stand in their order, not the likest first',
    [chained[0], chained[1], chained[0]],
    ['SNV STP', 'SNV STC'],
  ],
])('of several like tasks %s', (_, names, expected) => {
  expect(pairsOf(...names)).toEqual(expected);
});
