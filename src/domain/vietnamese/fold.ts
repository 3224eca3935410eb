import { tidy } from '../cell-value';

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * Text for matching names, never for showing: composed, lower case, single spaces, and each tone moved to the end of
 * its word, since «Ủy ban» and «Uỷ ban», «hòa» and «hoà» are the same word spelled by two legal habits.
 */
export function fold(text: string): string {
  return tidy(text)
    .toLocaleLowerCase('vi')
    .split(/\s+/)
    .map((word) => {
      const letters = word.normalize('NFD');
      return letters.replace(TONES, '') + (letters.match(TONES) ?? []).join('');
    })
    .join(' ')
    .normalize('NFC');
}
