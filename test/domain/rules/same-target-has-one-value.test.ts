import type { CellValue } from '../../../src/domain/cell-value';
import { sameTargetHasOneValue } from '../../../src/domain/rules/same-target-has-one-value';
import { aCampaign, aRow, aSubmission } from './row';

const target = {
  id: 'CT1',
  area: 'A1',
  name: 'Tỷ lệ hồ sơ TTHC đúng hạn cấp huyện',
  unit: '%',
  plan: '95%',
  lead: 'STC',
};
const campaign = aCampaign({ targets: [target] });

function tab(agency: string, actual: CellValue, name = target.name, id = 'CT1', unit = '%') {
  return aSubmission('PL01', { agency, rows: [aRow({ name, actual, unit, area: 'A1' }, { id, isAssigned: false })] });
}

const check = (...tabs: ReturnType<typeof tab>[]) =>
  sameTargetHasOneValue
    .check(tabs, campaign)
    .map(({ agency, expected, received }) => `${agency} ${received} ≠ ${expected}`);
const both = ['SNV 96,5 ≠ 95 (Sở Tài chính, STC·PL01!9)', 'STC 95 ≠ 96,5 (Sở Nội vụ, SNV·PL01!9)'];

test.each([
  ['the same id', tab('SNV', 96.5)],
  ['a near-same name', tab('SNV', 96.5, 'Tỷ lệ hồ sơ thủ tục hành chính đúng hạn cấp huyện', 'R7')],
])('%s, other values: an error on each', (_, other) => {
  expect(check(tab('STC', 95), other)).toEqual(both);
  expect(check(other, tab('STC', 95))).toEqual(both);
});

test.each([
  ['the same number, written otherwise', tab('SNV', '95,0%')],
  ['no number', tab('SNV', 'Đạt')],
  ['another level', tab('SNV', 96.5, 'Tỷ lệ hồ sơ TTHC đúng hạn cấp xã', 'R7')],
  ['its own part', tab('SNV', 96.5, 'Tỷ lệ hồ sơ TTHC đúng hạn cấp huyện tại Sở Nội vụ', 'R7')],
  ['another unit', tab('SNV', 96.5, target.name, 'R7', 'hồ sơ')],
  ['the same tab', tab('STC', 96.5)],
])('keeps silent for %s', (_, other) => {
  expect(check(tab('STC', 95), other)).toEqual([]);
});

test('two agencies’ own targets of one name are two targets', () => {
  expect(check(tab('SNV', 1, 'Tỷ lệ hài lòng', 'R1'), tab('STC', 2, 'Tỷ lệ hài lòng', 'R2'))).toEqual([]);
});

test('without the lead the first agency is the measure', () => {
  expect(check(tab('SKHCN', 95), tab('SNV', 96.5))).toHaveLength(2);
});
