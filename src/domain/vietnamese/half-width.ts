/**
 * Letters, digits and marks of the East Asian width, «％» and «９», which some keyboards and phones write, and numerals of
 * Rome in one letter, «Ⅱ», which Word puts in.
 */
const OF_ANOTHER_WIDTH = /[\uff01-\uff5e\u2160-\u217f]/g;

export function halfWidth(text: string): string {
  return text.replace(OF_ANOTHER_WIDTH, (letter) => letter.normalize('NFKC'));
}
