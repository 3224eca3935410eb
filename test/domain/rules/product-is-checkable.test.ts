import { productIsCheckable } from '../../../src/domain/rules/product-is-checkable';
import { blamedColumn } from './row';

test.each([
  'Triển khai thực hiện',
  'TĂNG CƯỜNG tuyên truyền.',
  'Báo cáo',
  'Văn bản chỉ đạo',
  'Các văn bản liên quan; theo kế hoạch',
  'Nâng cao chất lượng',
  '- Tổ chức thực hiện\n- Báo cáo',
  'Các báo cáo',
  'Các hội nghị',
  'Một số lớp',
  'Các văn bản chỉ đạo, điều hành',
  'Các hoạt động tuyên truyền',
  'Công tác chuyển đổi số được đẩy mạnh',
  'Ý thức của công chức được nâng lên',
  'Chất lượng được nâng cao',
  'Hệ thống thông tin được cải thiện',
  'Hoàn thành nhiệm vụ.',
  'Đạt kế hoạch đề ra',
  'Đạt kết quả tốt',
  'Kiểm tra, giám sát thường xuyên',
  'Tuyên truyền',
  'Triển khai dịch vụ công mức độ 3, 4',
  'Ố',
  '-',
  ' ; ',
  'nt; Như trên',
])('raises for «%s»', (product) => {
  expect(blamedColumn(productIsCheckable, { product })).toBe('product');
});

test.each([
  'Quyết định',
  'Báo cáo tỷ lệ',
  'Báo cáo; quyết định công bố',
  'Thiết bị bàn giao, nghiệm thu',
  'Triển khai 02 mô hình',
  'Tổ chức hội nghị',
  '04 lớp',
  'Chất lượng dịch vụ được nâng cao, đạt 95%',
  'Kiểm tra: kết luận của đoàn',
  'Tuyên truyền trên 12 chuyên mục',
  'Các hội nghị đối thoại với doanh nghiệp',
  'Hoàn thành trụ sở một cửa cấp xã',
  'nt; Quyết định công bố',
  '',
])('keeps silent for «%s»', (product) => {
  expect(blamedColumn(productIsCheckable, { product })).toBeUndefined();
});
