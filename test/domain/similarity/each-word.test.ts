import fc from 'fast-check';
import { eachWord } from '../../../src/domain/similarity/each-word';

/** The plain definition. */
const TOKEN = /[\p{L}\p{M}\d]+(?:[&/.,:-][\p{L}\p{M}\d]+)*/gu;

function wordsIn(text: string): { text: string; isNext: boolean }[] {
  const words: { text: string; isNext: boolean }[] = [];
  eachWord(text, (start, end, isNext) => words.push({ text: text.slice(start, end), isNext }));
  return words;
}

test.each([
  ['words', 'Rà soát  TTHC', ['Rà', 'soát', 'TTHC']],
  ['a document', 'số 520/KH-UBND.', ['số', '520/KH-UBND']],
  ['an office of two names', 'Sở KH&CN', ['Sở', 'KH&CN']],
  ['a number with a comma', 'đạt 98,5%', ['đạt', '98,5']],
  ['a mark alone between spaces', 'xã - phường', ['xã', 'phường']],
  ['two marks', 'xã--phường', ['xã', 'phường']],
  ['letters of a pair of units', '\u{1d5e7}ên 😀', ['\u{1d5e7}ên']],
  ['nothing', ' – ', []],
])('%s', (_, text, words) => {
  expect(wordsIn(text).map((word) => word.text)).toEqual(words);
});

test('they are the matches of the pattern, each next to the one before where spaces alone part them', () => {
  const text = fc.array(
    fc.oneof(fc.constantFrom('xã', ' ', '\n', '-', '/', ',', '5', '́', '\u{1d5e7}', '😀'), fc.string()),
  );
  fc.assert(
    fc.property(text, (pieces) => {
      const whole = pieces.join('');
      let end = 0;
      const plain = Array.from(whole.matchAll(TOKEN), (match) => {
        const isNext = whole.slice(end, match.index).trim() === '';
        end = match.index + match[0].length;
        return { text: match[0], isNext };
      });
      expect(wordsIn(whole)).toEqual(plain);
    }),
  );
});
