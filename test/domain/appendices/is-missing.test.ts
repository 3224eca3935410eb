import type { AppendixCode, Cells, ColumnKey } from '../../../src/domain/appendices';
import { appendices, blankCells, columnOf, isMissing } from '../../../src/domain/appendices';

type Kind = 'assigned' | 'touched' | 'untouched';

test.each<[string, AppendixCode, ColumnKey, Kind, Partial<Cells>, boolean]>([
  ['required, an assigned row', 'PL02', 'result', 'assigned', {}, true],
  ['required, a touched spare row', 'PL04', 'name', 'touched', { area: 'A1' }, true],
  ['required, a spare row nobody touched', 'PL04', 'name', 'untouched', {}, false],
  ['required, spaces', 'PL04', 'name', 'touched', { name: ' \u00a0\u200b' }, true],
  ['required, zero', 'PL04', 'name', 'touched', { name: 0 }, false],
  ['not required', 'PL04', 'note', 'touched', {}, false],
  ['if assigned, an assigned row', 'PL01', 'proposed', 'assigned', {}, true],
  ['if assigned, a touched spare row', 'PL01', 'proposed', 'touched', { plan: '95%' }, false],
  ['if planned, an assigned row', 'PL01', 'verdict', 'assigned', {}, true],
  ['if planned, a spare row with a plan', 'PL01', 'verdict', 'touched', { plan: '95%' }, true],
  ['if planned, a spare row without', 'PL01', 'verdict', 'touched', { name: 'Tỷ lệ' }, false],
  ['if unmet, unmet in other words', 'PL01', 'reason', 'assigned', { verdict: ' CHƯA ĐẠT' }, true],
  ['if unmet, met', 'PL01', 'reason', 'assigned', { verdict: 'Hoàn thành' }, false],
  ['unless unpublished, unpublished', 'PL01', 'actual', 'assigned', { verdict: 'Chưa công bố' }, false],
  ['unless unpublished, no verdict', 'PL01', 'actual', 'assigned', {}, true],
])('%s', (_, appendix, key, kind, cells, expected) => {
  const row = { cells: { ...blankCells, ...cells }, isAssigned: kind === 'assigned', isTouched: kind !== 'untouched' };
  expect(isMissing(columnOf(appendix, key), row)).toBe(expected);
});

test('a column is required always, under a condition, or not at all', () => {
  const both = appendices.flatMap(({ columns }) => columns.filter((each) => each.isRequired && each.requiredIf));
  expect(both).toEqual([]);
});

test('a condition on the verdict or the plan stands only where there is such a column', () => {
  for (const { code, columns } of appendices) {
    for (const { requiredIf } of columns) {
      if (requiredIf?.verdictIs ?? requiredIf?.verdictIsNot) expect(columnOf(code, 'verdict').type).toBe('choice');
      if (requiredIf?.isPlanned) expect(columnOf(code, 'plan').key).toBe('plan');
    }
  }
});

test('every column that an agency may fill says what to write', () => {
  const silent = appendices.flatMap(({ columns }) => columns.filter((each) => each.filledBy !== 'addOn' && !each.hint));
  expect(silent).toEqual([]);
});
