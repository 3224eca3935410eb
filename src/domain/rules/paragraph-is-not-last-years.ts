import type { Campaign } from '../campaign';
import { isBlank, tidy } from '../cell-value';
import { thresholdOf } from '../rule-settings';
import type { NameIndex } from '../similarity/name-index';
import { findSimilar, indexNames } from '../similarity/name-index';
import { readName } from '../similarity/read-name';
import { nameOfRow } from './reported-rows';
import type { SubmissionRule } from './rule';

/**
 * A paragraph that repeats last year's is worth a second look: the task may be done, or stuck. A new year or a new number
 * alone makes no new paragraph, since years are not compared.
 *
 *   paragraph                                       | finding
 *   ------------------------------------------------|--------
 *   in a nil return, or blank                       | none
 *   90 % like one that the agency wrote last year   | note
 *   like another agency's, or none                  | none
 */
export const paragraphIsNotLastYears: SubmissionRule = {
  code: 'K04',
  severity: 'note',
  scope: 'submission',
  appendices: ['PL03'],
  check: ({ agency, isNil, rows }, campaign) => {
    const before = lastYearOf(campaign).get(agency);
    if (isNil || !before) return [];
    const least = thresholdOf(campaign, 'K04') / 100;
    return rows.flatMap((row) => {
      const [text] = isBlank(row.cells.name)
        ? []
        : findSimilar(before, nameOfRow(row), least).flatMap((group) => group.items);
      return text === undefined
        ? []
        : [
            {
              rowId: row.id,
              row: row.row,
              column: 'name',
              expected: tidy(text),
              received: tidy(String(row.cells.name)),
            },
          ];
    });
  },
};

/** By agency; indexed once a campaign, not once a tab. */
const indexes = new WeakMap<Campaign, ReadonlyMap<string, NameIndex<string>>>();

function lastYearOf(campaign: Campaign): ReadonlyMap<string, NameIndex<string>> {
  const known = indexes.get(campaign);
  if (known) return known;
  const texts = new Map<string, string[]>();
  for (const { agency, text } of campaign.lastYearProposals) texts.set(agency, [...(texts.get(agency) ?? []), text]);
  const index = new Map(Array.from(texts, ([agency, own]) => [agency, indexNames(own, readName)] as const));
  indexes.set(campaign, index);
  return index;
}
