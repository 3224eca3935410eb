import { tidy } from '../cell-value';
import type { MarkKind, Word } from './name-word';
import { isBranch, spell } from './name-word';
import { splitWords } from './split-words';

/** The name of a target or a task, as it is compared. */
export interface Name {
  /** By the folded word, in the order of the text; a word that stands twice counts once. */
  readonly words: ReadonlyMap<string, Word>;
  /** The words in the order of code units: the same for two names of the same words. */
  readonly key: string;
  /** The sum of the weights. */
  readonly weight: number;
  /** «cấp huyện», «Sở Y tế», «520/KH-UBND»: what tells two names of otherwise like words apart. */
  readonly marks: ReadonlyMap<MarkKind, ReadonlySet<string>>;
}

/** Nothing longer is a name; a bound also on the work a hostile cell can make. */
const LONGEST_NAME = 2000;

/**
 * Words, abbreviations spelled out, years and filler dropped, numbers without their leading zeros.
 *
 *   text                                          | words                                   | marks
 *   ----------------------------------------------|-----------------------------------------|-----------
 *   Tiếp tục rà soát TTHC năm 2023                | rà soát thủ tục hành chính              |
 *   Số hóa hồ sơ cấp huyện                        | số hóa hồ sơ cấp huyện                  | cấp huyện
 *   Thực hiện Quyết định số 520/QĐ-UBND tại 05 xã | quyết định số 520/qđ-ubnd 5 xã          | 520/qđ-ubnd
 *   Triển khai thực hiện                          | as they are: else nothing would be left |
 */
export function readName(text: string): Name {
  const tokens = tokensOf(tidy(text).slice(0, LONGEST_NAME));
  const kept = withoutFiller(tokens.words);
  const words = new Map<string, Word>();
  let weight = 0;
  for (const word of kept.length > 0 ? kept : tokens.words) {
    if (words.has(word.folded)) continue;
    words.set(word.folded, word);
    weight += word.weight;
  }
  return { words, key: Array.from(words.keys()).sort().join(' '), weight, marks: marksOf(tokens) };
}

/** Words in the order of the text, and of each how it stands there. */
interface Tokens {
  readonly words: readonly Word[];
  /** Only spaces stand between it and the word before. */
  readonly isNext: readonly boolean[];
  readonly isCapital: readonly boolean[];
}

function tokensOf(text: string): Tokens {
  const words: Word[] = [];
  const isNext: boolean[] = [];
  const isCapital: boolean[] = [];
  for (const written of splitWords(text)) {
    const isName = isCapitalWord(written.text);
    let isSpaced = written.isNext;
    for (const word of spell(written.text)) {
      words.push(word);
      isNext.push(isSpaced);
      isCapital.push(isName);
      isSpaced = true;
    }
  }
  return { words, isNext, isCapital };
}

function isCapitalWord(text: string): boolean {
  const first = text.charCodeAt(0);
  return first < 0x80 ? first >= 0x41 && first <= 0x5a : /^\p{Lu}/u.test(text);
}

function withoutFiller(words: readonly Word[]): Word[] {
  const kept: Word[] = [];
  let fillerEnd = 0;
  for (const [index, word] of words.entries()) {
    if (index < fillerEnd) continue;
    fillerEnd = index + fillerLength(words, index, word);
    if (fillerEnd === index && !word.isYear) kept.push(word);
  }
  return kept;
}

/** How many of the words from here on are filler; the longest phrase counts. */
function fillerLength(words: readonly Word[], index: number, { fillers }: Word): number {
  if (fillers.length === 0) return 0;
  const standing = fillers.find((phrase) => phrase.every((word, at) => words[index + at]?.folded === word));
  return standing?.length ?? 0;
}

const NO_MARKS: Name['marks'] = new Map();

function marksOf({ words, isNext, isCapital }: Tokens): Name['marks'] {
  let marks: Map<MarkKind, Set<string>> | undefined;
  const add = (kind: MarkKind, mark: string) => {
    marks ??= new Map();
    marks.set(kind, (marks.get(kind) ?? new Set()).add(mark));
  };
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word?.begins === undefined) continue;
    const next = isNext[index + 1] ? words[index + 1] : undefined;
    if (word.begins === 'document') add('document', word.folded);
    else if (next && word.begins === 'level') add('level', next.folded);
    else if (next && (isCapital[index + 1] || isBranch(word))) {
      add('place', `${word.folded} ${next.folded} ${words[index + 2]?.folded ?? ''}`);
    }
  }
  return marks ?? NO_MARKS;
}
