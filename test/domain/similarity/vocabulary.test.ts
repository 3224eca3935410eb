import { isDocumentNumber, numberOf, weightOf, wordOf } from '../../../src/domain/similarity/vocabulary';

test.each([
  ['a word', 'kho', 1],
  ['a number', '12', 2],
  ['a number with marks', '1.234,5', 2],
  ['a word with a number in it', 'q3', 1],
  ['a document', '520/kh-ubnd', 4],
])('%s keeps its number, by which it and its weight are found', (_, word, weight) => {
  const number = numberOf(word);
  expect(numberOf(word)).toBe(number);
  expect(numberOf(`${word} `)).not.toBe(number);
  expect(wordOf(number)).toBe(word);
  expect(weightOf(number)).toBe(weight);
});

test('a number that no word was given stands for none', () => {
  expect([wordOf(-1), weightOf(-1)]).toEqual(['', 0]);
});

test.each([
  ['520/KH-UBND', true],
  ['12-NQ/TU', true],
  ['30/6', false],
  ['KH-UBND', false],
])('%s is the number of a document: %s', (word, isOne) => {
  expect(isDocumentNumber(word)).toBe(isOne);
});
