import type { CellValue } from '../../../src/domain/cell-value';
import { deadlinesAreSpread } from '../../../src/domain/rules/deadlines-are-spread';
import type { Submission } from '../../../src/domain/submission';
import { aCampaign, aRow, aSubmission } from './row';

const rowsOf = (deadlines: readonly CellValue[]) =>
  deadlines.map((deadline, index) => aRow({ deadline }, { id: `R${index}`, row: index + 9 }));

function faults(deadlines: readonly CellValue[], parts: Partial<Submission> = {}, threshold?: number) {
  const ruleSettings = threshold === undefined ? {} : { P14: { threshold } };
  return deadlinesAreSpread.check(
    aSubmission('PL04', { rows: rowsOf(deadlines), ...parts }),
    aCampaign({ ruleSettings }),
  );
}

const late = 'Quý IV/2023';
const soon = 'Quý I/2023';
const fourOfFive = [late, 'Tháng 12/2023', '31/12/2023', 'Quý II - Quý IV/2023', soon];

test.each<[string, CellValue[], string]>([
  ['four of five', fourOfFive, '80% (4/5)'],
  ['all of them', Array<string>(6).fill(late), '100% (6/6)'],
  ['a day kept as a date', [late, late, late, 45291, soon], '80% (4/5)'],
  ['the first day of the quarter', [late, late, late, '01/10/2023', soon], '80% (4/5)'],
])('raises once for %s', (_, deadlines, received) => {
  expect(faults(deadlines)).toEqual([{ column: 'deadline', expected: '60%', received }]);
});

test.each<[string, CellValue[], Partial<Submission>?]>([
  ['three of five', [late, late, late, soon, soon]],
  ['four tasks', [late, late, late, late]],
  ['the day before the quarter', [late, late, late, '30/9/2023', soon]],
  ['what is due again and again', [late, late, late, 'Hằng tháng', 'Quý II và Quý IV/2023']],
  ['the year after', [late, late, late, 'Quý IV/2024', 'Tháng 01/2024']],
  ['deadlines that cannot be read', [late, late, late, 'Cả năm', '']],
  ['a nil return', fourOfFive, { isNil: true }],
  ['a form that cannot be read', fourOfFive, { defects: [{ kind: 'keyRowMissing' }] }],
  ['a form without the column', fourOfFive, { defects: [{ kind: 'columnMissing', column: 'deadline' }] }],
  ['no tasks', []],
])('keeps silent for %s', (_, deadlines, parts = {}) => {
  expect(faults(deadlines, parts)).toEqual([]);
});

test('a row nobody touched is no task', () => {
  const rows = rowsOf(fourOfFive).map((row, index) => ({ ...row, isTouched: index > 0 }));
  expect(faults([], { rows })).toEqual([]);
});

test.each([
  [80, 0],
  [79, 1],
])('an office that allows %p in a hundred', (threshold, count) => {
  expect(faults(fourOfFive, {}, threshold)).toHaveLength(count);
});
