import type { IsoDate } from '../../../src/domain/calendar';
import { submissionIsInTime } from '../../../src/domain/rules/submission-is-in-time';
import type { Submission } from '../../../src/domain/submission';
import { aCampaign, aSubmission } from './row';

const strict = { deadline: '2022-11-15', isDeadlineExclusive: true };
const inclusive = { deadline: '2022-11-15', isDeadlineExclusive: false };

function faults(reading: typeof strict, submittedOn?: IsoDate, parts: Partial<Submission> = {}) {
  const day = submittedOn === undefined ? {} : { submittedOn };
  return submissionIsInTime.check(aSubmission('PL01', { ...day, ...parts }), aCampaign(reading));
}

test.each<[string, typeof strict, IsoDate, string, string]>([
  ['the day of a strict deadline', strict, '2022-11-15', '14/11/2022,1', '15/11/2022'],
  ['two days after a day that counts', inclusive, '2022-11-17', '15/11/2022,2', '17/11/2022'],
  ['the next month', strict, '2022-12-01', '14/11/2022,17', '01/12/2022'],
])('raises for %s', (_, reading, day, expected, received) => {
  expect(faults(reading, day)).toEqual([{ expected, received }]);
});

test('raises for a nil return that is late', () => {
  expect(faults(strict, '2022-11-16', { isNil: true })).toHaveLength(1);
});

test.each<[string, typeof strict, IsoDate | undefined]>([
  ['the last day before a strict deadline', strict, '2022-11-14'],
  ['the day of a deadline that counts', inclusive, '2022-11-15'],
  ['a day nobody noted', strict, undefined],
])('keeps silent for %s', (_, reading, day) => {
  expect(faults(reading, day)).toEqual([]);
});
