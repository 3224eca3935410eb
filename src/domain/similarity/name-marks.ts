import type { MarkKind, Word } from './name-word';
import { isBranch, spell } from './name-word';
import { eachWord } from './each-word';

/** «cấp huyện», «Sở Y tế», «520/KH-UBND»: what tells two names of otherwise like words apart. */
export type NameMarks = ReadonlyMap<MarkKind, ReadonlySet<string>>;

/** Of the words as they were written: «Sở Y tế» by its capital, and only spaces within. */
export function readMarks(text: string): NameMarks {
  const tokens = tokensOf(text);
  const marks = new Map<MarkKind, Set<string>>();
  const add = (kind: MarkKind, mark: string) => marks.set(kind, (marks.get(kind) ?? new Set()).add(mark));
  for (const [index, { word }] of tokens.entries()) {
    const next = tokens[index + 1]?.isNext ? tokens[index + 1] : undefined;
    if (word.begins === 'document') add('document', word.folded);
    else if (next && word.begins === 'level') add('level', next.word.folded);
    else if (next && word.begins === 'place' && (next.isCapital || isBranch(word))) {
      add('place', `${word.folded} ${next.word.folded} ${tokens[index + 2]?.word.folded ?? ''}`);
    }
  }
  return marks;
}

/** A word and how it stands in the text. */
interface Token {
  readonly word: Word;
  /** Only spaces stand between it and the word before. */
  readonly isNext: boolean;
  /** So is the first word alone of «KT-XH»: what it stands for names no «xã Hội». */
  readonly isCapital: boolean;
}

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  eachWord(text, (start, end, isNext) => {
    const isCapital = /^\p{Lu}/u.test(text.slice(start, end));
    for (const [index, word] of spell(text, start, end).entries()) {
      tokens.push({ word, isNext: isNext || index > 0, isCapital: index === 0 && isCapital });
    }
  });
  return tokens;
}
