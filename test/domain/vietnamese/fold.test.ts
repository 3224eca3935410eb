import fc from 'fast-check';
import { fold, foldWords } from '../../../src/domain/vietnamese/fold';

test.each([
  ['the place of the tone', 'Ủy ban, hòa', 'UỶ BAN, HOÀ'],
  ['the case', 'ĐẤT ĐAI', 'đất đai'],
  ['spaces of any kind', ' Hà\u00a0\t Tĩnh\n', 'Hà Tĩnh'],
  ['letters in parts', 'Nghệ An'.normalize('NFD'), 'Nghệ An'],
  ['a tone that was typed on a consonant', 'b\u0300an', 'bàn'],
  ['invisible characters', 'Hà\u200b Tĩnh', 'Hà Tĩnh'],
])('%s is not told apart', (_, one, other) => {
  expect(fold(one)).toBe(fold(other));
});

test.each([
  ['tones', 'ban', 'bàn'],
  ['letters', 'dai', 'đai'],
  ['hats', 'on', 'ôn'],
  ['marks', 'sở, ngành', 'sở ngành'],
  ['which of two words has the tone', 'sở,nganh', 'sơ,ngành'],
  ['two tones on one letter, of no Vietnamese', 'ṍ', 'õ'],
])('%s are told apart', (_, one, other) => {
  expect(fold(one)).not.toBe(fold(other));
});

test('marks are spaces between words, save the per cent', () => {
  expect(foldWords('(Sở,ngành) – 5% / năm.')).toBe(fold('Sở ngành 5% năm'));
  expect(foldWords('…')).toBe('');
});

const letters = fc.constantFrom(
  ...Array.from('aăâeioơuưyđnxABNCÌẶẢŇḄṍüİ ,%\u0300\u0301\u0303\u0309\u0323\u0306\u0302\u031b\u0308'),
);

test.each([
  ['graphemes', fc.string({ unit: 'grapheme' })],
  ['letters and marks that compose', fc.string({ unit: letters })],
])('what is folded is folded for good: %s', (_, texts) => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(fold(fold(text))).toBe(fold(text));
      expect(foldWords(foldWords(text))).toBe(foldWords(text));
    }),
    { numRuns: 2_000 },
  );
});

test.each([
  ['tones of two letters, the second below', 'ÌẶ'],
  ['tones of two words with a mark between', 'sở,ngạch'],
  ['a letter of another tongue at the end', 'ḄŇ'],
  ['a hat on a letter that had a tone first', 'ả\u0302'],
  ['a letter with two tones behind another', 'Ặṍ'],
])('folded once is as good as twice: %s', (_, text) => {
  expect(fold(fold(text))).toBe(fold(text));
});

test('a cell of the greatest length is folded whole', () => {
  expect(fold('hoà '.repeat(12_500))).toBe(fold('hòa '.repeat(12_500)));
  expect(fold('hoà '.repeat(12_500)).split(' ')).toHaveLength(12_500);
});
