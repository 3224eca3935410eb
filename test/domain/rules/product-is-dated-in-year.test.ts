import { productIsDatedInYear } from '../../../src/domain/rules/product-is-dated-in-year';
import { aCampaign, aRow } from './row';

const HT = 'Hoàn thành';

const DTH = 'Đang thực hiện (chưa đến hạn)';

const fault = (result: string, verdict = HT) => {
  const row = aRow({ result, verdict });
  return productIsDatedInYear.check(row.cells, aCampaign(), row)?.received;
};

test.each([
  ['Quyết định ngày 11/11/2022', '11/11/2022'],
  ['Ban hành ngày 05/9/2022, sửa ngày 1 tháng 12 năm 2022', '01/12/2022'],
  ['Báo cáo ngày 31-12-2021', '31/12/2021'],
])('raises for «%s»', (result, day) => {
  expect(fault(result)).toBe(day);
});

test.each([
  'Báo cáo ngày 10/11/2022',
  'Ban hành ngày 01/01/2022 theo Quyết định ngày 05/5/2020',
  'Đã ban hành trong tháng 12/2022',
  'Ngày 31/02/2023',
  'Văn bản số 15/12/2023/QĐ',
])('keeps silent for «%s»', (result) => {
  expect(fault(result)).toBeUndefined();
});

test('keeps silent for a task that is not done', () => {
  expect(fault('Dự kiến ngày 20/12/2022', DTH)).toBeUndefined();
});
