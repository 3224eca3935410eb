import { cellErrors, isCellError } from '../../src/domain/cell-error';
import { cellErrorSign } from '../../src/workbook/cell-error-sign';

/** Google's list of kinds, `ERROR_TYPE_UNSPECIFIED` and one it may add among them. */
const types = [
  ['ERROR', '#ERROR!'],
  ['NULL_VALUE', '#NULL!'],
  ['DIVIDE_BY_ZERO', '#DIV/0!'],
  ['VALUE', '#VALUE!'],
  ['REF', '#REF!'],
  ['NAME', '#NAME?'],
  ['NUM', '#NUM!'],
  ['N_A', '#N/A'],
  ['LOADING', '#LOADING!'],
  ['ERROR_TYPE_UNSPECIFIED', '#ERROR!'],
  ['SPILL', '#ERROR!'],
] as const;

test.each(types)('%s is shown as %s, which the rules know', (type, sign) => {
  expect(cellErrorSign({ type })).toBe(sign);
  expect(isCellError(sign)).toBe(true);
});

test('an error of no kind is one too, and no sign is left out', () => {
  expect(cellErrorSign(undefined)).toBe('#ERROR!');
  expect(new Set(types.map(([, sign]) => sign))).toEqual(new Set(cellErrors));
});
