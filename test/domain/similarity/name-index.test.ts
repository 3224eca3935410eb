import fc from 'fast-check';
import { findSimilar, hasSimilar, indexNames, MOST_NAMES_OF_A_WORD } from '../../../src/domain/similarity/name-index';
import { readName } from '../../../src/domain/similarity/read-name';
import { similarity } from '../../../src/domain/similarity/similarity';

const words = 'rà soát hồ sơ kho dữ liệu trực tuyến công chức tuyển dụng thi tập huấn kiểm tra'.split(' ');
const names = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 }).map((all) => all.join(' '));

test('among few names it finds just those that comparing each with each finds, in any order', () => {
  fc.assert(
    fc.property(fc.array(names, { maxLength: 30 }), names, fc.constantFrom(0.6, 0.8, 0.9), (all, wanted, least) => {
      const found = (items: readonly string[]) =>
        findSimilar(indexNames(items, readName), readName(wanted), least).map(({ name }) => name.key);
      const plain = all.filter((name) => similarity(readName(name), readName(wanted)) >= least);
      expect([...found(all)].sort()).toEqual([...new Set(plain.map((name) => readName(name).key))].sort());
      expect(found([...all].reverse())).toEqual(found(all));
      expect(hasSimilar(indexNames(all, readName), readName(wanted), least)).toBe(plain.length > 0);
    }),
  );
});

test.each([1_000, 4_000])('of %d names a search looks at no more than the bound for each word', (count) => {
  const all = Array.from({ length: count }, (_, index) => `Rà soát quy trình x${index % 97} y${index}`);
  const index = indexNames(all, readName);
  for (const name of all.slice(0, 200).map(readName)) {
    expect(index.near(name, 0).length).toBeLessThanOrEqual(name.numbers.length * MOST_NAMES_OF_A_WORD);
    expect(index.near(name, 0).map((group) => group.name.key)).toContain(name.key);
  }
});

test('there is no like one where none of the like ones is wanted', () => {
  const index = indexNames(['Rà soát hồ sơ', 'Rà soát hồ sơ cũ', 'Tập huấn'], readName);
  const isThere = (wanted: string) =>
    hasSimilar(index, readName('Rà soát hồ sơ'), 0.8, ({ items }) => items.includes(wanted));
  expect(['Rà soát hồ sơ', 'Rà soát hồ sơ cũ', 'Tập huấn'].map(isThere)).toEqual([true, true, false]);
});

test('of equally like names the first by their words comes first', () => {
  const found = (names: readonly string[]) =>
    findSimilar(indexNames(names, readName), readName('Rà soát hồ sơ'), 0.5).flatMap(({ items }) => items);
  expect(found(['Rà soát hồ sơ kho', 'Rà soát hồ sơ cũ'])).toEqual(['Rà soát hồ sơ cũ', 'Rà soát hồ sơ kho']);
  expect(found(['Rà soát hồ sơ cũ', 'Rà soát hồ sơ kho'])).toEqual(['Rà soát hồ sơ cũ', 'Rà soát hồ sơ kho']);
});
