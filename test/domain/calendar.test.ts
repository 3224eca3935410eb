import fc from 'fast-check';
import type { IsoDate } from '../../src/domain/calendar';
import {
  addWorkingDays,
  dayInVietnam,
  daysBetween,
  formatDate,
  isoDateOfSerial,
  isWorkingDay,
  momentInVietnam,
  parseDate,
  serialInVietnam,
  serialOfIsoDate,
  workingDaysBetween,
} from '../../src/domain/calendar';

/** The first three days of September 2022; the 2nd is a Friday. */
const holidays: ReadonlySet<IsoDate> = new Set(['2022-09-01', '2022-09-02', '2022-09-03']);

test.each([
  ['2022-11-10', 1, '2022-11-11'],
  ['2022-11-11', 1, '2022-11-14'],
  ['2022-11-12', 1, '2022-11-14'],
  ['2022-11-11', 5, '2022-11-18'],
  ['2022-08-31', 1, '2022-09-05'],
  ['2022-09-05', -1, '2022-08-31'],
  ['2022-11-14', -1, '2022-11-11'],
  ['2022-11-12', 0, '2022-11-12'],
])('%s and %d working days is %s', (from, count, to) => {
  expect(addWorkingDays(from, count, holidays)).toBe(to);
});

test.each([
  ['2022-11-10', '2022-11-15', 3],
  ['2022-11-11', '2022-11-13', 0],
  ['2022-08-31', '2022-09-05', 1],
  ['2022-09-05', '2022-08-31', -1],
  ['2022-11-15', '2022-11-15', 0],
])('from %s to %s are %d working days', (from, to, count) => {
  expect(workingDaysBetween(from, to, holidays)).toBe(count);
});

describe('always', () => {
  const day = fc.integer({ min: 40_000, max: 50_000 }).map(isoDateOfSerial);
  const off = fc.uniqueArray(day, { maxLength: 20 }).map((days): ReadonlySet<IsoDate> => new Set(days));
  const count = fc.integer({ min: -60, max: 60 });

  test('working days that are added are counted, and come back', () => {
    fc.assert(
      fc.property(day, count, off, (from, added, daysOff) => {
        fc.pre(isWorkingDay(from, daysOff));
        const to = addWorkingDays(from, added, daysOff);
        expect(isWorkingDay(to, daysOff)).toBe(true);
        expect(workingDaysBetween(from, to, daysOff) + 0).toBe(added);
        expect(addWorkingDays(to, -added, daysOff)).toBe(from);
      }),
    );
  });
  test('a week without holidays has five', () => {
    fc.assert(
      fc.property(day, (from) => {
        expect(workingDaysBetween(from, isoDateOfSerial(serialOfIsoDate(from) + 7), new Set())).toBe(5);
      }),
    );
  });
  test('a day is read as it is written', () => {
    fc.assert(
      fc.property(day, (date) => {
        expect(parseDate(formatDate(date))).toBe(date);
      }),
    );
  });
});

test.each([
  ['5/3/2023', '2023-03-05'],
  [' 05-03-2023 ', '2023-03-05'],
  ['5.3.2023', '2023-03-05'],
  ['30/02/2023', undefined],
  ['31/4/2023', undefined],
  ['1/13/2023', undefined],
  ['1/1/23', undefined],
  ['29/2/2023', undefined],
  ['0/1/2023', undefined],
  ['1/0/2023', undefined],
  ['99/1/2023', undefined],
  ['011/1/2023', undefined],
  ['1/011/2023', undefined],
  ['1/1/20233', undefined],
  ['ngày 1/1/2023', undefined],
  ['1/1/2023 là', undefined],
  ['1 1 2023', undefined],
  ['  5/3/2023  ', '2023-03-05'],
  ['29/2/2024', '2024-02-29'],
  ['hôm nay', undefined],
])('«%s» is the day %s', (text, date) => {
  expect(parseDate(text)).toBe(date);
});

test('a serial number loses its time of day', () => {
  expect(isoDateOfSerial(44875.99)).toBe('2022-11-10');
});

test('the day begins in Hanoi at 17:00 UTC', () => {
  expect(dayInVietnam(new Date('2022-11-15T16:59:59Z'))).toBe('2022-11-15');
  expect(momentInVietnam(new Date('2022-11-15T17:05:00Z'))).toBe('00:05 ngày 16/11/2022');
});

test('a moment is counted by the clocks in Vietnam', () => {
  expect(serialInVietnam(new Date('2022-11-10T05:00:00Z'))).toBe(44875.5);
  expect(serialInVietnam(new Date('2022-11-10T17:00:00Z'))).toBe(44876);
});

test('days between two days', () => {
  expect(daysBetween('2022-11-10', '2022-11-15')).toBe(5);
  expect(daysBetween('2022-11-15', '2022-11-10')).toBe(-5);
});
