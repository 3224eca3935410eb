import fc from 'fast-check';
import { heightOfTextMm, widthOfTextMm, widthOfWordsMm } from '../../../src/domain/drawing/text-size';

const lines = (text: string, widthMm: number) => heightOfTextMm(text, widthMm) / heightOfTextMm('', widthMm);

it.each([
  ['one line for blank', '', 20, 1],
  ['one line for a word that fits', 'Kế hoạch', 20, 1],
  ['a line for each word where no two fit', 'Không hoàn thành', 14, 3],
  ['a line for each paragraph', 'một\nhai\nba', 50, 3],
  ['more lines for a word longer than the line', '0'.repeat(40), 22, 5],
])('%s', (_, text, widthMm, expected) => {
  expect(lines(text, widthMm)).toBeCloseTo(expected, 9);
});

it('gives a date at 12 points the room Times takes: 8 digits of half the size and 2 slashes of 0.278', () => {
  const timesMm = (8 * 6 + 2 * 0.278 * 12) * (25.4 / 72);
  const roomMm = widthOfWordsMm('đến 10/11/2022');
  expect(roomMm).toBeGreaterThan(timesMm);
  expect(roomMm).toBeLessThan(timesMm + 2.5);
});

it('measures Vietnamese letters as their base, composed or not', () => {
  expect(widthOfTextMm('Ấệở')).toBe(widthOfTextMm('Ấệở'.normalize('NFD')));
  expect(widthOfTextMm('ế')).toBe(widthOfTextMm('e'));
});

it('measures a letter of another script as a broad one, so that its cell is not too narrow', () => {
  expect(widthOfTextMm('語')).toBe(widthOfTextMm('A'));
});

it('never needs more lines for a wider cell, and one where the text fits', () => {
  const text = fc.array(fc.string({ minLength: 1, maxLength: 12 }), { maxLength: 20 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(
      text,
      fc.double({ min: 8, max: 60, noNaN: true }),
      fc.double({ min: 0, max: 60, noNaN: true }),
      (words, mm, more) => {
        const oneLine = words.replace(/\s+/g, ' ').trim();
        expect(heightOfTextMm(oneLine, mm + more)).toBeLessThanOrEqual(heightOfTextMm(oneLine, mm) + 1e-9);
        expect(lines(oneLine, widthOfTextMm(oneLine) + 0.001)).toBeCloseTo(1, 9);
      },
    ),
  );
});
