import { eachAreaHasParagraph } from '../../../src/domain/rules/each-area-has-paragraph';
import type { Submission } from '../../../src/domain/submission';
import { aCampaign, aRow, aSubmission } from './row';

const areas = (parts: Partial<Submission>) =>
  eachAreaHasParagraph.check(aSubmission('PL03', parts), aCampaign()).map(({ expected }) => expected);
const written = aRow({ area: 'A1', name: 'Kiểm tra CCHC' });
const elsewhere = aRow({ area: 'A9', name: 'Kiểm tra CCHC' });

test.each<[string, Partial<Submission>]>([
  ['a paragraph of another area', { rows: [elsewhere] }],
  ['a blank paragraph', { rows: [aRow({ area: 'A1', basis: 'x' })] }],
])('raises for %s', (_, parts) => {
  expect(areas(parts)).toEqual(['Chỉ đạo, điều hành']);
});
test.each<[string, Partial<Submission>]>([
  ['a paragraph', { rows: [elsewhere, written] }],
  ['a nil return', { rows: [elsewhere], isNil: true }],
  ['an empty tab', {}],
  ['a tab that cannot be read', { rows: [elsewhere], defects: [{ kind: 'keyRowMissing' }] }],
  ['a column of areas that is gone', { rows: [elsewhere], defects: [{ kind: 'columnMissing', column: 'area' }] }],
  ['a column of text that is gone', { rows: [elsewhere], defects: [{ kind: 'columnMissing', column: 'name' }] }],
  ['an agency that is not in the list', { rows: [elsewhere], agency: 'X' }],
])('keeps silent for %s', (_, parts) => {
  expect(areas(parts)).toEqual([]);
});
