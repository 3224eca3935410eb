import { hasUnit } from '../../src/domain/has-unit';

const hasDigit = hasUnit(/\d/);

test.each([
  ['', false],
  ['hai', false],
  ['2 hai', true],
  ['hai 2', true],
  ['hai ba', false],
])('%j has a digit: %s, when first asked and after', (text, expected) => {
  expect([hasDigit(text), hasDigit(text)]).toEqual([expected, expected]);
});

test('the last unit of all is one of them', () => {
  expect(hasUnit(/\uffff/)('\uffff')).toBe(true);
});
