/** «Chưa ban hành» as it is typed on a keyboard without Vietnamese: «Chua ban hanh». */
export function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
}

/** Letters of ASCII alone: a text of some words typed without marks, or one that has none to type. */
export function isWithoutMarks(text: string): boolean {
  return !/[^\0-\x7f–—“”‘’…]/.test(text);
}

/**
 * Marks put back on a few words, where a text was typed without any: «tu 90% tro len».
 *
 * @param words parted by spaces, in small letters; no two with the same letters
 */
export function marksOn(words: string): (text: string) => string {
  const marked = new Map(words.split(' ').map((word) => [withoutMarks(word), word]));
  return (text) =>
    isWithoutMarks(text) ? text.replace(/[a-z]+/gi, (word) => marked.get(word.toLowerCase()) ?? word) : text;
}
