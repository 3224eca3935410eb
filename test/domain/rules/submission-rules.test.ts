import type { CellValue } from '../../../src/domain/cell-value';
import { asOfDateIsAsked } from '../../../src/domain/rules/as-of-date-is-asked';
import { everyAppendixIsSent } from '../../../src/domain/rules/every-appendix-is-sent';
import { formIsUnchanged } from '../../../src/domain/rules/form-is-unchanged';
import type { StructureDefect, Submission } from '../../../src/domain/submission';
import { aCampaign, aRow, aSubmission } from './row';

const touched = [aRow({ actual: 1 })];
const untouched = [aRow({}, { isTouched: false })];

describe('S01: every appendix is sent', () => {
  const count = (parts: Partial<Submission>) =>
    everyAppendixIsSent.check(aSubmission('PL03', parts), aCampaign()).length;

  test.each<[string, Partial<Submission>]>([
    ['a tab without rows', {}],
    ['a tab whose rows nobody touched', { rows: untouched }],
    ['a missing tab', { defects: [{ kind: 'sheetMissing' }] }],
    ['a missing tab said to be nil', { isNil: true, defects: [{ kind: 'sheetMissing' }] }],
  ])('raises for %s', (_, parts) => {
    expect(count(parts)).toBe(1);
  });
  test.each<[string, Partial<Submission>]>([
    ['a touched row', { rows: [...untouched, ...touched] }],
    ['a nil return', { isNil: true, rows: untouched }],
    ['a tab that cannot be read', { rows: touched, defects: [{ kind: 'keyRowMissing' }] }],
  ])('keeps silent for %s', (_, parts) => {
    expect(count(parts)).toBe(0);
  });
});

describe('S03: the as-of date is the one asked, 10/11/2022 (day 44875)', () => {
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
});

describe('S05: the form is unchanged', () => {
  test.each<[StructureDefect, object]>([
    [{ kind: 'sheetMissing' }, { expected: 'the tab of this submission' }],
    [{ kind: 'keyRowMissing' }, { expected: 'the hidden row of column keys' }],
    [{ kind: 'idColumnMissing' }, { expected: 'the hidden column of row ids' }],
    [
      { kind: 'columnMissing', column: 'reason' },
      { column: 'reason', expected: 'reason' },
    ],
    [{ kind: 'columnMissing', column: 'check' }, { expected: 'check' }],
    [
      { kind: 'columnTwice', column: 'actual' },
      { column: 'actual', expected: 'actual' },
    ],
    [
      { kind: 'cellsMerged', row: 12 },
      { row: 12, expected: 'single cells' },
    ],
    [
      { kind: 'rowWithoutId', row: 12 },
      { row: 12, expected: 'an id' },
    ],
    [
      { kind: 'idTwice', row: 12, id: 'CT01' },
      { row: 12, expected: 'CT01' },
    ],
    [{ kind: 'sheetTwice', title: 'Bản sao' }, { expected: 'Bản sao' }],
  ])('raises once for %j', (defect, fault) => {
    expect(formIsUnchanged.check(aSubmission('PL01', { defects: [defect] }), aCampaign())).toEqual([
      { ...fault, received: defect.kind },
    ]);
  });
  test('keeps silent for a sound form', () => {
    expect(formIsUnchanged.check(aSubmission('PL01'), aCampaign())).toEqual([]);
  });
});
