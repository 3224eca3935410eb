/**
 * Folded words by number, so that names are compared and kept as short lists of numbers. Never forgotten: two names may
 * be read long after one another. All that a workbook says has fewer words than text, and Google forgets after each click.
 */
const numbers = new Map<string, number>();
const known: { readonly folded: string; readonly weight: number }[] = [];

/** A number narrows a task down more than a word; the number of a document is the document. */
const NUMBER_WEIGHT = 2;
const DOCUMENT_WEIGHT = 4;

const DOCUMENT = /^\d[^\p{L}]*[/-].*\p{L}/u;

/** «520/KH-UBND» */
export function isDocumentNumber(word: string): boolean {
  return DOCUMENT.test(word);
}

/** From here on a number of up to eight digits stands for itself: hardly two rows have the same, and all would be kept. */
const DIGITS_FROM = 0x1000000;
const FEW_DIGITS = /^(?:0|[1-9]\d{0,7})$/;

/** The number of a folded word, from 0; the same whenever it is asked for. */
export function numberOf(folded: string): number {
  if (FEW_DIGITS.test(folded)) return DIGITS_FROM + Number(folded);
  const given = numbers.get(folded);
  if (given !== undefined) return given;
  const number = known.push({ folded, weight: weigh(folded) }) - 1;
  numbers.set(folded, number);
  return number;
}

/** How much a word tells of a name. */
export function weightOf(number: number): number {
  return number >= DIGITS_FROM ? NUMBER_WEIGHT : (known[number]?.weight ?? 0);
}

/** The folded word of a number. */
export function wordOf(number: number): string {
  return number >= DIGITS_FROM ? String(number - DIGITS_FROM) : (known[number]?.folded ?? '');
}

function weigh(folded: string): number {
  if (!/^\d/.test(folded)) return 1;
  return isDocumentNumber(folded) ? DOCUMENT_WEIGHT : NUMBER_WEIGHT;
}
