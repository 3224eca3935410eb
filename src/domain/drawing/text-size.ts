/**
 * Letters by width in thousandths of the size, of Times (the metrics every «Times New Roman» shares). Vietnamese
 * letters are measured as their base; tone marks take no room, a horn (ơ, ư) a little.
 */
const lettersByWidth: Readonly<Record<number, string>> = {
  80: '\u031b',
  250: ' ,.·',
  278: 'ijlt/:;\\',
  333: '!()-[]`Ifr',
  389: 'Js',
  444: 'acez?',
  500: '0123456789bdghknopquvxyđ#$*_',
  556: 'FPS',
  564: '+<=>',
  611: 'ELTZ',
  667: 'BCR',
  722: 'ADGHKNOQUVXYwĐ',
  778: '&m',
  833: '%',
  889: 'M',
  944: 'W@',
};

const widthOfLetter = new Map(
  Object.entries(lettersByWidth).flatMap(([width, letters]) =>
    letters.split('').map((letter) => [letter, Number(width)] as const),
  ),
);

const UNKNOWN_LETTER = 722;
const MARKS = /[\u0300-\u031a\u031c-\u036f]/g;

/** Readers round widths differently, and bold letters are a little wider. */
const ALLOWANCE = 1.03;

const MM_PER_POINT = 25.4 / 72;

/** What a cell keeps free left and right, together. */
const PADDING_MM = 1.4;

/** Excel's rows: 15.75 points for one line of 12. */
const LEADING = 15.75 / 12;

/** Sizes are points; the usual one of paper is 12. */
const BODY_SIZE = 12;

/** How wide a cell must be to hold its text on one line. */
export function widthOfTextMm(text: string, size = BODY_SIZE): number {
  return PADDING_MM + widthMm(text, size);
}

/** How wide a cell must be so that no word of its text is broken. */
export function widthOfWordsMm(text: string, size = BODY_SIZE): number {
  return Math.max(...words(text).map((word) => widthOfTextMm(word, size)));
}

/** How tall a cell of this width must be for its text, broken between words; one line at least. */
export function heightOfTextMm(text: string, cellWidthMm: number, size = BODY_SIZE): number {
  const roomMm = Math.max(1, cellWidthMm - PADDING_MM);
  const lines = text.split('\n').map((paragraph) => countLines(paragraph, roomMm, size));
  return lines.reduce((total, count) => total + count, 0) * size * LEADING * MM_PER_POINT;
}

function countLines(paragraph: string, roomMm: number, size: number): number {
  const spaceMm = widthMm(' ', size);
  let lines = 1;
  let usedMm = 0;
  for (const wordMm of words(paragraph).map((word) => widthMm(word, size))) {
    if (usedMm > 0 && usedMm + spaceMm + wordMm <= roomMm) {
      usedMm += spaceMm + wordMm;
    } else {
      if (usedMm > 0) lines += 1;
      // A word longer than the line is broken wherever the line ends.
      const broken = Math.max(0, Math.ceil(wordMm / roomMm) - 1);
      lines += broken;
      usedMm = wordMm - broken * roomMm;
    }
  }
  return lines;
}

function words(text: string): string[] {
  return text.split(/\s+/);
}

function widthMm(text: string, size: number): number {
  let thousandths = 0;
  for (const letter of text.normalize('NFD').replace(MARKS, '')) {
    thousandths += widthOfLetter.get(letter) ?? UNKNOWN_LETTER;
  }
  return (thousandths / 1000) * size * MM_PER_POINT * ALLOWANCE;
}
