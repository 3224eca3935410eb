/** Between two names always; who works with another is another. */
const ALWAYS = /[;\n\r]+|(?<=\s)(?:chủ\s+trì,?\s+)?phối\s+hợp\s+(?:với|cùng)(?=\s)/iu;

/** Between two names, or inside one: «Báo Hà Tĩnh, Đài Phát thanh - Truyền hình tỉnh», «Sở Khoa học và Công nghệ». */
const PERHAPS = /(,|\/|\s&\s|\svà\s)/iu;

/** No name holds more marks than this; what bounds the search in a hostile cell. */
const MOST_MARKS_IN_NAME = 6;

/** The names in a cell; a mark that may belong to a name parts it only where all its parts are names themselves. */
export function splitNames(text: string, isName: (part: string) => boolean): string[] {
  return text
    .split(ALWAYS)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .flatMap((part) => readNames(part, isName) ?? [part]);
}

/** From left to right the longest name each time; `undefined` where there is no mark, or no name between two. */
function readNames(text: string, isName: (part: string) => boolean): string[] | undefined {
  // Names at even indexes, the marks between them at odd ones.
  const pieces = text.split(PERHAPS);
  if (pieces.length === 1) return undefined;
  const names: string[] = [];
  for (let start = 0; start < pieces.length;) {
    const name = longestName(pieces, start, isName);
    if (!name) return undefined;
    if (name.text !== '') names.push(name.text);
    start = name.end + 1;
  }
  return names;
}

function longestName(
  pieces: readonly string[],
  start: number,
  isName: (part: string) => boolean,
): { text: string; end: number } | undefined {
  if (pieces[start]?.trim() === '') return { text: '', end: start + 1 };
  const last = Math.min(start + 2 * MOST_MARKS_IN_NAME + 1, pieces.length);
  for (let end = last; end > start; end -= 2) {
    const text = pieces.slice(start, end).join('').trim();
    if (isName(text)) return { text, end };
  }
  return undefined;
}
