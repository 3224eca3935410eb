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

test('what is folded is folded for good', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});

test('a cell of the greatest length is folded whole', () => {
  expect(fold('hoà '.repeat(12_500))).toBe(fold('hòa '.repeat(12_500)));
  expect(fold('hoà '.repeat(12_500)).split(' ')).toHaveLength(12_500);
});
