import type { Appendix, AppendixCode } from '../appendices';
import { appendixOf } from '../appendices';
import type { Campaign } from '../campaign';
import type { FoundTable } from './find-tables';
import { findTables } from './find-tables';
import { findTitle } from './find-title';
import type { ImportChoices } from './import-choices';
import type { LeftOut, LeftOutReason } from './left-out';
import { leftOutNumber } from './left-out';
import type { MatchedRow, RowMatches } from './match-rows';
import { matchRows } from './match-rows';
import type { Placement } from './place-cells';
import { placeCells } from './place-cells';
import { readOutline } from './read-outline';
import type { ImportedRow } from './read-rows';
import { readRows } from './read-rows';
import { readable } from './readable';
import type { SourceCell, SourceDocument, SourcePlace, SourceRow } from './source';
import { splitRow, tasksOf } from './split-row';
import type { TargetTab } from './target-tab';

/** What a file would write into the tabs of one agency, and what of it goes nowhere. */
export interface ImportPlan {
  readonly tables: readonly FoundTable[];
  readonly tabs: readonly TabPlan[];
  /** Together with the placements: every text of the source. */
  readonly leftOut: readonly LeftOut[];
}

export interface TabPlan {
  readonly tab: TargetTab;
  readonly rows: readonly MatchedRow[];
  readonly placements: readonly Placement[];
  /** Rows to be put in. */
  readonly added: number;
  readonly missing: number;
  readonly splits: readonly ProposedSplit[];
  /** Texts that old fonts or decomposed letters made unreadable. */
  readonly encodings: readonly ProposedText[];
}

/** A row whose one cell tells several tasks. */
export interface ProposedSplit {
  readonly row: string;
  readonly place: SourcePlace;
  readonly tasks: readonly string[];
}

export interface ProposedText {
  readonly place: SourcePlace;
  readonly text: string;
  readonly proposed: string;
}

/**
 * The same for the same file, tabs and choices, whenever it is asked.
 * @param wanted the one appendix to read; all where it is absent
 */
export function planImport(
  document: SourceDocument,
  tabs: readonly TargetTab[],
  campaign: Campaign,
  choices: ImportChoices,
  wanted?: AppendixCode,
): ImportPlan {
  const { tables, titles } = findTables(document, campaign, choices, wanted);
  const leftOut: LeftOut[] = document.asides.map(({ place, text, reason }) => ({ place, text, reason }));
  const rowsOf = new Map<AppendixCode, ImportedRow[]>();
  const add = (code: AppendixCode, rows: readonly ImportedRow[]) =>
    rowsOf.set(code, [...(rowsOf.get(code) ?? []), ...rows]);

  for (const { block, rows } of titles) {
    const isProse =
      document.blocks[block]?.kind === 'paragraphs' && tabs.some(({ appendix }) => appendix.code === 'PL03');
    const outline = isProse ? readOutline(block, rows, campaign) : undefined;
    if (outline) add('PL03', outline.rows);
    leftOut.push(...(outline?.leftOut ?? rows.flatMap(asTitle)));
  }
  for (const table of tables) {
    const target = targetOf(table, tabs, choices);
    if (target.reason !== undefined) {
      leftOut.push(...[...table.headerRows, ...table.rows].flatMap((row) => all(row, target.reason)));
      continue;
    }
    const read = readRows(table, campaign);
    add(target.appendix, read.rows);
    leftOut.push(...read.leftOut);
  }
  const plans = tabs.flatMap((tab): TabPlan[] => {
    const rows = rowsOf.get(tab.appendix.code);
    return rows ? [planTab(rows, tab, campaign, choices, leftOut)] : [];
  });
  return { tables, tabs: plans, leftOut };
}

/** Where the rows of a table go, or why they go nowhere. */
function targetOf(
  { id, appendix }: FoundTable,
  tabs: readonly TargetTab[],
  choices: ImportChoices,
): { readonly appendix: AppendixCode; readonly reason?: undefined } | { readonly reason: LeftOutReason } {
  if (choices.tables?.some((choice) => choice.table === id && choice.appendix === 'none')) {
    return { reason: 'leftOutByChoice' };
  }
  if (appendix === undefined) return { reason: 'unknownTable' };
  return tabs.some((tab) => tab.appendix.code === appendix) ? { appendix } : { reason: 'otherAppendix' };
}

function planTab(
  rows: readonly ImportedRow[],
  tab: TargetTab,
  campaign: Campaign,
  choices: ImportChoices,
  leftOut: LeftOut[],
): TabPlan {
  const named = rows.filter((row) => isRow(row, tab.appendix, leftOut));
  const isSplit = (row: ImportedRow) => choices.split === 'all' || (choices.split ?? []).includes(row.key);
  const whole = matchRows(named, tab, choices);
  const splits = proposeSplits(whole);
  const divided = named.flatMap((row) => (isSplit(row) && splits.some((each) => each.row === row.key) ? splitRow(row) : [row])); // prettier-ignore
  const matches = divided.length === named.length ? whole : matchRows(divided, tab, choices);
  for (const { row, reason, instead } of matches.unmatched) {
    const cells = [...Array.from(row.cells.values()).flat(), ...row.marks.map(({ cell }) => cell)];
    leftOut.push(
      ...cells.map(({ place, text }) => ({ place, text, reason, ...(instead !== undefined && { instead }) })),
    );
  }
  const placed = matches.matched.map((match) => placeCells(match, tab, campaign, choices));
  leftOut.push(...placed.flatMap((each) => each.leftOut));
  return {
    tab,
    rows: matches.matched,
    placements: placed.flatMap((each) => each.placements),
    added: matches.added,
    missing: matches.missing,
    splits,
    encodings: divided.flatMap(encodingsOf),
  };
}

/** A row has a name, or at least a number of its own: what has neither goes on nobody knows what. */
function isRow(row: ImportedRow, appendix: Appendix, leftOut: LeftOut[]): boolean {
  if (row.cells.has('name')) return true;
  const filled = Array.from(row.cells.keys()).filter((key) => key !== 'no').length + row.marks.length;
  if (row.cells.has('no') && filled > 0 && appendixOf[appendix.code].assigned === 'none') return true;
  const cells = [...Array.from(row.cells.values()).flat(), ...row.marks.map(({ cell }) => cell)];
  const told = (cell: SourceCell): LeftOut => {
    return filled === 0 ? leftOutNumber(cell) : { place: cell.place, text: cell.text, reason: 'noName' };
  };
  leftOut.push(...cells.map(told));
  return false;
}

/** Only of rows that are none of the plan's: those are one task, however they are told. */
function proposeSplits({ matched }: RowMatches): ProposedSplit[] {
  return matched.flatMap(({ row, target }): ProposedSplit[] => {
    const isPlanned = target.kind === 'there' && target.row.isAssigned;
    const tasks = isPlanned ? undefined : tasksOf(row);
    const place = row.cells.get('name')?.[0]?.place;
    return tasks && place ? [{ row: row.key, place, tasks }] : [];
  });
}

function encodingsOf({ cells }: ImportedRow): ProposedText[] {
  return Array.from(cells.values())
    .flat()
    .flatMap((cell): ProposedText[] => {
      const proposed = readable(cell);
      return proposed === cell.text ? [] : [{ place: cell.place, text: cell.text, proposed }];
    });
}

function all(row: SourceRow, reason: LeftOutReason): LeftOut[] {
  return row.map(({ place, text }) => ({ place, text, reason }));
}

/** What names an appendix, or is in capitals or brackets, stands over a table; other prose is for the officer to see. */
function asTitle(row: SourceRow): LeftOut[] {
  return row.map((cell) => {
    const text = readable(cell);
    const isCapital = text === text.toLocaleUpperCase('vi') && /\p{L}{2}/u.test(text);
    const isTitle = text.length < 300 && (isCapital || /^\(.*\)$/s.test(text) || findTitle([text]) !== undefined);
    return { place: cell.place, text: cell.text, reason: isTitle ? 'title' : 'outsideTable' };
  });
}
