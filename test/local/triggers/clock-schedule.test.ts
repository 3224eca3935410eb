import type { ClockSchedule } from '../../../src/local/triggers/clock-schedule';
import { firstRun, runAfter } from '../../../src/local/triggers/clock-schedule';

const noon = { hour: 12, minute: 5, timeZone: 'Asia/Ho_Chi_Minh' };

/** The first three runs of a trigger made on Saturday 5 November 2022, 8:00 in Vietnam. */
function runs(schedule: ClockSchedule): string[] {
  const made = new Date('2022-11-05T01:00:00Z');
  const times = [firstRun(schedule, made)];
  for (let last = times[0]; last && times.length < 3;) {
    const next = runAfter(schedule, last, last);
    if (next) times.push(next);
    last = next;
  }
  return times.map((time) => time.toISOString().slice(0, 16));
}

test.each<[string, ClockSchedule, string[]]>([
  [
    'every ten minutes',
    { kind: 'interval', everyMs: 600_000 },
    ['2022-11-05T01:10', '2022-11-05T01:20', '2022-11-05T01:30'],
  ],
  ['every day', { kind: 'days', everyDays: 1, ...noon }, ['2022-11-05T05:05', '2022-11-06T05:05', '2022-11-07T05:05']],
  [
    'every third day, from tomorrow where today’s time has passed',
    { kind: 'days', everyDays: 3, ...noon, hour: 7 },
    ['2022-11-06T00:05', '2022-11-09T00:05', '2022-11-12T00:05'],
  ],
  ['every Monday', { kind: 'week', weekDay: 1, ...noon }, ['2022-11-07T05:05', '2022-11-14T05:05', '2022-11-21T05:05']],
  [
    'every Saturday, today where it is still to come',
    { kind: 'week', weekDay: 6, ...noon },
    ['2022-11-05T05:05', '2022-11-12T05:05', '2022-11-19T05:05'],
  ],
  [
    'at the same hour of the zone when summer time ends',
    { kind: 'days', everyDays: 1, hour: 9, minute: 0, timeZone: 'America/New_York' },
    ['2022-11-05T13:00', '2022-11-06T14:00', '2022-11-07T14:00'],
  ],
  ['once', { kind: 'once', at: '2022-11-09T00:00:00.000Z' }, ['2022-11-09T00:00']],
])('%s', (_, schedule, expected) => {
  expect(runs(schedule)).toEqual(expected);
});

it('does not make up for runs that were missed', () => {
  const schedule = { kind: 'interval', everyMs: 600_000 } as const;
  const late = runAfter(schedule, new Date('2022-11-05T01:00:00Z'), new Date('2022-11-05T02:04:00Z'));
  expect(late?.toISOString()).toBe('2022-11-05T02:10:00.000Z');
});
