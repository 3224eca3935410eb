import { productIsPlannedOne } from '../../../src/domain/rules/product-is-planned-one';
import { blamedColumn } from './row';

const HT = 'Hoàn thành';

const KHT = 'Không hoàn thành';

const DTH = 'Đang thực hiện (chưa đến hạn)';

const blamed = (product: string, result: string, verdict = HT) =>
  blamedColumn(productIsPlannedOne, { product, result, verdict });

test.each([
  ['Đề án được phê duyệt', 'Đã xây dựng dự thảo đề án'],
  ['Đề án được phê duyệt', 'Dự thảo lần 3 đã lấy ý kiến'],
  ['Nghị quyết của HĐND tỉnh', 'Hồ sơ dự thảo đã thẩm định'],
  ['Báo cáo kết quả', 'Đã kiểm tra 05 đơn vị; dự thảo báo cáo đang lấy ý kiến'],
  ['Quyết định phê duyệt', 'Đang trình UBND tỉnh'],
  ['Quyết định của UBND tỉnh', 'Tờ trình số 12/TTr-STC ngày 05/5/2022'],
  ['Đề án được phê duyệt', 'Đã trình UBND tỉnh ngày 05/5/2022'],
])('raises for «%s» ← «%s»', (product, result) => {
  expect(blamed(product, result)).toBe('result');
});

test.each([
  ['Đề án được phê duyệt', 'Đề án đã được phê duyệt từ dự thảo lần 3'],
  ['Đề án được phê duyệt', 'Quyết định số 12/QĐ-UBND'],
  ['Báo cáo thẩm định', 'Đã thẩm định 64 dự thảo nghị quyết'],
  ['Dự thảo nghị quyết', 'Dự thảo nghị quyết đã gửi'],
  ['Hồ sơ trình HĐND tỉnh', 'Đang trình HĐND tỉnh'],
  ['Kế hoạch', ''],
  ['Quyết định của UBND tỉnh', 'Đã trình và được UBND tỉnh ký ngày 12/5/2022'],
  ['Quyết định của UBND tỉnh', 'Đã trình UBND tỉnh ban hành Quyết định số 55/QĐ-UBND'],
  ['Báo cáo', 'Đã trình báo cáo ngày 05/5/2022'],
])('keeps silent for «%s» ← «%s»', (product, result) => {
  expect(blamed(product, result)).toBeUndefined();
});

test.each([KHT, DTH, ''])('keeps silent where the verdict is «%s»', (verdict) => {
  expect(blamed('Đề án', 'Dự thảo đề án', verdict)).toBeUndefined();
});
