import { romanNumeral } from '../../src/domain/roman';

it.each([
  [1, 'I'],
  [4, 'IV'],
  [8, 'VIII'],
  [9, 'IX'],
  [14, 'XIV'],
  [40, 'XL'],
  [49, 'XLIX'],
  [99, 'XCIX'],
  [2023, 'MMXXIII'],
])('writes %i as %s', (number, expected) => {
  expect(romanNumeral(number)).toBe(expected);
});
