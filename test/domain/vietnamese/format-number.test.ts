import fc from 'fast-check';
import { formatNumber } from '../../../src/domain/vietnamese/format-number';
import { readNumber } from '../../../src/domain/vietnamese/read-number';

test.each([
  [0, '0'],
  [-0, '0'],
  [5, '5'],
  [999, '999'],
  [1052, '1.052'],
  [-1052, '-1.052'],
  [1234567, '1.234.567'],
  [48.3, '48,3'],
  [0.1 + 0.2, '0,3'],
  [1234.5678, '1.234,568'],
  [1e21, '1e+21'],
])('%p is written %s', (value, text) => {
  expect(formatNumber(value)).toBe(text);
});

test('what is written reads as the number, wherever it can be read in one way', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 1, max: 99 }), (whole, hundredths) => {
      const value = whole + hundredths / 100;
      const reading = readNumber(formatNumber(value));
      expect(reading).toMatchObject({ kind: 'number', value: Number(value.toFixed(3)) });
    }),
  );
});
