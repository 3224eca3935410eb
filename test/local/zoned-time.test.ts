import fc from 'fast-check';
import { momentAt, wallTime, weekDayOf } from '../../src/local/zoned-time';

const shown = (iso: string, timeZone: string) => {
  const { year, month, day, hour, minute, second } = wallTime(new Date(iso), timeZone);
  return [year, month, day, hour, minute, second].join(' ');
};

test.each([
  ['2022-11-05T01:00:00Z', 'Asia/Ho_Chi_Minh', '2022 11 5 8 0 0'],
  ['2022-12-31T17:00:01Z', 'Asia/Ho_Chi_Minh', '2023 1 1 0 0 1'],
  ['2022-11-05T01:00:00Z', 'America/New_York', '2022 11 4 21 0 0'],
  ['2022-11-05T01:00:00Z', 'UTC', '2022 11 5 1 0 0'],
])('%s in %s is %s', (iso, timeZone, expected) => {
  expect(shown(iso, timeZone)).toBe(expected);
});

test.each([
  ['runs over into the next day', { hour: 23, minute: 70 }, 'Asia/Ho_Chi_Minh', '2022-11-05T17:10:00.000Z'],
  ['has passed the end of summer time', { day: 6, hour: 9, minute: 0 }, 'America/New_York', '2022-11-06T14:00:00.000Z'],
])('a time that %s', (_, more, timeZone, expected) => {
  const wall = { year: 2022, month: 11, day: 5, second: 0, ...more };
  expect(momentAt(wall, timeZone).toISOString()).toBe(expected);
});

it('gives back the moment whose time it is', () => {
  const zones = fc.constantFrom('Asia/Ho_Chi_Minh', 'UTC', 'Asia/Kolkata', 'America/New_York');
  // Away from the hours that come twice when summer time ends.
  const moments = fc.date({ min: new Date('2022-01-01'), max: new Date('2022-03-01'), noInvalidDate: true });
  fc.assert(
    fc.property(moments, zones, (date, zone) => {
      const second = Math.floor(date.getTime() / 1000) * 1000;
      expect(momentAt(wallTime(date, zone), zone).getTime()).toBe(second);
    }),
  );
});

it('counts the days of the week from Monday', () => {
  const days = [7, 8, 13].map((day) => weekDayOf({ year: 2022, month: 11, day }));
  expect(days).toEqual([1, 2, 7]);
});
