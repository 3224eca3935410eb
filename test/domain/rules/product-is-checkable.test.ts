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
  '',
  ' ; ',
])('keeps silent for «%s»', (product) => {
  expect(blamedColumn(productIsCheckable, { product })).toBeUndefined();
});
