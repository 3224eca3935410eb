import type { AppendixCode, Cells } from '../../../src/domain/appendices';
import { appendices } from '../../../src/domain/appendices';
import { cellErrors } from '../../../src/domain/cell-error';
import { aCampaign, aRow, rowFindings } from './row';

const broken = (appendix: AppendixCode, cells: Partial<Cells>, isAssigned = false) =>
  rowFindings(aCampaign(), appendix, aRow(cells, { isAssigned, isTouched: true }))
    .filter(({ rule }) => rule === 'S05')
    .map(({ severity, place, expected, received }) => `${severity} ${place.column} ${expected} ${received}`);

test.each(cellErrors)('«%s» is an error at its cell', (sign) => {
  expect(broken('PL01', { actual: sign })).toEqual([`error actual ${sign} cellBroken`]);
});

test.each(appendices.map(({ code }) => code))('of a row of %s the first such cell is told', (code) => {
  expect(broken(code, { name: '#REF!', note: ' #N/A ' })).toEqual(['error name #REF! cellBroken']);
});

test.each<[string, AppendixCode, Partial<Cells>, boolean]>([
  ['a heading of the plan, which the repair mends', 'PL01', { name: '#REF!' }, true],
  ['words that only hold a sign', 'PL02', { result: 'Lỗi #REF! ở sổ cũ' }, false],
  ['a number sign', 'PL02', { result: '#1' }, false],
  ['a number', 'PL01', { actual: 0 }, false],
  ['nothing', 'PL04', {}, false],
])('none for %s', (_, appendix, cells, isAssigned) => {
  expect(broken(appendix, cells, isAssigned)).toEqual([]);
});
