import { romanNumeral } from '../roman';

/** Without f, j, w and z, and without letters with marks but đ: what points are lettered by. */
const POINT_LETTERS = 'abcdđeghiklmnopqrstuvxy';

/** `1` → `a)`, `5` → `đ)`, and `aa)` after the last letter. */
export function pointLabel(number: number): string {
  const index = number - 1;
  const rounds = Math.floor(index / POINT_LETTERS.length) + 1;
  return `${POINT_LETTERS.charAt(index % POINT_LETTERS.length).repeat(rounds)})`;
}

/** «Phụ lục II» or «Phụ lục 02»; a lone appendix has no number. */
export function appendixLabel(number: number, count: number, numbers: 'roman' | 'arabic'): string {
  if (count < 2) return 'Phụ lục';
  return `Phụ lục ${numbers === 'roman' ? romanNumeral(number) : String(number).padStart(2, '0')}`;
}
