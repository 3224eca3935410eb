import type { SubmissionRow } from '../submission';
import type { Name } from '../similarity/read-name';
import { readName } from '../similarity/read-name';
import { findSimilar, indexNames } from '../similarity/name-index';
import { similarity } from '../similarity/similarity';
import { fold } from '../vietnamese/fold';
import type { ImportChoices } from './import-choices';
import { NEW_ROW, NO_ROW } from './import-choices';
import type { LeftOutReason } from './left-out';
import type { ImportedRow } from './read-rows';
import { joinedText } from './read-rows';
import { readable } from './readable';
import type { BlankRow, TargetTab } from './target-tab';

/**
 * Where a row goes, and how sure that is.
 *
 *   because   | confidence | the row of the tab
 *   ----------|------------|------------------------------------------------------
 *   'chosen'  | 1          | is the one the officer named
 *   'id'      | 1          | has the id that stands in the column of numbers
 *   'name'    | 1          | has the same name
 *   'similar' | 0.6–1      | is the plan's whose name is most alike
 *   'new'     | 1          | is blank, or one to be put in
 */
export interface MatchedRow {
  readonly row: ImportedRow;
  readonly target: RowTarget;
  readonly confidence: number;
  readonly because: 'chosen' | 'id' | 'name' | 'similar' | 'new';
}

export type RowTarget =
  | { readonly kind: 'there'; readonly row: SubmissionRow }
  | { readonly kind: 'blank'; readonly row: BlankRow }
  /** One to be put in, from 0. */
  | { readonly kind: 'added'; readonly index: number };

export interface UnmatchedRow {
  readonly row: ImportedRow;
  readonly reason: LeftOutReason;
  readonly instead?: string;
}

export interface RowMatches {
  readonly matched: readonly MatchedRow[];
  readonly unmatched: readonly UnmatchedRow[];
  readonly added: number;
  /** Rows for which there is no place, since only coordinators may put rows in. */
  readonly missing: number;
}

/** Names less alike than this are two; 0.8 is what clerks call the same. */
const LEAST_SIMILARITY = 0.6;
/** Two rows of the plan this nearly alike to one of the file leave open which is meant. */
const CLOSE_CALL = 0.05;

interface Matching {
  readonly tab: TargetTab;
  readonly found: Map<ImportedRow, MatchedRow>;
  readonly unmatched: UnmatchedRow[];
  readonly taken: Set<SubmissionRow>;
}

/** Rows of the file to rows of the tab, each to one, in the order of the file; what fits none goes to blank rows. */
export function matchRows(rows: readonly ImportedRow[], tab: TargetTab, choices: ImportChoices): RowMatches {
  const matching: Matching = { tab, found: new Map(), unmatched: [], taken: new Set() };
  const chosen = new Map((choices.rows ?? []).map(({ row, to }) => [row, to]));
  const isOpen = (row: ImportedRow) => !matching.found.has(row) && !matching.unmatched.some((each) => each.row === row);
  for (const row of rows) {
    const to = chosen.get(row.key);
    if (to !== undefined) matchChosen(matching, row, to);
  }
  const others = rows.filter((row) => !chosen.has(row.key));
  matchBy(matching, others, 'id', (row) => joinedText(row.cells.get('no')), ({ id }) => id); // prettier-ignore
  matchBy(matching, others.filter(isOpen), 'name', nameOf, ({ cells }) => String(cells.name));
  matchSimilar(matching, others.filter(isOpen));
  return fillBlanks(matching, rows);
}

export function nameOf(row: ImportedRow): string {
  return joinedText(row.cells.get('name'), readable);
}

function matchChosen({ tab, found, unmatched, taken }: Matching, row: ImportedRow, to: string): void {
  if (to === NEW_ROW) return;
  const target = tab.rows.find(({ id }) => id === to);
  if (to === NO_ROW) unmatched.push({ row, reason: 'leftOutByChoice' });
  else if (!target || taken.has(target)) unmatched.push({ row, reason: 'rowTwice', instead: to });
  else
    take({ found, taken }, { row, target: { kind: 'there', row: target }, confidence: 1, because: 'chosen' }, target);
}

function take({ found, taken }: Pick<Matching, 'found' | 'taken'>, match: MatchedRow, target: SubmissionRow): void {
  found.set(match.row, match);
  taken.add(target);
}

/** Word for word; of several of one name the first of the file is the first of the tab. */
function matchBy(
  matching: Matching,
  rows: readonly ImportedRow[],
  because: 'id' | 'name',
  of: (row: ImportedRow) => string,
  ofTab: (row: SubmissionRow) => string,
): void {
  const byWords = new Map<string, SubmissionRow[]>();
  for (const row of matching.tab.rows) {
    const words = fold(ofTab(row));
    if (words !== '') byWords.set(words, [...(byWords.get(words) ?? []), row]);
  }
  for (const row of rows) {
    const namesakes = byWords.get(fold(of(row))) ?? [];
    const target = namesakes.find((each) => !matching.taken.has(each));
    if (target) take(matching, { row, target: { kind: 'there', row: target }, confidence: 1, because }, target);
    const planned = namesakes.find(({ isAssigned }) => isAssigned);
    if (!target && planned) matching.unmatched.push({ row, reason: 'rowTwice', instead: planned.id });
  }
}

/** The most alike first, each row of the plan to one; where two are nearly as alike, to none. */
function matchSimilar(matching: Matching, rows: readonly ImportedRow[]): void {
  const free = matching.tab.rows.filter((row) => row.isAssigned && !matching.taken.has(row));
  const index = indexNames(free, ({ cells }) => readName(String(cells.name)));
  const pairs = rows.flatMap((row) => {
    const name: Name = readName(nameOf(row));
    const like = findSimilar(index, name, LEAST_SIMILARITY).flatMap((group) =>
      group.items.map((target) => ({ row, target, likeness: similarity(name, group.name) })),
    );
    return like.map((one) => ({ ...one, rivals: like.filter((other) => one.likeness - other.likeness < CLOSE_CALL) }));
  });
  const doubtful = new Set<ImportedRow>();
  for (const { row, target, likeness, rivals } of pairs.sort((one, other) => other.likeness - one.likeness)) {
    if (matching.found.has(row) || matching.taken.has(target) || doubtful.has(row)) continue;
    if (rivals.length > 1 && likeness < 1) {
      doubtful.add(row);
      matching.unmatched.push({ row, reason: 'doubtfulRow', instead: String(target.cells.name) });
      continue;
    }
    take(matching, { row, target: { kind: 'there', row: target }, confidence: likeness, because: 'similar' }, target);
  }
}

/** Rows of the agency's own, into what is blank and then below. */
function fillBlanks({ tab, found, unmatched }: Matching, rows: readonly ImportedRow[]): RowMatches {
  const isOut = new Set(unmatched.map(({ row }) => row));
  const left = [...unmatched];
  let blank = 0;
  let added = 0;
  let missing = 0;
  const matched = rows.flatMap((row): MatchedRow[] => {
    const known = found.get(row);
    if (known?.target.kind === 'there' && tab.openIds && !tab.openIds.has(known.target.row.id)) {
      left.push({ row, reason: 'lockedRow', instead: known.target.row.id });
      return [];
    }
    if (known) return [known];
    if (isOut.has(row)) return [];
    if (tab.openIds) {
      left.push({ row, reason: 'lockedRow' });
      return [];
    }
    const next = tab.blankRows[blank];
    const sure = { row, confidence: 1, because: 'new' as const };
    if (next) {
      blank += 1;
      return [{ ...sure, target: { kind: 'blank', row: next } }];
    }
    if (tab.mayInsert) {
      added += 1;
      return [{ ...sure, target: { kind: 'added', index: added - 1 } }];
    }
    missing += 1;
    left.push({ row, reason: 'noSpareRow' });
    return [];
  });
  return { matched, unmatched: left, added, missing };
}
