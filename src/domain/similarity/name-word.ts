import { onceForEachText } from '../once-for-each-text';
import { fold } from '../vietnamese/fold';
import { expand } from './abbreviations';
import type { Filler } from './filler-words';
import { fillersFrom } from './filler-words';

/** What tells two names of otherwise like words apart: «cấp huyện», «Sở Y tế», «520/KH-UBND». */
export type MarkKind = 'level' | 'place' | 'document';

/** One word of a name, as it is compared. */
export interface Word {
  readonly folded: string;
  /** In small letters, as written. */
  readonly shown: string;
  readonly weight: number;
  readonly isYear: boolean;
  /** Phrases of filler that begin with this word, the longest first. */
  readonly fillers: readonly Filler[];
  /** What begins with this word, if the next one agrees; a document's number is a mark by itself. */
  readonly begins: MarkKind | undefined;
}

/** A number narrows a task down more than a word; the number of a document is the document. */
const NUMBER_WEIGHT = 2;
const DOCUMENT_WEIGHT = 4;

const DOCUMENT = /^\d[^\p{L}]*[/-].*\p{L}/u;
const YEAR = /^20\d\d$/;

const LEVEL = fold('cấp');
/** Before a name of its own: «Sở Y tế», «huyện Kỳ Anh»; «ngành» before any word. */
const PLACE_HEADS = new Set(['sở', 'cục', 'huyện', 'xã', 'phường', 'quận'].map(fold));
const BRANCH = fold('ngành');

/**
 * The words of what was written without a space: an abbreviation spelled out, parts of a compound apart, a number without
 * its leading zeros. Kept for each, since names are made of few thousand words.
 */
export const spell = onceForEachText((written: string): readonly Word[] =>
  partsOf(written).map((part): Word => {
    const folded = fold(part);
    return {
      folded,
      shown: part.toLocaleLowerCase('vi'),
      weight: weightOf(folded),
      isYear: YEAR.test(folded),
      fillers: fillersFrom(folded),
      begins: beginningOf(folded),
    };
  }),
);

/** Whether a word makes a name of its own with the one before it. */
export function isBranch({ folded }: Word): boolean {
  return folded === BRANCH;
}

function partsOf(written: string): readonly string[] {
  if (DOCUMENT.test(written)) return [written];
  const whole = expand(written);
  if (whole) return whole;
  const parts = /^\d+(?:[.,]\d+)*$/.test(written) ? [written] : written.split(/[&/.,:-]/);
  return parts.flatMap((part) => expand(part) ?? [part.replace(/^0+(?=\d)/, '')]);
}

function weightOf(folded: string): number {
  if (!/^\d/.test(folded)) return 1;
  return DOCUMENT.test(folded) ? DOCUMENT_WEIGHT : NUMBER_WEIGHT;
}

function beginningOf(folded: string): MarkKind | undefined {
  if (DOCUMENT.test(folded)) return 'document';
  if (folded === LEVEL) return 'level';
  return folded === BRANCH || PLACE_HEADS.has(folded) ? 'place' : undefined;
}
