import { appendixLabel, pointLabel } from '../../../src/domain/papers/numbering';

test('points are lettered by the Vietnamese alphabet, without f, j, w and z', () => {
  const labels = Array.from({ length: 25 }, (_, index) => pointLabel(index + 1));
  expect(labels.join(' ')).toBe('a) b) c) d) đ) e) g) h) i) k) l) m) n) o) p) q) r) s) t) u) v) x) y) aa) bb)');
});

test.each<[number, number, 'roman' | 'arabic', string]>([
  [1, 1, 'roman', 'Phụ lục'],
  [1, 1, 'arabic', 'Phụ lục'],
  [2, 2, 'roman', 'Phụ lục II'],
  [4, 4, 'roman', 'Phụ lục IV'],
  [2, 4, 'arabic', 'Phụ lục 02'],
])('appendix %i of %i in %s numbers is «%s»', (number, count, numbers, label) => {
  expect(appendixLabel(number, count, numbers)).toBe(label);
});
