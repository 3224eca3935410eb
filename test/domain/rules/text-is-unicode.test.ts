import type { AppendixCode, Cells } from '../../../src/domain/appendices';
import { textIsUnicode } from '../../../src/domain/rules/text-is-unicode';
import { aCampaign, aRow } from './row';

const OLD = 'Së Néi vô';

function fault(appendix: AppendixCode, cells: Partial<Cells>, isAssigned = false) {
  const row = aRow(cells, { isAssigned });
  const rule = textIsUnicode.find(({ appendices }) => appendices.includes(appendix));
  return rule?.check(row.cells, aCampaign(), row);
}

test.each<[string, AppendixCode, Partial<Cells>, boolean, string]>([
  ['a name of its own', 'PL04', { name: OLD }, false, 'name'],
  ['the first of two', 'PL04', { product: OLD, note: OLD }, false, 'product'],
  ['a reason on a row of the plan', 'PL01', { name: OLD, reason: OLD }, true, 'reason'],
  ['a result', 'PL02', { result: OLD }, true, 'result'],
  ['a basis', 'PL03', { basis: OLD }, false, 'basis'],
  ['a target it added', 'PL01', { name: OLD }, false, 'name'],
])('raises for %s', (_, appendix, cells, isAssigned, column) => {
  expect(fault(appendix, cells, isAssigned)).toEqual({ column, expected: 'Sở Nội vụ', received: OLD });
});

test.each<[string, AppendixCode, Partial<Cells>, boolean]>([
  ['the plan’s own words', 'PL01', { name: OLD, unit: OLD, plan: OLD }, true],
  ['composed text', 'PL02', { result: 'Đã ban hành' }, true],
  ['numbers', 'PL01', { actual: 98.5 }, true],
  ['the running number', 'PL03', { no: OLD }, false],
])('keeps silent for %s', (_, appendix, cells, isAssigned) => {
  expect(fault(appendix, cells, isAssigned)).toBeUndefined();
});

test('there is one for each appendix', () => {
  expect(textIsUnicode.flatMap(({ appendices }) => appendices)).toEqual(['PL01', 'PL02', 'PL03', 'PL04']);
});
