import fc from 'fast-check';
import { heightOfTextMm, widthOfTextMm, widthOfWordsMm } from '../../../src/domain/drawing/text-size';

const lines = (text: string, widthMm: number) => heightOfTextMm(text, widthMm) / heightOfTextMm('', widthMm);

it.each([
  ['one line for blank', '', 20, 1],
  ['one line for a word that fits', 'Kế hoạch', 20, 1],
  ['a line for each word where no two fit', 'Không hoàn thành', 14, 3],
  ['a line for each paragraph', 'một\nhai\nba', 50, 3],
  ['more lines for a word longer than the line', '0'.repeat(40), 22, 5],
  ['a line for each millimetre where there is no room at all', '00', 0, 5],
  ['two words on a line that just holds them and the space between', '00 00', widthOfTextMm('00 00') + 1e-9, 1],
  ['two lines where the space between them is too much', '00 00', widthOfTextMm('0000') + 0.1, 2],
  ['a third word on a line of its own where two fill one', '00 00 00', widthOfTextMm('00 00') + 0.1, 2],
  ['several spaces taken as one', '00  \t00', widthOfTextMm('00 00') + 0.1, 1],
  ['a word behind the end of a broken one, where both fit', `${'0'.repeat(9)} 0`, 14.2, 2],
  ['a word below the end of a broken one, where they do not fit', `${'0'.repeat(9)} 000`, 14.2, 3],
  ['a word below the end of a broken one, where the space between is too much', `${'0'.repeat(9)} 0`, 12.6, 3],
])('%s', (_, text, widthMm, expected) => {
  expect(lines(text, widthMm)).toBeCloseTo(expected, 9);
});

it('gives a date at 12 points the room Times takes: 8 digits of half the size and 2 slashes of 0.278', () => {
  const timesMm = (8 * 6 + 2 * 0.278 * 12) * (25.4 / 72);
  const roomMm = widthOfWordsMm('đến 10/11/2022');
  expect(roomMm).toBeGreaterThan(timesMm);
  expect(roomMm).toBeLessThan(timesMm + 2.5);
});

it.each([
  ['a line at 12 points', () => heightOfTextMm('a', 20), 15.75],
  ['a line at 9 points', () => heightOfTextMm('a', 20, 9), (15.75 * 9) / 12],
  ['three lines at 9 points', () => heightOfTextMm('a\nb\nc', 20, 9), (3 * 15.75 * 9) / 12],
])('%s is as tall as in Excel', (_, heightMm, points) => {
  expect(heightMm()).toBeCloseTo((points * 25.4) / 72, 9);
});

it.each([
  ['nothing is as wide as the room a cell keeps free', () => widthOfTextMm(''), 1.4],
  [
    'a text is that wide and its letters, a little more for bold ones',
    () => widthOfTextMm('00'),
    1.4 + 12.36 * (25.4 / 72),
  ],
  ['smaller letters take less', () => widthOfTextMm('00', 6), 1.4 + 6.18 * (25.4 / 72)],
  ['words are as wide as the widest of them', () => widthOfWordsMm('0\u00a0\n00 0', 6), 1.4 + 6.18 * (25.4 / 72)],
])('%s', (_, widthMm, expected) => {
  expect(widthMm()).toBeCloseTo(expected, 9);
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
