import { onceForEachWord } from '../once-for-each-word';
import { fold } from '../vietnamese/fold';
import { expand } from './abbreviations';
import type { Filler } from './filler-words';
import { fillersFrom } from './filler-words';
import { isDocumentNumber, numberOf } from './vocabulary';

/** What tells two names of otherwise like words apart: «cấp huyện», «Sở Y tế», «520/KH-UBND». */
export type MarkKind = 'level' | 'place' | 'document';

/** One word of a name, as it is compared. */
export interface Word {
  readonly folded: string;
  /** That of its folded letters, by which names are compared. */
  readonly number: number;
  /** In small letters, as written. */
  readonly shown: string;
  readonly isYear: boolean;
  /** Phrases of filler that begin with this word, the longest first. */
  readonly fillers: readonly Filler[];
  /** What begins with this word, if the next one agrees; a document's number is a mark by itself. */
  readonly begins: MarkKind | undefined;
}

const YEAR = /^20\d\d$/;

const LEVEL = fold('cấp');
/** Before a name of its own: «Sở Y tế», «huyện Kỳ Anh»; «ngành» before any word. */
const PLACE_HEADS = new Set(['sở', 'cục', 'huyện', 'xã', 'phường', 'quận'].map(fold));
const BRANCH = fold('ngành');

/**
 * The words of what was written without a space: an abbreviation spelled out, parts of a compound apart, a number without
 * its leading zeros.
 */
export function spell(text: string, start: number, end: number): readonly Word[] {
  for (let index = start; index < end; index += 1) {
    if (!isDigit(text.charCodeAt(index))) return spellWords(text, start, end);
  }
  return [spellNumber(text.slice(start, end).replace(LEADING_ZEROS, ''))];
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

const LEADING_ZEROS = /^0+(?=\d)/;

/** Hardly two rows have the same numbers, so they are not kept: they would push the words out. */
function spellNumber(digits: string): Word {
  const isYear = YEAR.test(digits);
  return { folded: digits, number: numberOf(digits), shown: digits, isYear, fillers: NO_FILLERS, begins: undefined };
}

const NO_FILLERS: Word['fillers'] = [];

/** Names are made of few thousand words. */
const spellWords = onceForEachWord((written: string): readonly Word[] =>
  partsOf(written).map((part): Word => {
    const folded = fold(part);
    return {
      folded,
      number: numberOf(folded),
      shown: part.toLocaleLowerCase('vi'),
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
  if (isDocumentNumber(written)) return [written];
  const whole = expand(written);
  if (whole) return whole;
  const parts = /^\d+(?:[.,]\d+)*$/.test(written) ? [written] : written.split(/[&/.,:-]/);
  return parts.flatMap((part) => expand(part) ?? [part.replace(LEADING_ZEROS, '')]);
}

function beginningOf(folded: string): MarkKind | undefined {
  if (isDocumentNumber(folded)) return 'document';
  if (folded === LEVEL) return 'level';
  return folded === BRANCH || PLACE_HEADS.has(folded) ? 'place' : undefined;
}
