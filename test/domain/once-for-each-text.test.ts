import fc from 'fast-check';
import { onceForEachText } from '../../src/domain/once-for-each-text';

test('answers what the function answers, however little it may keep', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 2 })), fc.integer({ min: 1, max: 5 }), (texts, most) => {
      const plain = (text: string) => (text === '' ? undefined : text.toUpperCase());
      expect(texts.map(onceForEachText(plain, most))).toEqual(texts.map(plain));
    }),
  );
});

test('asks once for each text, and anew only after it kept too many', () => {
  const asked: string[] = [];
  const answer = onceForEachText((text) => {
    asked.push(text);
    return undefined;
  }, 2);
  for (const text of ['a', 'a', 'b', 'a', 'c', 'a']) answer(text);
  expect(asked).toEqual(['a', 'b', 'c', 'a']);
});
