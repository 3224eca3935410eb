import { isCellError } from '../../src/domain/cell-error';
import type { CellValue } from '../../src/domain/cell-value';
import { isBlank, tidy } from '../../src/domain/cell-value';

test.each<[string, CellValue | undefined, boolean]>([
  ['no cell', undefined, true],
  ['nothing', '', true],
  ['spaces', '  ', true],
  ['a line break', '\n', true],
  ['a no-break space', '\u00a0', true],
  ['spaces that nobody sees', '\u200b\ufeff \u2060', true],
  ['zero', 0, false],
  ['zero as text', '0', false],
  ['a box not ticked', false, false],
  ['a letter', 'a', false],
  ['a letter behind spaces', ' \u200bế', false],
  ['the first mark that is seen', '!', false],
  ['the last mark that is seen', '~', false],
])('%s is blank: %s %s', (_, value, expected) => {
  expect(isBlank(value)).toBe(expected);
});

test.each([
  ['outer spaces', ' \u00a0a b\n', 'a b'],
  ['spaces that nobody sees', 'a\u200bb\ufeff', 'ab'],
  ['an outer space behind one that nobody sees', '\u200b a', 'a'],
  ['letters in parts', 'e\u0302\u0301', 'ế'],
  ['letters of another script in parts', 'か\u3099', 'が'],
  ['nothing of Vietnamese letters and their marks', 'Đặc – “khu”…', 'Đặc – “khu”…'],
])('%s: a text is compared without', (_, text, expected) => {
  expect(tidy(text)).toBe(expected);
});

test.each<[CellValue, boolean]>([
  ['#REF!', true],
  [' #N/A\u00a0', true],
  ['#LOADING!', true],
  ['#ERROR!', true],
  ['REF!', false],
  ['#ref!', false],
  ['#REF! ở đây', false],
  ['tổ #1', false],
  ['', false],
  [7, false],
  [true, false],
])('%j is the error of a formula: %s', (value, expected) => {
  expect(isCellError(value)).toBe(expected);
});
