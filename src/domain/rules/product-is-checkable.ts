import { tidy } from '../cell-value';
import { hasPhrase, startsWithPhrase } from '../vietnamese/has-phrase';
import { hasQuantity } from '../vietnamese/has-quantity';
import { fold } from '../vietnamese/fold';
import type { RowRule } from './rule';

/**
 * The product of a task is a thing that can be shown, not the work on it. Of several, one is enough.
 *
 *   product                                                  | finding
 *   ---------------------------------------------------------|--------
 *   blank                                                    | none     (P05 speaks)
 *   Quyết định · Hội nghị · Thiết bị bàn giao · 04 lớp       | none
 *   Triển khai 02 hệ thống · Tổ chức hội nghị                | none     (work, but a thing in it)
 *   Báo cáo · Văn bản chỉ đạo · Các văn bản liên quan        | warning  (which one, nobody can say)
 *   Triển khai thực hiện · Tăng cường tuyên truyền           | warning
 */
export const productIsCheckable: RowRule = {
  code: 'P06',
  severity: 'warning',
  scope: 'row',
  appendices: ['PL04'],
  columns: ['product'],
  check: ({ product }) => {
    const received = tidy(String(product));
    const parts = received
      .split(/[;\n]/)
      .map((part) => part.replace(/[^\p{L}\p{M}\d%]+/gu, ' ').trim())
      .filter((part) => part !== '');
    return parts.length > 0 && parts.every(isVague)
      ? { column: 'product', expected: 'a document, a quantity or a finished item', received }
      : undefined;
  },
};

/** Each names no thing in particular. */
const vagueProducts = new Set(
  [
    'Báo cáo',
    'Các báo cáo',
    'Văn bản',
    'Các văn bản',
    'Văn bản chỉ đạo',
    'Các văn bản chỉ đạo',
    'Các văn bản liên quan',
    'Văn bản liên quan',
    'Theo kế hoạch',
    'Theo quy định',
    'Theo tiến độ',
    'Kết quả thực hiện',
    'Chất lượng được nâng cao',
  ].map(fold),
);

const isWork = startsWithPhrase([
  'triển khai',
  'tổ chức',
  'thực hiện',
  'tăng cường',
  'nâng cao',
  'đẩy mạnh',
  'tiếp tục',
  'phối hợp',
  'theo dõi',
  'chỉ đạo',
  'quan tâm',
  'chú trọng',
  'bảo đảm',
  'đảm bảo',
  'duy trì',
  'phấn đấu',
  'tham mưu',
  'đôn đốc',
]);

const hasThing = hasPhrase([
  ...['quyết định', 'kế hoạch', 'báo cáo', 'nghị quyết', 'đề án', 'thông báo', 'quy chế', 'quy trình', 'biên bản'],
  ...['danh mục', 'danh sách', 'bảng', 'hệ thống', 'phần mềm', 'cơ sở dữ liệu', 'cổng', 'kho', 'thiết bị'],
  ...['hội nghị', 'hội thảo', 'tọa đàm', 'lớp', 'cuộc thi', 'chuyên mục', 'chuyên trang', 'phóng sự', 'sổ tay'],
]);

function isVague(part: string): boolean {
  return vagueProducts.has(fold(part)) || (isWork(part) && !hasThing(part) && !hasQuantity(part));
}
