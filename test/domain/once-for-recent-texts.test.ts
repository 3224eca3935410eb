import fc from 'fast-check';
import { onceForRecentTexts } from '../../src/domain/once-for-recent-texts';

test('answers what the function answers', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i')), (texts) => {
      const plain = (text: string) => (text === '' ? undefined : text.toUpperCase());
      expect(texts.map(onceForRecentTexts(plain))).toEqual(texts.map(plain));
    }),
  );
});

test('asks once for each of the last eight texts', () => {
  const asked: string[] = [];
  const answer = onceForRecentTexts((text) => {
    asked.push(text);
    return undefined;
  });
  for (const text of 'a a b c d e f g h a i b a'.split(' ')) answer(text);
  expect(asked.join(' ')).toBe('a b c d e f g h i a');
});
