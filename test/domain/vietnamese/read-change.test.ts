import { readChange } from '../../../src/domain/vietnamese/read-change';

test.each([
  ['giảm 2%', -1, '>=', 2, '%'],
  ['Giảm 2% so với năm 2021', -1, '>=', 2, '%'],
  ['cắt giảm ít nhất 20% thời gian', -1, '>=', 20, '%'],
  ['tăng 03 bậc', 1, '>=', 3, 'bậc'],
  ['Phấn đấu tăng thêm 4% so với 2022', 1, '>=', 4, '%'],
  ['tăng trên 3%', 1, '>', 3, '%'],
  ['tăng không quá 3%', 1, '<=', 3, '%'],
  ['nâng 2 bậc'.normalize('NFD'), 1, '>=', 2, 'bậc'],
  ['hạ tối thiểu 1,5%', -1, '>=', 1.5, '%'],
])('%j goes %d, %s %d %s', (text, direction, operator, value, unit) => {
  expect(readChange(text)).toEqual({ direction, operator, value, unit });
});

test.each([
  '',
  'giảm',
  '2%',
  'giảm còn 6%',
  'Giảm xuống dưới 4%',
  'tăng từ 85% lên 90%',
  'tăng dần',
  `giảm 2%${' '.repeat(40_000)}.`,
  5,
  true,
])('%j is no change to measure by', (text) => {
  expect(readChange(text)).toBeUndefined();
});
