/** What a code unit is. From `DIGIT` on it belongs to a word. */
export const SPACE = 1;
export const MARK = 2;
export const DIGIT = 3;
export const LETTER = 4;
export const CAPITAL = 5;
export const SMALL = 6;

/** 0 where not yet asked: a table costs a hundredth of what the Unicode patterns do. */
const kinds = new Uint8Array(0x10000);

/** The kind of what stands at `index`; half a surrogate pair is a mark, and so are a new line and the end of the text. */
export function kindAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  const known = kinds[code] ?? 0;
  return known === 0 ? (kinds[code] = kindOf(text.charAt(index))) : known;
}

function kindOf(character: string): number {
  if (/\p{L}/u.test(character)) return caseOf(character);
  if (/\p{N}/u.test(character)) return DIGIT;
  return character !== '\n' && /\s/.test(character) ? SPACE : MARK;
}

function caseOf(letter: string): number {
  if (/\p{Lu}/u.test(letter)) return CAPITAL;
  return letter.toUpperCase() === letter ? LETTER : SMALL;
}
