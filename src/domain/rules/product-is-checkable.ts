import { tidy } from '../cell-value';
import { hasPhrase, padded, startsWithPhrase } from '../vietnamese/has-phrase';
import { hasQuantity } from '../vietnamese/has-quantity';
import { phrasesIn } from '../vietnamese/phrases-in';
import { namesNothing } from './names-nothing';
import type { RowRule } from './rule';

/**
 * The product of a task is a thing that can be shown, not the work on it. Of several, one is enough.
 *
 *   product                                                  | finding
 *   ---------------------------------------------------------|--------
 *   blank                                                    | none     (P05 speaks)
 *   Quyết định · Hội nghị · Thiết bị bàn giao · 04 lớp       | none
 *   Triển khai 02 hệ thống · Tổ chức hội nghị                | none     (work, but a thing in it)
 *   Báo cáo · Văn bản chỉ đạo · Các hội nghị                 | warning  (which one, nobody can say)
 *   Triển khai thực hiện · Tăng cường tuyên truyền           | warning
 *   Ý thức được nâng cao · Hoàn thành nhiệm vụ               | warning  (an effect, not a thing)
 *   - · nt · Như trên                                        | warning
 */
export const productIsCheckable: RowRule = {
  code: 'P06',
  severity: 'warning',
  scope: 'row',
  appendices: ['PL04'],
  columns: ['product'],
  check: ({ product }) => {
    const received = tidy(String(product));
    const parts = received.split(/[;\n]/).filter((part) => !namesNothing(part));
    return received !== '' && parts.every(isVague)
      ? { column: 'product', expected: 'a document, a quantity or a finished item', received }
      : undefined;
  },
};

/** Each names no thing in particular. */
const vagueProducts = new Set(
  phrasesIn(
    'Báo cáo, Văn bản, Các văn bản, Văn bản chỉ đạo, Các văn bản chỉ đạo, Văn bản chỉ đạo điều hành',
    'Các văn bản chỉ đạo điều hành, Văn bản triển khai, Các văn bản triển khai',
    'Văn bản triển khai thực hiện, Văn bản đôn đốc, Các văn bản liên quan, Văn bản liên quan',
    'Theo kế hoạch, Theo quy định, Theo tiến độ, Kết quả thực hiện, Hoàn thành, Hoàn thành nhiệm vụ',
    'Hoàn thành kế hoạch, Hoàn thành đúng tiến độ, Đạt kết quả tốt, Đạt yêu cầu, Đạt kế hoạch',
    'Đạt kế hoạch đề ra, Hoàn thành kế hoạch đề ra',
  ).map(padded),
);

const isWork = startsWithPhrase(
  'triển khai, tổ chức, thực hiện, tăng cường, nâng cao, đẩy mạnh, tiếp tục, phối hợp, theo dõi, chỉ đạo',
  'quan tâm, chú trọng, bảo đảm, đảm bảo, duy trì, phấn đấu, tham mưu, đôn đốc, công tác, hoạt động',
  'các hoạt động, kiểm tra, giám sát, phục vụ, tuyên truyền',
);

const isEffect = hasPhrase('được nâng cao, được nâng lên, được tăng cường, được đẩy mạnh, được cải thiện');

const things = phrasesIn(
  'quyết định, kế hoạch, báo cáo, nghị quyết, đề án, thông báo, quy chế, quy trình, biên bản, kết luận',
  'danh mục, danh sách, bảng, hệ thống, phần mềm, cơ sở dữ liệu, cổng, kho, thiết bị, hội nghị',
  'hội thảo, tọa đàm, lớp, cuộc thi, chuyên mục, chuyên trang, phóng sự, sổ tay, tin bài, pa nô, tờ rơi',
  'video',
);
const hasThing = hasPhrase(...things);
/** «Các hội nghị»: neither how many nor which. */
const unnamedThings = new Set(things.flatMap((thing) => [`Các ${thing}`, `Một số ${thing}`]).map(padded));

function isVague(part: string): boolean {
  const name = padded(part);
  if (vagueProducts.has(name) || unnamedThings.has(name)) return true;
  return (isEffect(part) || (isWork(part) && !hasThing(part))) && !hasQuantity(part);
}
