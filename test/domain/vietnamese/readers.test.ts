import { findDates } from '../../../src/domain/vietnamese/find-dates';
import { hasPhrase, startsWithPhrase } from '../../../src/domain/vietnamese/has-phrase';
import { hasQuantity } from '../../../src/domain/vietnamese/has-quantity';
import { isEachPeriod } from '../../../src/domain/vietnamese/is-each-period';

test.each([
  ['ngày 29/10/2022 và 5-1-2023', ['2022-10-29', '2023-01-05']],
  ['ngày 01 tháng 3 năm 2022', ['2022-03-01']],
  ['31/02/2022', []],
  ['1/2-2022, 12/05/2022/TT, 2022', []],
])('finds the days of «%s»', (text, dates) => {
  expect(findDates(text)).toEqual(dates);
});

test.each([
  ['whole words', 'Do chờ UBND tỉnh', true],
  ['another case and place of tone', 'CHỜ, UỶ BAN', true],
  ['marks between words', 'chờ: ubnd-tỉnh', true],
  ['no marks at all', 'Do cho UBND tinh', true],
  ['marks elsewhere alone', 'Do phải cho UBND tỉnh', false],
  ['part of a word', 'chờn ubnd tỉnh', false],
  ['words in another order', 'UBND chờ tỉnh', false],
])('a phrase is %s', (_, text, isThere) => {
  expect(hasPhrase('chờ UBND tỉnh, chờ Ủy ban')(text)).toBe(isThere);
});

test('a phrase at the beginning', () => {
  const starts = startsWithPhrase('tăng cường');
  expect(['- Tăng cường kiểm tra', 'Tăng cường', 'Tang cuong', 'Đã tăng cường', 'Tăng cườngs'].map(starts)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});

test.each([
  ['04 lớp', true],
  ['100%', true],
  ['toàn bộ cơ quan', true],
  ['tháng 3/2022', true],
  ['trong năm 2022', false],
  ['giai đoạn 2021-2025', false],
  ['dịch vụ công mức độ 3, 4', false],
  ['nâng cao', false],
])('whether «%s» tells a quantity: %s', (text, isTold) => {
  expect(hasQuantity(text)).toBe(isTold);
});

test.each([
  ['Báo cáo hằng quý', true],
  ['02 chuyên mục mỗi tháng', true],
  ['Báo cáo định kỳ', true],
  ['Hằng năm', false],
  ['Tháng 3', false],
])('whether «%s» is for each period: %s', (text, isPeriodic) => {
  expect(isEachPeriod(text)).toBe(isPeriodic);
});
