import { daysLeft } from '../../src/domain/days-left';
import { aCampaign } from './rules/row';

test.each<[string, boolean, string, number]>([
  ['the 5th, «trước ngày 15»', true, '2022-11-05T01:00:00Z', 9],
  ['the 14th, the last day', true, '2022-11-14T10:00:00Z', 0],
  ['the 15th is late', true, '2022-11-15T10:00:00Z', -1],
  ['the 15th, where it counts', false, '2022-11-15T10:00:00Z', 0],
  ['just before midnight in Vietnam', false, '2022-11-15T16:59:59Z', 0],
  ['midnight in Vietnam', false, '2022-11-15T17:00:00Z', -1],
])('%s', (_, isDeadlineExclusive, now, days) => {
  expect(daysLeft(aCampaign({ deadline: '2022-11-15', isDeadlineExclusive }), new Date(now))).toBe(days);
});
