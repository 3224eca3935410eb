import { groupBy } from '../group-by';
import { onceForEach } from '../once-for-each';
import type { Campaign } from '../campaign';
import { isBlank, tidy } from '../cell-value';
import { thresholdOf } from '../rule-settings';
import type { NameIndex } from '../similarity/name-index';
import { findSimilar, indexNames } from '../similarity/name-index';
import { readName } from '../similarity/read-name';
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
        : findSimilar(before, readName(String(row.cells.name)), least).flatMap((group) => group.items);
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

/** By agency. */
const lastYearOf = onceForEach(({ lastYearProposals }: Campaign): ReadonlyMap<string, NameIndex<string>> => {
  const texts = groupBy(lastYearProposals, ({ agency }) => agency);
  const indexOf = (own: typeof lastYearProposals) =>
    indexNames(
      own.map(({ text }) => text),
      readName,
    );
  return new Map(Array.from(texts, ([agency, own]) => [agency, indexOf(own)]));
});
