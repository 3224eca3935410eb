import type { CellValue } from '../../../src/domain/cell-value';
import { fractionAgreesWithShare } from '../../../src/domain/rules/fraction-agrees-with-share';
import { aCampaign, aRow } from './row';

function fault(actual: CellValue, note: string, unit = '%', threshold?: number) {
  const row = aRow({ unit, actual, note });
  const ruleSettings = threshold === undefined ? {} : { C08: { threshold } };
  return fractionAgreesWithShare.check(row.cells, aCampaign({ ruleSettings }), row);
}

test.each<[string, CellValue, string, string, string]>([
  ['a note that begins with the fraction', 97.4, '71/75 hồ sơ', '71/75 = 94,67%', '97,4%'],
  ['a note of the fraction alone', 97.4, '71/75', '71/75 = 94,67%', '97,4%'],
  ['a fraction after a colon', 95, 'Kết quả: 71/75 hồ sơ', '71/75 = 94,67%', '95%'],
  ['a fraction in brackets', 95, 'Đúng hạn (71 / 75 hồ sơ)', '71/75 = 94,67%', '95%'],
  ['a fraction after «đạt»', 95, 'Đã rà soát, đạt 71/75 hồ sơ', '71/75 = 94,67%', '95%'],
  ['both in the result', '95% (71/75)', '', '71/75 = 94,67%', '95%'],
  ['the fraction first', '71/75 hồ sơ, đạt 95%', '', '71/75 = 94,67%', '95%'],
  ['thousands', 50, '1.234/1.500 hồ sơ', '1.234/1.500 = 82,27%', '50%'],
  ['a share of one', 0.947, '71/75 hồ sơ', '71/75 = 94,67%', '0,95%'],
  ['more than all', 100, '76/75 hồ sơ', '76/75 = 101,33%', '100%'],
])('raises for %s', (_, actual, note, expected, received) => {
  expect(fault(actual, note)).toEqual({ column: 'actual', expected, received });
});

test.each<[string, CellValue, string, string?]>([
  ['a fraction to one decimal', 94.7, '71/75 hồ sơ'],
  ['a fraction to two', '94,67% (71/75)', ''],
  ['all of them', 100, '12/12 đơn vị'],
  ['thousands', 82.3, '1.234/1.500 hồ sơ'],
  ['no fraction', 94.7, 'Số liệu của Trung tâm'],
  ['a fraction of nothing', 0, '0/0 hồ sơ'],
  ['no percentage beside the fraction', '71/75 hồ sơ', ''],
  ['words', 'Đạt', '71/75 hồ sơ'],
  ['a count', '45 hồ sơ', '71/75 hồ sơ'],
  ['no result', '', '71/75 hồ sơ'],
  ['a percentage of two readings', '1.234%', '71/75 hồ sơ'],
  ['a day', 95, '10/11/2022 cập nhật'],
  ['the number of a document', 95, '12/2022/QĐ-UBND'],
  ['another fraction inside a sentence', 95, 'Chức năng mới nghiệm thu; tại Trung tâm 6/18 quầy chưa có máy'],
  ['a day inside a sentence', 95, 'Số liệu đến 10/11'],
  ['another unit', 8, '8/63 tỉnh', 'thứ hạng'],
])('keeps silent for %s', (_, actual, note, unit = '%') => {
  expect(fault(actual, note, unit)).toBeUndefined();
});

test.each([
  [0.5, undefined],
  [0.3, 'actual'],
])('an office that allows %p points', (threshold, column) => {
  expect(fault(95, '71/75 hồ sơ', '%', threshold)?.column).toBe(column);
});
