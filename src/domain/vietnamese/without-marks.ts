/** «Chưa ban hành» as it is typed on a keyboard without Vietnamese: «Chua ban hanh». */
export function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
}

/** Letters of ASCII alone: a text of some words typed without marks, or one that has none to type. */
export function isWithoutMarks(text: string): boolean {
  return !/[^\0-\x7f–—“”‘’…]/.test(text);
}
