import { levelIsNamed } from '../../../src/domain/rules/level-is-named';
import { aCampaign, aRow, aTarget } from './row';

const names = ['Tỷ lệ hồ sơ tại cấp tỉnh', 'Tỷ lệ hồ sơ tại cấp huyện', 'Tỷ lệ văn bản cấp tỉnh được ký số'];
const campaign = aCampaign({ targets: names.map((name, index) => ({ ...aTarget(`CT${index}`), name })) });
const fault = (name: string) => {
  const row = aRow({ name });
  return levelIsNamed.check(row.cells, campaign, row);
};

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
