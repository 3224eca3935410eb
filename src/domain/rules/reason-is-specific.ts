import { onceForEach } from '../once-for-each';
import { isBlank } from '../cell-value';
import type { Campaign } from '../campaign';
import { missingInReason } from '../reason/measure-reason';
import type { Phrases } from '../reason/phrases';
import { officePhrases } from '../reason/phrases';
import { tokensOf } from '../reason/token';
import { readVerdict } from '../verdict';
import type { RowRule } from './rule';

/**
 * The letter wants a specific reason («nêu rõ lý do cụ thể»); whether it is, `measureReason` tells.
 *
 *   verdict     | reason   | finding
 *   ------------|----------|--------
 *   not 'unmet' | any      | none
 *   'unmet'     | blank    | none     (C02 and N02 ask for it)
 *   'unmet'     | specific | none
 *   'unmet'     | vague    | warning  (`expected`: what it does not name, as `ReasonPart`s joined by commas)
 */
export const reasonIsSpecific: RowRule = {
  code: 'C03',
  severity: 'warning',
  scope: 'row',
  appendices: ['PL01', 'PL02'],
  columns: ['name', 'verdict', 'reason'],
  check: ({ name, verdict, reason }, campaign) => {
    if (readVerdict(verdict) !== 'unmet' || isBlank(reason)) return undefined;
    const missing = missingInReason(String(reason), { name: String(name), emptyPhrases: phrasesFrom(campaign) });
    return missing && { column: 'reason', expected: missing.join(','), received: String(reason) };
  },
};

/** The office's own list. A phrase is its words: a comma in one parts nothing. */
const phrasesFrom = onceForEach(({ emptyPhrases }: Campaign): Phrases => {
  const words = emptyPhrases.map((phrase) =>
    tokensOf(phrase)
      .map(({ text }) => text)
      .join(' '),
  );
  return officePhrases(words.filter((each) => each !== '').join(','));
});
