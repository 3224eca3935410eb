import type { AppendixCode } from '../appendices';
import { appendices } from '../appendices';
import { bareOf } from '../nearest-name';

const numbers: Readonly<Record<string, AppendixCode>> = {
  1: 'PL01',
  2: 'PL02',
  3: 'PL03',
  4: 'PL04',
  i: 'PL01',
  ii: 'PL02',
  iii: 'PL03',
  iv: 'PL04',
};

const TITLE = /(?:^| )(?:phu luc|pl|bieu mau|bieu|mau)(?: so)? ?0?([1-4]|iv|i{1,3})(?= |$)/;

/** Nothing longer is a title; a bound on the work. */
const LONGEST_TITLE = 300;

/**
 * Which appendix a title names: «Phụ lục 01», «PHỤ LỤC IV», «PL02», «Biểu số 3», or the words of its own title.
 * The last title before a table counts, since letters name all four at once.
 */
export function findTitle(texts: readonly string[]): AppendixCode | undefined {
  for (const text of [...texts].reverse()) {
    if (text.length > LONGEST_TITLE) continue;
    const bare = bareOf(text);
    const code = numbers[TITLE.exec(bare)?.[1] ?? ''] ?? byWords(bare);
    if (code) return code;
  }
  return undefined;
}

/** Words of one appendix's title that no other has. */
const tellingWords: Readonly<Record<AppendixCode, RegExp>> = {
  PL01: /ket qua thuc hien (?:cac )?chi tieu|de xuat chi tieu/,
  PL02: /ket qua thuc hien (?:cac )?nhiem vu|danh gia .*nhiem vu/,
  PL03: /de cuong (?:du thao )?ke hoach|muc ii/,
  PL04: /khung nhiem vu trong tam|nhiem vu trong tam ke hoach/,
};

function byWords(bare: string): AppendixCode | undefined {
  return appendices.map(({ code }) => code).find((code) => tellingWords[code].test(bare));
}
