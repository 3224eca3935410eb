import type { Campaign } from '../../../src/domain/campaign';
import { levelIsNamed } from '../../../src/domain/rules/level-is-named';
import { aCampaign, aRow, aTarget } from './row';

const names = ['Tỷ lệ hồ sơ tại cấp tỉnh', 'Tỷ lệ hồ sơ tại cấp huyện', 'Tỷ lệ văn bản cấp tỉnh được ký số'];
const campaign = aCampaign({ targets: names.map((name, index) => ({ ...aTarget(`CT${index}`), name })) });
const faultIn = (of: Campaign, name: string, id = 'STC-PL01-01') => {
  const row = aRow({ name }, { id });
  return levelIsNamed.check(row.cells, of, row);
};
const fault = (name: string) => faultIn(campaign, name);

test.each(['Tỷ lệ hồ sơ', ' tỷ lệ  HỒ SƠ.', 'Hồ sơ: tỷ lệ các năm'])('tells the levels for «%s»', (name) => {
  expect(fault(name)).toMatchObject({ column: 'name', expected: 'tỉnh, huyện' });
});

test.each([
  ['a level', 'Tỷ lệ hồ sơ tại cấp xã'],
  ['a target of one level only', 'Tỷ lệ văn bản được ký số'],
  ['another target', 'Tỷ lệ hồ sơ trực tuyến'],
  ['no name', ''],
])('keeps silent for %s', (_, name) => {
  expect(fault(name)).toBeUndefined();
});

test('keeps silent for what the plan itself calls a target, and for nothing else under its id', () => {
  const unsplit = { ...aTarget('CT9'), name: 'Tỷ lệ hồ sơ' };
  const both = aCampaign({ targets: [...campaign.targets, unsplit] });
  expect(faultIn(both, 'Tỷ lệ hồ sơ', 'CT9')).toBeUndefined();
  expect(faultIn(both, 'Tỷ lệ hồ sơ', 'CT0')).toMatchObject({ expected: 'tỉnh, huyện' });
  expect(faultIn(both, 'Tỷ lệ hồ sơ các năm', 'CT9')).toMatchObject({ expected: 'tỉnh, huyện' });
});
