import type { Appendix, ColumnKey } from '../appendices';
import type { Campaign } from '../campaign';
import { fillIn } from '../drawing/fill-in';
import { bareOf, nearestName } from '../nearest-name';
import { onceForEach } from '../once-for-each';
import { headerAbbreviations, headerWords } from './header-words';

/**
 * Why a column is taken for one of the form's.
 *
 *   because     | confidence | the heading
 *   ------------|------------|----------------------------------------------
 *   'label'     | 1          | is the form's own, marks and case aside
 *   'synonym'   | 0.95       | is other words for it
 *   'typo'      | 0.8        | is one of these, mistyped
 *   'part'      | 0.5–0.9    | holds one of these, the more of it the surer
 *   'continued' | 0.8        | is that of the table above, which this goes on
 *   'chosen'    | 1          | the officer said so
 */
export type MatchReason = 'label' | 'synonym' | 'typo' | 'part' | 'continued' | 'chosen';

export interface LabelMatch {
  readonly key: ColumnKey;
  /** 0 to 1. */
  readonly confidence: number;
  readonly because: MatchReason;
}

/** A heading is short; longer text is none, and a bound on the work. */
export const LONGEST_LABEL = 120;
const SYNONYM = 0.95;
const TYPO = 0.8;
const LEAST_PART = 0.5;
const MOST_PART = 0.9;

interface Vocabulary {
  readonly years: Pick<Campaign, 'reportYear' | 'planYear'>;
  readonly labels: ReadonlyMap<string, ColumnKey>;
  readonly synonyms: ReadonlyMap<string, ColumnKey>;
}

/** The words of one appendix in one campaign. */
const vocabularies = onceForEach<Campaign, Map<Appendix, Vocabulary>>(() => new Map());

function vocabularyOf(appendix: Appendix, campaign: Campaign): Vocabulary {
  const all = vocabularies(campaign);
  const known = all.get(appendix);
  if (known) return known;
  const own = appendix.columns.map(({ key, label }) => [wordsOf(fillIn(label, campaign), campaign), key] as const);
  const others = Object.entries(headerWords[appendix.code]).flatMap(([key, phrases]) =>
    phrases.map((phrase) => [phrase, key as ColumnKey] as const),
  );
  const made: Vocabulary = { years: campaign, labels: new Map(own), synonyms: new Map(others) };
  all.set(appendix, made);
  return made;
}

/**
 * What a heading may stand over, the likeliest first.
 * @param isSlipAllowed whether to look for mistyped words too, which takes some hundred comparisons
 */
export function matchLabel(
  label: string,
  appendix: Appendix,
  campaign: Campaign,
  isSlipAllowed: boolean,
): LabelMatch[] {
  if (label.length > LONGEST_LABEL) return [];
  const { years, labels, synonyms } = vocabularyOf(appendix, campaign);
  const words = knownWordsOf(label, years);
  if (words === '') return [];
  const own = labels.get(words);
  if (own) return [{ key: own, confidence: 1, because: 'label' }];
  const known = synonyms.get(words) ?? synonyms.get(withoutThisYear(words));
  if (known) return [{ key: known, confidence: SYNONYM, because: 'synonym' }];
  const parts = partsIn(words, synonyms);
  if (parts.length > 0 || !isSlipAllowed) return parts;
  const nearest = nearestName(
    words,
    Array.from(synonyms.keys(), (name) => ({ name, bare: name })),
  );
  const key = nearest === undefined ? undefined : synonyms.get(nearest);
  return key ? [{ key, confidence: TYPO, because: 'typo' }] : [];
}

function partsIn(words: string, synonyms: ReadonlyMap<string, ColumnKey>): LabelMatch[] {
  const best = new Map<ColumnKey, number>();
  for (const [phrase, key] of synonyms) {
    if (phrase.length < 4 || !` ${words} `.includes(` ${phrase} `)) continue;
    best.set(key, Math.max(best.get(key) ?? 0, phrase.length / words.length));
  }
  return Array.from(best, ([key, share]): LabelMatch => ({
    key,
    confidence: LEAST_PART + share * (MOST_PART - LEAST_PART),
    because: 'part',
  })).sort((one, other) => other.confidence - one.confidence);
}

/** The labels of a row are asked for by each appendix, one after the other. */
const MOST_KNOWN = 1_000;
const knownWords = onceForEach<Vocabulary['years'], Map<string, string>>(() => new Map());

function knownWordsOf(label: string, years: Vocabulary['years']): string {
  const known = knownWords(years);
  const words = known.get(label) ?? wordsOf(label, years);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(label, words);
  return words;
}

/** «Kết quả đến 10/11/2022 (%)» → «ket qua den ngay»; «Đề xuất CT năm 2023» → «de xuat chi tieu sau». */
function wordsOf(label: string, { reportYear, planYear }: Vocabulary['years']): string {
  return bareOf(label)
    .split(' ')
    .flatMap((word) => {
      if (word === String(planYear)) return ['sau'];
      if (word === String(reportYear)) return ['nay'];
      return /^\d+$/.test(word) || word === 'nam' ? [] : [headerAbbreviations[word] ?? word];
    })
    .join(' ')
    .replace(/ den nay$/, ' den ngay')
    .replace(/ den ngay nay$/, ' den ngay')
    .replace(/ den$/, ' den ngay');
}

function withoutThisYear(words: string): string {
  return words.replace(/(?:^| )nay(?= |$)/g, '').trim();
}
