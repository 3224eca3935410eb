import type { CellValue } from '../../../src/domain/cell-value';
import { asOfDateIsAsked } from '../../../src/domain/rules/as-of-date-is-asked';
import type { Submission } from '../../../src/domain/submission';
import { aCampaign, aRow, aSubmission } from './row';

const touched = [aRow({ actual: 1 })];

const untouched = [aRow({}, { isTouched: false })];

const received = (asOfDate: CellValue, parts: Partial<Submission> = {}) =>
  asOfDateIsAsked
    .check(aSubmission('PL01', { rows: touched, asOfDate, ...parts }), aCampaign())
    .map((fault) => `${fault.expected} ← ${fault.received}`);

test.each<[string, CellValue, string]>([
  ['blank', '', ''],
  ['spaces', '  ', ''],
  ['the day before', 44874, '09/11/2022'],
  ['another day as text', '31/10/2022', '31/10/2022'],
  ['a year too early', '10/11/2021', '10/11/2021'],
  ['no day of the calendar', '31/11/2022', '31/11/2022'],
  ['a checkbox', true, 'true'],
  ['a number that is no day', 1e12, '1000000000000'],
  ['a day before all days', -5, '-5'],
])('raises for %s', (_, asOfDate, shown) => {
  expect(received(asOfDate)).toEqual([`10/11/2022 ← ${shown}`]);
});

test.each<[string, CellValue]>([
  ['the day', 44875],
  ['the day with an hour', 44875.75],
  ['the day as text', '10/11/2022'],
  ['the day as text with dots and a space', ' 10.11.2022'],
])('keeps silent for %s', (_, asOfDate) => {
  expect(received(asOfDate)).toEqual([]);
});

test.each<[string, Partial<Submission>]>([
  ['an empty tab', { rows: untouched }],
  ['a nil return', { isNil: true }],
  ['a tab that cannot be read', { defects: [{ kind: 'keyRowMissing' }] }],
])('asks nothing of %s', (_, parts) => {
  expect(received('', parts)).toEqual([]);
});
