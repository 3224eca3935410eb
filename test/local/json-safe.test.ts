import fc from 'fast-check';
import { assertJsonSafe } from '../../src/local/json-safe';

const circle: Record<string, unknown> = {};
circle.a = [circle];

test.each<[string, unknown, string]>([
  ['a date', { when: new Date(0) }, 'an object of the class Date: x.when'],
  ['undefined in a list', ['a', undefined], 'undefined: x[1]'],
  // A hole, on purpose.
  ['a hole in a list', [, 'a'], 'undefined: x[0]'],
  ['undefined in a field', { a: { b: undefined } }, 'undefined: x.a.b'],
  ['a function', [() => 1], 'a function: x[0]'],
  ['a symbol', Symbol('a'), 'a symbol: x'],
  ['a large number', 1n, 'a bigint: x'],
  ['no number', { a: NaN }, 'NaN: x.a'],
  ['no end', [Infinity], 'Infinity: x[0]'],
  ['a circle', circle, 'an object within itself: x.a[0]'],
  ['a map', new Map(), 'an object of the class Map: x'],
])('%s is refused', (_, value, what) => {
  expect(() => {
    assertJsonSafe(value, 'x');
  }).toThrow(`google.script.run cannot carry ${what}.`);
});

it('all that JSON carries passes, and the same object twice', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      expect(() => {
        assertJsonSafe({ once: value, twice: value }, 'x');
      }).not.toThrow();
    }),
  );
});
