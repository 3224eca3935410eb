import fc from 'fast-check';
import { instantOf, serialAt } from '../../src/local/zoned-serial';

test.each([
  ['midnight in Hà Tĩnh', 44875, 'Asia/Ho_Chi_Minh', '2022-11-09T17:00:00.000Z'],
  ['the same on a clock of UTC', 44875, 'Etc/UTC', '2022-11-10T00:00:00.000Z'],
  ['noon of the day after serial number 0', 1.5, 'Etc/UTC', '1899-12-31T12:00:00.000Z'],
  ['parts of a second', 44875 + 1.25 / 86_400, 'Etc/UTC', '2022-11-10T00:00:01.250Z'],
  ['an hour that clocks in Berlin show twice', 44864 + 2.5 / 24, 'Europe/Berlin', '2022-10-30T00:30:00.000Z'],
  ['an hour that clocks in Berlin leave out', 44647 + 2.5 / 24, 'Europe/Berlin', '2022-03-27T01:30:00.000Z'],
])('%s is a moment', (_, serial, timeZone, instant) => {
  expect(instantOf(serial, timeZone).toISOString()).toBe(instant);
});

test.each(['Asia/Ho_Chi_Minh', 'Etc/UTC', 'Asia/Kathmandu'])('there and back is the same moment in %s', (timeZone) => {
  const moment = fc.date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(moment, (date) => {
      expect(instantOf(serialAt(date, timeZone), timeZone)).toEqual(date);
    }),
  );
});
