import { fold } from '../vietnamese/fold';

/** Whether a filled cell says nothing: marks alone, a single letter, «nt» or «Như trên» as in a table on paper. */
export function namesNothing(text: string): boolean {
  const words = (text.match(/[\p{L}\p{M}\d]+/gu) ?? []).join(' ');
  return words.length < 2 || saysNothing.has(fold(words));
}

const saysNothing = new Set(['nt', 'như trên', 'chưa rõ', 'chưa có', 'chưa xác định', 'đang xác định'].map(fold));
