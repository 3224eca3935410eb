const SPACE = 1;
const MARK = 2;
/** Holds two parts together where it stands between them. */
const JOINT = 3;
const LETTER = 4;

/** The kind of each unit of UTF-16, 0 where not yet asked: a tenth of what a pattern of Unicode classes takes. */
const kinds = new Uint8Array(0x10000);

/**
 * What a name is made of, letters and digits that stand together, «520/KH-UBND», «KH&CN» and «98,5» too: the matches of
 * `[\p{L}\p{M}\d]+(?:[&/.,:-][\p{L}\p{M}\d]+)*`, by where they stand. Whether only spaces stand before it tells `isNext`.
 */
export function eachWord(text: string, visit: (start: number, end: number, isNext: boolean) => void): void {
  let isNext = true;
  for (let start = 0; start < text.length;) {
    const kind = kindAt(text, start);
    if (kind !== LETTER) {
      isNext &&= kind === SPACE;
      start += 1;
      continue;
    }
    const end = wordEnd(text, start);
    visit(start, end, isNext);
    isNext = true;
    start = end;
  }
}

function wordEnd(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length) {
    const kind = kindAt(text, end);
    if (kind === LETTER) end += 1;
    else if (kind === JOINT && end + 1 < text.length && kindAt(text, end + 1) === LETTER) end += 2;
    else break;
  }
  return end;
}

function kindAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  const known = kinds[code];
  if (known) return known;
  if (isHalf(code)) return kindOf(pairAt(text, index));
  return (kinds[code] = kindOf(text.charAt(index)));
}

function kindOf(character: string): number {
  if (/^[\p{L}\p{M}\d]/u.test(character)) return LETTER;
  if (/^[&/.,:-]/.test(character)) return JOINT;
  return /^\s/.test(character) ? SPACE : MARK;
}

/** Half of a surrogate pair: what it is, the whole tells. */
function isHalf(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}

function pairAt(text: string, index: number): string {
  const start = text.charCodeAt(index) >= 0xdc00 ? index - 1 : index;
  return text.slice(Math.max(start, 0), start + 2);
}
