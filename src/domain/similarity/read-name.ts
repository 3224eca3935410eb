import { tidy } from '../cell-value';
import { fold } from '../vietnamese/fold';
import { expand } from './abbreviations';
import { fillerLength } from './filler-words';

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

export type MarkKind = 'level' | 'place' | 'document';

interface Word {
  readonly shown: string;
  readonly weight: number;
}

/** A number narrows a task down more than a word; the number of a document is the document. */
const NUMBER_WEIGHT = 2;
const DOCUMENT_WEIGHT = 4;

const TOKEN = /[\p{L}\p{M}\d]+(?:[&/.,:-][\p{L}\p{M}\d]+)*/gu;
const DOCUMENT = /^\d[^\p{L}]*[/-].*\p{L}/u;
const YEAR = /^20\d\d$/;

const LEVEL = fold('cấp');
/** Before a name of its own: «Sở Y tế», «huyện Kỳ Anh»; «ngành» before any word. */
const PLACE_HEADS = new Set(['sở', 'cục', 'huyện', 'xã', 'phường', 'quận'].map(fold));
const BRANCH = fold('ngành');

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
  const kept = withoutFiller(tokens);
  const words = new Map<string, Word>();
  for (const { folded, shown } of kept.length > 0 ? kept : tokens) {
    if (!words.has(folded)) words.set(folded, { shown, weight: weightOf(folded) });
  }
  let weight = 0;
  for (const word of words.values()) weight += word.weight;
  return { words, key: Array.from(words.keys()).sort().join(' '), weight, marks: marksOf(tokens) };
}

interface Token {
  readonly folded: string;
  readonly shown: string;
  /** Only spaces stand between it and the token before. */
  readonly isNext: boolean;
  readonly isCapital: boolean;
}

function tokensOf(text: string): Token[] {
  let end = 0;
  return Array.from(text.matchAll(TOKEN)).flatMap((match) => {
    const isNext = text.slice(end, match.index).trim() === '';
    end = match.index + match[0].length;
    const isCapital = /^\p{Lu}/u.test(match[0]);
    return spell(match[0]).map((word, index): Token => ({
      folded: fold(word),
      shown: word.toLocaleLowerCase('vi'),
      isNext: isNext || index > 0,
      isCapital,
    }));
  });
}

function spell(token: string): readonly string[] {
  if (DOCUMENT.test(token)) return [token];
  const whole = expand(token);
  if (whole) return whole;
  const parts = /^\d+(?:[.,]\d+)*$/.test(token) ? [token] : token.split(/[&/.,:-]/);
  return parts.flatMap((part) => expand(part) ?? [part.replace(/^0+(?=\d)/, '')]);
}

function withoutFiller(tokens: readonly Token[]): Token[] {
  const folded = tokens.map((token) => token.folded);
  const kept: Token[] = [];
  for (let index = 0; index < tokens.length;) {
    const token = tokens[index];
    const length = fillerLength(folded, index);
    if (token && length === 0 && !YEAR.test(token.folded)) kept.push(token);
    index += Math.max(1, length);
  }
  return kept;
}

function weightOf(word: string): number {
  if (!/^\d/.test(word)) return 1;
  return DOCUMENT.test(word) ? DOCUMENT_WEIGHT : NUMBER_WEIGHT;
}

function marksOf(tokens: readonly Token[]): Map<MarkKind, Set<string>> {
  const marks = new Map<MarkKind, Set<string>>();
  const add = (kind: MarkKind, mark: string) => marks.set(kind, (marks.get(kind) ?? new Set()).add(mark));
  tokens.forEach(({ folded }, index) => {
    const next = tokens[index + 1];
    if (DOCUMENT.test(folded)) add('document', folded);
    if (!next?.isNext) return;
    if (folded === LEVEL) add('level', next.folded);
    const isPlace = folded === BRANCH || (PLACE_HEADS.has(folded) && next.isCapital);
    if (isPlace) add('place', `${folded} ${next.folded} ${tokens[index + 2]?.folded ?? ''}`);
  });
  return marks;
}
