import { phraseLength, phrasesOf } from '../../../src/domain/reason/phrases';
import { tokensOf } from '../../../src/domain/reason/token';

const phrases = phrasesOf('ban hành, ban hành mới', 'chưa');

test.each([
  ['the longest', 'ban hành mới', 0, 3],
  ['over a mark', 'ban, hành', 0, 2],
  ['not in part', 'ban mới', 0, 0],
  ['from where it is asked', 'chưa ban hành', 1, 2],
  ['without marks in a text that has none', 'chua ban hanh', 1, 2],
  ['without marks in a text that has some: no', 'đã ban hanh', 1, 0],
  ['behind the end: no', 'chưa', 1, 0],
])('%s', (_, text, start, length) => {
  expect(phraseLength(phrases, tokensOf(text), start)).toBe(length);
});
