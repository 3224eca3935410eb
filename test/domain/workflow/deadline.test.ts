import type { DeadlineException } from '../../../src/domain/workflow/deadline';
import { daysLate, exceptionOf, lastDayInTime } from '../../../src/domain/workflow/deadline';
import { aCampaign } from '../rules/row';

const stc = { agency: 'STC', appendix: 'PL01' } as const;
const anException = (parts: Partial<DeadlineException>): DeadlineException => ({
  agency: 'STC',
  until: '2022-11-20',
  author: 'snv@hatinh.example',
  reason: 'Bão số 4',
  ...parts,
});
const campaign = (isDeadlineExclusive: boolean, ...exceptions: DeadlineException[]) =>
  aCampaign({ deadline: '2022-11-15', isDeadlineExclusive, exceptions });

test.each<[string, boolean, DeadlineException[], string]>([
  ['«trước ngày» leaves the day out', true, [], '2022-11-14'],
  ['«đến hết ngày» has it', false, [], '2022-11-15'],
  ['more time for the agency', true, [anException({})], '2022-11-20'],
  ['more time for this appendix', true, [anException({ appendix: 'PL01' })], '2022-11-20'],
  ['more time for another appendix', true, [anException({ appendix: 'PL02' })], '2022-11-14'],
  ['more time for another agency', true, [anException({ agency: 'STP' })], '2022-11-14'],
  ['an exception that ends before the deadline', true, [anException({ until: '2022-11-10' })], '2022-11-14'],
  [
    'the longest of several',
    true,
    [anException({ until: '2022-11-18' }), anException({}), anException({ until: '2022-11-16', appendix: 'PL01' })],
    '2022-11-20',
  ],
])('the last day in time: %s', (_, isExclusive, exceptions, day) => {
  expect(lastDayInTime(campaign(isExclusive, ...exceptions), stc)).toBe(day);
});

test('of two that last as long the first counts', () => {
  const [first, second] = [anException({ reason: 'một' }), anException({ reason: 'hai' })];
  expect(exceptionOf(campaign(true, first, second), stc)).toEqual(first);
});

test.each<['2022-11-13' | '2022-11-14' | '2022-11-16', number]>([
  ['2022-11-13', -1],
  ['2022-11-14', 0],
  ['2022-11-16', 2],
])('on %s it is %d days late', (day, days) => {
  expect(daysLate(campaign(true), stc, day)).toBe(days);
});
