import fc from 'fast-check';
import type { CellValue } from '../../../src/domain/cell-value';
import { isMet } from '../../../src/domain/vietnamese/is-met';
import { readTarget } from '../../../src/domain/vietnamese/read-target';

test.each<[CellValue, string, number, string]>([
  ['100%', '=', 100, '%'],
  ['= 100%', '=', 100, '%'],
  ['95', '=', 95, ''],
  [95, '=', 95, ''],
  ['từ 95% trở lên', '>=', 95, '%'],
  ['Từ 98,5% trở lên', '>=', 98.5, '%'],
  ['95% trở lên', '>=', 95, '%'],
  ['đạt từ 95% trở lên', '>=', 95, '%'],
  ['từ\u00a095 %\u00a0trở lên', '>=', 95, '%'],
  ['từ 95% trở lên'.normalize('NFD'), '>=', 95, '%'],
  ['từ 300 tin, bài trở lên', '>=', 300, 'tin, bài'],
  ['từ 1.000 doanh nghiệp trở lên', '>=', 1000, 'doanh nghiệp'],
  ['tối thiểu 5 sáng kiến', '>=', 5, 'sáng kiến'],
  ['Ít nhất 5 sáng kiến', '>=', 5, 'sáng kiến'],
  ['không dưới 30%', '>=', 30, '%'],
  ['đạt 95%', '>=', 95, '%'],
  ['đạt tối thiểu 95%', '>=', 95, '%'],
  ['≥ 95', '>=', 95, ''],
  ['>=95%', '>=', 95, '%'],
  ['trên 95%', '>', 95, '%'],
  ['hơn 95%', '>', 95, '%'],
  ['lớn hơn 95%', '>', 95, '%'],
  ['nhỏ hơn 5%', '<', 5, '%'],
  ['không nhỏ hơn 95%', '>=', 95, '%'],
  ['không lớn hơn 5%', '<=', 5, '%'],
  ['không vượt 5%', '<=', 5, '%'],
  ['không vượt quá 2,5%', '<=', 2.5, '%'],
  ['không trên 7%', '<=', 7, '%'],
  ['dưới mức 1,2%', '<', 1.2, '%'],
  ['chưa đến 2%', '<', 2, '%'],
  ['trên mức 95%', '>', 95, '%'],
  ['=> 70%', '>=', 70, '%'],
  ['>/= 60%', '>=', 60, '%'],
  ['Duy trì 100%', '=', 100, '%'],
  ['duy trì ở mức trên 95%', '>', 95, '%'],
  ['Duy trì tối thiểu 11 đơn vị', '>=', 11, 'đơn vị'],
  ['Duy trì trong nhóm 8 địa phương dẫn đầu', '<=', 8, 'địa phương'],
  ['Lọt vào nhóm 5 tỉnh tốt nhất', '<=', 5, 'tỉnh'],
  ['Đủ 100%', '=', 100, '%'],
  ['Bảo đảm đạt 95% trở lên', '>=', 95, '%'],
  ['Hoàn thành 100%', '=', 100, '%'],
  ['Có ít nhất 03 sáng kiến được công nhận', '>=', 3, 'sáng kiến được công nhận'],
  ['Năm 2023: 94%', '=', 94, '%'],
  ['tu 90% tro len', '>=', 90, '%'],
  ['It nhat 35%', '>=', 35, '%'],
  ['Khong qua 5 ngay', '<=', 5, 'ngay'],
  ['⩾95%', '>=', 95, '%'],
  ['lớn hơn hoặc bằng 95%', '>=', 95, '%'],
  ['đạt bằng hoặc cao hơn 95%', '>=', 95, '%'],
  ['thấp nhất là 95%', '>=', 95, '%'],
  ['đạt tỷ lệ 95%', '>=', 95, '%'],
  ['Phấn đấu tỉ lệ đạt 95%', '>=', 95, '%'],
  ['Tỷ lệ từ 95% trở lên', '>=', 95, '%'],
  ['Phấn đấu đạt tỷ lệ trên 95%', '>', 95, '%'],
  ['tỷ lệ 95%', '=', 95, '%'],
  ['nhỏ hơn hoặc bằng 5 ngày', '<=', 5, 'ngày'],
  ['bằng hoặc thấp hơn 5%', '<=', 5, '%'],
  ['cao nhất 5%', '<=', 5, '%'],
  ['cao nhất là 5%', '<=', 5, '%'],
  ['tối thiểu đạt 95%', '>=', 95, '%'],
  ['tối thiểu là 95%', '>=', 95, '%'],
  ['Phấn đấu từ 95% trở lên', '>=', 95, '%'],
  ['từ 95 % trở lên.', '>=', 95, '%'],
  ['từ 95% trở lên (năm 2022: 90%)', '>=', 95, '%'],
  ['đạt 100% (12/12)', '>=', 100, '%'],
  ['100% (12/12);', '=', 100, '%'],
  ['９５％', '=', 95, '%'],
  ['đạt 100 phần trăm', '>=', 100, '%'],
  ['nằm trong nhóm 10', '<=', 10, ''],
  ['đạt trên 95%', '>', 95, '%'],
  ['> 95', '>', 95, ''],
  ['dưới 5%', '<', 5, '%'],
  ['<5', '<', 5, ''],
  ['không quá 5%', '<=', 5, '%'],
  ['tối đa 5 ngày', '<=', 5, 'ngày'],
  ['từ 5% trở xuống', '<=', 5, '%'],
  ['≤ 15', '<=', 15, ''],
  ['<= 15', '<=', 15, ''],
  ['trong nhóm 15 tỉnh dẫn đầu', '<=', 15, 'tỉnh'],
  ['Thuộc nhóm 10 địa phương dẫn đầu', '<=', 10, 'địa phương'],
  ['top 10', '<=', 10, ''],
  ['Tốp 10 cả nước đứng đầu', '<=', 10, 'cả nước'],
])('%j is %s %d %s', (text, operator, value, unit) => {
  expect(readTarget(text)).toEqual({ operator, value, unit });
});

test.each<CellValue>([
  '',
  '  ',
  'Phấn đấu tăng',
  'duy trì',
  'tăng 03 bậc',
  'giảm 2%',
  'từ 95%',
  'từ 5% đến 10%',
  'tỷ lệ',
  'Phấn đấu đạt tỷ lệ cao nhất',
  'từ 80% đến dưới 90%',
  'cao hơn 5%',
  'vượt 5%',
  'gần 95%',
  'giảm dưới 5%',
  'dưới 5% trở xuống',
  'thứ 10',
  '95% (19/20) 5%',
  '5 - 10%',
  'không quá 5% trở lên',
  'khoảng 95%',
  '1.000',
  '1.000%',
  'từ 1.000 trở lên',
  'từ 98.5% trở lên',
  'trong nhóm dẫn đầu',
  '100% hồ sơ, 50% văn bản',
  `từ ${' '.repeat(40_000)} trở`,
  true,
])('%j is no target to measure by', (text) => {
  expect(readTarget(text)).toBeUndefined();
});

//            operator  value  below  on     above
test.each([
  ['>=', 95, false, true, true],
  ['<=', 95, true, true, false],
  ['=', 95, false, true, false],
  ['>', 95, false, false, true],
  ['<', 95, true, false, false],
] as const)('%s %d', (operator, value, below, on, above) => {
  expect([94.9, 95, 95.1].map((actual) => isMet({ operator, value }, actual))).toEqual([below, on, above]);
});

test('the rounding of binary fractions decides nothing', () => {
  expect(isMet({ operator: '<=', value: 0.3 }, 0.1 + 0.2)).toBe(true);
  expect(isMet({ operator: '>', value: 0.3 }, 0.1 + 0.2)).toBe(false);
});

const vietnamese = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 });

test('what a target of the plan says is read back', () => {
  const shares = fc.integer({ min: 0, max: 20_000 }).map((hundredths) => hundredths / 100);
  fc.assert(
    fc.property(shares, (value) => {
      const text = `${vietnamese.format(value)}%`;
      expect(readTarget(`từ ${text} trở lên`)).toEqual({ operator: '>=', value, unit: '%' });
      expect(readTarget(`không quá ${text}`)).toEqual({ operator: '<=', value, unit: '%' });
      expect(readTarget(text)).toEqual({ operator: '=', value, unit: '%' });
    }),
  );
});

test('more is never worse for «at least», nor less for «at most»', () => {
  const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(value, value, fc.double({ min: 0, max: 1e6, noNaN: true }), (limit, actual, step) => {
      for (const operator of ['>=', '>'] as const) {
        if (isMet({ operator, value: limit }, actual))
          expect(isMet({ operator, value: limit }, actual + step)).toBe(true);
      }
      for (const operator of ['<=', '<'] as const) {
        if (isMet({ operator, value: limit }, actual))
          expect(isMet({ operator, value: limit }, actual - step)).toBe(true);
      }
    }),
  );
});
