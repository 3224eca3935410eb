/** One slip for this many letters; a shorter name is told from its neighbours by each of them («Sở TP», «Sở TC»). */
const LETTERS_A_SLIP = 7;

/** Nobody types a longer name; a bound also on the work a hostile cell can make. */
const LONGEST_NAME = 120;

/** A name with its letters bare, made once. */
export interface BareName {
  /** What is proposed. */
  readonly name: string;
  readonly bare: string;
}

/** Small letters without tones and marks, single spaces: what a careless hand still types. */
export function bareOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}

/**
 * The name that a text most likely is, mistyped: the nearest by letters added, lost and changed, one for each seven
 * letters at most; the first of several. Tones and marks that are missing cost nothing.
 *
 *   text                   | names                       | nearest
 *   -----------------------|-----------------------------|-------------
 *   So Tai chinh           | Sở Tài chính                | Sở Tài chính
 *   Sở Tài chánh           | Sở Tài chính                | Sở Tài chính
 *   Sở Ngoại vụ            | Sở Nội vụ                   | none
 *   Sở TC                  | Sở TP                       | none
 */
export function nearestName(text: string, names: readonly BareName[]): string | undefined {
  if (text.length > LONGEST_NAME) return undefined;
  const bare = bareOf(text);
  let nearest: string | undefined;
  let least = Infinity;
  for (const candidate of names) {
    const most = Math.min(Math.floor(Math.min(bare.length, candidate.bare.length) / LETTERS_A_SLIP), least - 1);
    const slips = countSlips(bare, candidate.bare, most);
    if (bare === '' || slips > most) continue;
    nearest = candidate.name;
    least = slips;
  }
  return nearest;
}

/** Levenshtein's distance, given up beyond `most`. */
function countSlips(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return Infinity;
  const letters = Array.from(other);
  let above = letters.map((_, index) => index + 1);
  let slips = letters.length;
  for (const [index, letter] of Array.from(one).entries()) {
    let diagonal = index;
    slips = index + 1;
    above = above.map((up, column) => {
      slips = Math.min(diagonal + Number(letter !== letters[column]), up + 1, slips + 1);
      diagonal = up;
      return slips;
    });
    if (Math.min(...above, index + 1) > most) return Infinity;
  }
  return slips;
}
