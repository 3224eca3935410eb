import { CAPITAL, DIGIT, kindAt, LETTER, MARK, SMALL, SPACE } from '../../../src/domain/reason/letter-kind';

test.each<[string, string, number]>([
  ['a small letter', 'a', SMALL],
  ['one with two marks', 'ố', SMALL],
  ['a capital', 'Đ', CAPITAL],
  ['one with two marks', 'Ố', CAPITAL],
  ['a letter without case', '中', LETTER],
  ['a digit', '5', DIGIT],
  ['a number that is no digit', '½', DIGIT],
  ['a space', ' ', SPACE],
  ['a space that does not break', '\u00a0', SPACE],
  ['a tab', '\t', SPACE],
  ['a new line, which ends a sentence', '\n', MARK],
  ['a comma', ',', MARK],
  ['half of a pair', '😀', MARK],
  ['the end', '', MARK],
])('%s', (_, text, kind) => {
  expect(kindAt(text, 0)).toBe(kind);
  expect(kindAt(`x${text}`, 1)).toBe(kind);
});
