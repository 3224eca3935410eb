import fc from 'fast-check';
import { onceForEachWord } from '../../src/domain/once-for-each-word';

const plain = (word: string) => (word === '' ? undefined : `<${word}>`);

test('answers what the function answers for the part of the text, however little it may keep', () => {
  const part = fc.tuple(fc.string({ unit: fc.constantFrom('a', 'b', 'ờ', '\u{1d5e7}') }), fc.nat(9), fc.nat(9));
  fc.assert(
    fc.property(fc.array(part), fc.integer({ min: 1, max: 5 }), (parts, most) => {
      const answer = onceForEachWord(plain, most);
      for (const [text, start, length] of parts) {
        const end = Math.min(start + length, text.length);
        if (start <= end) expect(answer(text, start, end)).toBe(plain(text.slice(start, end)));
      }
    }),
  );
});

test('words that want the same place are told apart', () => {
  // 'Aa' and 'BB' have one hash, and so have all words made of them.
  const alike = ['AaAa', 'AaBB', 'BBAa', 'BBBB'];
  const answer = onceForEachWord(plain);
  for (const word of [...alike, ...alike]) expect(answer(word, 0, 4)).toBe(`<${word}>`);
});

test('asks once for each word, and anew only after it kept too many', () => {
  const asked: string[] = [];
  const answer = onceForEachWord((word) => {
    asked.push(word);
    return undefined;
  }, 2);
  const text = 'a a b a c a';
  for (let start = 0; start < text.length; start += 2) answer(text, start, start + 1);
  expect(asked).toEqual(['a', 'b', 'c', 'a']);
});
