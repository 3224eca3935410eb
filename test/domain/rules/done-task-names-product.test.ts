import { doneTaskNamesProduct } from '../../../src/domain/rules/done-task-names-product';
import { blamedColumn } from './row';

const HT = 'Hoàn thành';

const KHT = 'Không hoàn thành';

const DTH = 'Đang thực hiện (chưa đến hạn)';

const blamed = (result: string, verdict = HT) =>
  blamedColumn(doneTaskNamesProduct, { product: 'Đề án được phê duyệt', result, verdict });

test.each(['Đã thực hiện', 'Đã ban hành trong năm 2022', ' ', 'Đã ban hành quyết định'])(
  'raises for «%s»',
  (result) => {
    expect(blamed(result)).toBe('result');
  },
);
test.each([
  ['a number', 'Quyết định số 12/QĐ-UBND'],
  ['a month', 'Đã ban hành trong tháng 3/2022'],
  ['a quantity', 'Hoàn thành 18/18 sở'],
  ['all of them', 'Đã giao tự chủ cho toàn bộ đơn vị'],
  ['a draft, which N04 tells', 'Đã xây dựng dự thảo đề án'],
])('keeps silent for %s', (_, result) => {
  expect(blamed(result)).toBeUndefined();
});

test.each([KHT, DTH, ''])('keeps silent where the verdict is «%s»', (verdict) => {
  expect(blamed('Đã thực hiện', verdict)).toBeUndefined();
});
