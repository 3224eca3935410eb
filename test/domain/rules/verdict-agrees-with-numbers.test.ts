import type { CellValue } from '../../../src/domain/cell-value';
import { verdictAgreesWithNumbers } from '../../../src/domain/rules/verdict-agrees-with-numbers';
import { aCampaign, aRow, blamedColumn } from './row';

//  plan                            actual                verdict
test.each<[string, CellValue, CellValue, string]>([
  ['missed, called met', 'từ 95% trở lên', 93.1, 'Hoàn thành'],
  ['reached, called unmet', 'không quá 5%', 4.2, 'Không hoàn thành'],
  ['reached on the dot, called unmet', '≥ 95', 95, 'Không hoàn thành'],
  ['on the dot of a strict target, called met', 'trên 95%', '95%', 'Hoàn thành'],
  ['a rank outside the group, called met', 'trong nhóm 15 tỉnh dẫn đầu', 16, 'Hoàn thành'],
  ['a rank in words outside the group, called met', 'Tốp 10', 'Xếp thứ 12/63', 'Hoàn thành'],
  ['a bare number missed, called met', '100%', '97,6%', 'Hoàn thành'],
  ['a fall too small, called met', 'giảm 2%', 'giảm 1,5%', 'Hoàn thành'],
  ['a rise in place of a fall, called met', 'giảm 2%', 'tăng 3% so với năm 2021', 'Hoàn thành'],
  ['a rise that was enough, called unmet', 'Tăng ít nhất 02 bậc so với năm 2021', 'Tăng 5 bậc', 'Không hoàn thành'],
  ['reached, no verdict', 'từ 95% trở lên', 96.8, ''],
  ['reached, words that are no verdict', 'từ 95% trở lên', 96.8, 'Cơ bản hoàn thành'],
  ['missed, a verdict of tasks', 'từ 95% trở lên', 93.1, 'Đang thực hiện'],
  ['thousands with a unit', 'từ 1.000 doanh nghiệp trở lên', '998 doanh nghiệp', 'Hoàn thành'],
  ['a share where the column wants per cent', 'từ 95% trở lên', 0.985, 'Hoàn thành'],
])('raises for %s', (_, plan, actual, verdict) => {
  expect(blamedColumn(verdictAgreesWithNumbers, { plan, actual, verdict })).toBe('verdict');
});

test.each<[string, CellValue, CellValue, string]>([
  ['reached and met', 'từ 95% trở lên', 96.8, 'Hoàn thành'],
  ['missed and unmet', 'từ 95% trở lên', '93,1%', 'Không hoàn thành'],
  ['a sum that misses by the rounding of binary fractions', 'từ 0,3% trở lên', 0.1 + 0.2 - 1e-12, 'Hoàn thành'],
  ['a lower rank in the group', 'trong nhóm 15 tỉnh dẫn đầu', 8, 'Hoàn thành'],
  ['a bare number exceeded, called met', '95%', 97, 'Hoàn thành'],
  ['a bare number exceeded, called unmet', '5', 5.7, 'Không hoàn thành'],
  ['a number not published yet', 'từ 95% trở lên', 91, 'Chưa có số liệu công bố'],
  ['an actual in words', 'từ 95% trở lên', 'Đạt', 'Không hoàn thành'],
  ['an actual of two readings', 'từ 1.100 doanh nghiệp trở lên', '1.052', 'Hoàn thành'],
  ['no actual', 'từ 95% trở lên', '', ''],
  ['a plan in words', 'Duy trì', 93.1, 'Hoàn thành'],
  ['no plan', '', 93.1, 'Hoàn thành'],
  ['a fall that was enough', 'giảm 2%', 'Giảm 2,5%', 'Hoàn thành'],
  ['a fall and a number', 'giảm 2%', 1, 'Hoàn thành'],
  ['a rise in another unit', 'tăng 2 bậc', 'tăng 1%', 'Hoàn thành'],
  ['a level to fall to', 'giảm còn 6%', 'giảm 7%', 'Hoàn thành'],
])('keeps silent for %s', (_, plan, actual, verdict) => {
  expect(blamedColumn(verdictAgreesWithNumbers, { plan, actual, verdict })).toBeUndefined();
});

test('tells the right label, the comparison and what the form says', () => {
  const row = aRow({ plan: 'từ 95% trở lên', actual: 93.1, verdict: 'Hoàn thành' });
  expect(verdictAgreesWithNumbers.check(row.cells, aCampaign(), row)).toEqual({
    column: 'verdict',
    expected: 'Không hoàn thành (93,1 < 95)',
    received: 'Hoàn thành',
  });
});
