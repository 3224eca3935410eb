import fc from 'fast-check';
import { utf8 } from '../../src/documents/utf8';

test('is what Node makes of every text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('', '\ud800', '\udc00a', '👍🏽', '𡨸'), (text, tail) => {
      expect(Buffer.from(utf8(text + tail))).toEqual(Buffer.from(text + tail, 'utf8'));
    }),
  );
});

test.each([0, 0x7f, 0x80, 0x7ff, 0x800, 0xd7ff, 0xe000, 0xffff, 0x10000, 0x10ffff])('encodes %i', (code) => {
  const text = String.fromCodePoint(code);
  expect(Buffer.from(utf8(text))).toEqual(Buffer.from(text, 'utf8'));
});
