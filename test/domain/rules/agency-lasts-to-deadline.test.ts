import type { AppendixCode, Cells } from '../../../src/domain/appendices';
import type { Campaign } from '../../../src/domain/campaign';
import { agencyLastsToDeadline } from '../../../src/domain/rules/agency-lasts-to-deadline';
import { aCampaign, aRow, aSubmission } from './row';

const usual = aCampaign();
const ending = (validTo: string, successor?: string): Campaign => ({
  ...usual,
  agencies: usual.agencies.map((each) =>
    each.code === 'SKHCN' ? { ...each, validTo, ...(successor !== undefined && { successor }) } : each,
  ),
});
const told = (
  appendix: AppendixCode,
  cells: Partial<Cells>,
  campaign = ending('2023-02-28', 'STC'),
  isAssigned = false,
) =>
  agencyLastsToDeadline
    .check(aSubmission(appendix, { rows: [aRow(cells, { isAssigned })] }), campaign)
    .map(({ column, expected, received }) => `${column}: ${received} → ${expected}`);
const gone = (column: string) => `${column}: Sở Khoa học và Công nghệ (28/02/2023) → Sở Tài chính`;

test.each<[string, AppendixCode, Partial<Cells>, string[]]>([
  ['a lead before the deadline', 'PL04', { lead: 'SKHCN', deadline: 'Quý II/2023' }, [gone('lead')]],
  ['a coordinating one', 'PL04', { coordinating: 'SNV; SKHCN', deadline: 'Hằng tháng' }, [gone('coordinating')]],
  ['a deadline before its end', 'PL04', { lead: 'SKHCN', deadline: 'Tháng 01/2023' }, []],
  ['no deadline: the campaign’s', 'PL04', { lead: 'SKHCN' }, []],
  ['an owner in the report year', 'PL01', { owner: 'SKHCN' }, []],
  ['one that lasts', 'PL04', { lead: 'SNV', deadline: 'Quý II/2023' }, []],
])('%s', (_, appendix, cells, wanted) => {
  expect(told(appendix, cells)).toEqual(wanted);
});
test('cells of assigned rows are not told', () => {
  expect(told('PL02', { lead: 'SKHCN', deadline: 'Quý II/2023' }, ending('2022-01-01'), true)).toEqual([]);
});
test('the reporting agency itself, once, without a successor', () => {
  const check = (appendix: AppendixCode) =>
    agencyLastsToDeadline.check(aSubmission(appendix, { agency: 'SKHCN', isNil: true }), ending('2022-11-01'));
  expect(check('PL01')).toEqual([{ expected: '', received: 'Sở Khoa học và Công nghệ (01/11/2022)' }]);
  expect(check('PL04')).toEqual([]);
});
test('where no agency ends, none is told', () => {
  expect(told('PL04', { lead: 'SKHCN', deadline: 'Quý II/2023' }, usual)).toEqual([]);
});
