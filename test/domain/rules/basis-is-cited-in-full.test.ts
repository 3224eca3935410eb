import { basisIsCitedInFull } from '../../../src/domain/rules/basis-is-cited-in-full';
import { aCampaign, aRow } from './row';

const legalBases = ['Kế hoạch số 520/KH-UBND ngày 24/12/2021 của UBND tỉnh'];
const fault = (basis: string) => {
  const row = aRow({ basis });
  return basisIsCitedInFull.check(row.cells, { ...aCampaign(), legalBases }, row)?.received;
};

const full = 'Quyết định số 3504/QĐ-UBND ngày 22/10/2021 của UBND tỉnh';

test.each([
  ['a number alone', '3504/QĐ-UBND', '3504/QĐ-UBND'],
  ['no date', 'Quyết định 3504/QĐ-UBND của UBND tỉnh', 'Quyết định 3504/QĐ-UBND của UBND tỉnh'],
  ['no issuer', 'Nghị quyết số 12-NQ/TU ngày 26/5/2022', 'Nghị quyết số 12-NQ/TU ngày 26/5/2022'],
  ['no kind', 'Số 42/2022/NĐ-CP ngày 24/6/2022 của Chính phủ', 'Số 42/2022/NĐ-CP ngày 24/6/2022 của Chính phủ'],
  ['the second of two', `${full}; 12-NQ/TU`, '12-NQ/TU'],
  ['the second at a comma', `${full}, Nghị quyết 12-NQ/TU`, 'Nghị quyết 12-NQ/TU'],
])('raises for %s', (_, basis, received) => {
  expect(fault(basis)).toBe(received);
});

test.each([
  ['a full citation', full],
  ['a date in words', 'Nghị định số 42/2022/NĐ-CP ngày 24 tháng 6 năm 2022 của Chính phủ'],
  ['the letter’s own basis', 'Kế hoạch 520/KH-UBND'],
  ['a second mention', `${full}\nQuyết định 3504/qđ-ubnd; Quyết định 3504/QĐ-UBND`],
  ['words', 'Chỉ đạo của UBND tỉnh'],
  ['a year and a quarter', 'Quý I/2023, năm 2023'],
  ['nothing', ''],
])('keeps silent for %s', (_, basis) => {
  expect(fault(basis)).toBeUndefined();
});
