import fc from 'fast-check';
import type { MarkedPart } from '../../../src/domain/comparison/mark-words';
import { markWords } from '../../../src/domain/comparison/mark-words';

const drawn = (parts: readonly MarkedPart[]) =>
  parts.map(({ kind, text }) => ({ same: text, removed: `[${text}]`, added: `{${text}}` })[kind]).join('');

it.each<[from: string, to: string, marked: string]>([
  ['', '', ''],
  ['một hai', 'một hai', 'một hai'],
  ['', 'mới', '{mới}'],
  ['cũ', '', '[cũ]'],
  ['Thiếu 02 biên chế từ tháng 3', 'Thiếu 03 biên chế từ tháng 3', 'Thiếu [02 ]{03 }biên chế từ tháng 3'],
])('%j to %j: %j', (from, to, marked) => {
  expect(drawn(markWords(from, to))).toBe(marked);
});

const text = fc
  .array(fc.constantFrom('một', 'hai', ' ', '\n', '😀', '\ud800', '<b>', '=1', '\u202E'), { maxLength: 30 })
  .map((parts) => parts.join(''));

it('keeps every letter of both texts', () => {
  fc.assert(
    fc.property(text, text, (from, to) => {
      const parts = markWords(from, to);
      const without = (kind: MarkedPart['kind']) =>
        parts
          .filter((part) => part.kind !== kind)
          .map((part) => part.text)
          .join('');
      expect([without('added'), without('removed')]).toEqual([from, to]);
    }),
  );
});

it('tells texts of 50,000 letters that have nothing in common as a whole', () => {
  const long = (word: string) => Array.from({ length: 12_500 }, (_, index) => `${word}${index % 10}`).join(' ');
  expect(markWords(long('a'), long('b')).map(({ kind }) => kind)).toEqual(['removed', 'added']);
});
