import type { Appendix, ColumnKey } from '../appendices';
import type { Campaign } from '../campaign';
import type { Verdict } from '../verdict';
import { readVerdict } from '../verdict';
import type { LabelMatch, MatchReason } from './match-label';
import { LONGEST_LABEL, matchLabel } from './match-label';
import { readable } from './readable';
import type { SourceBlock, SourceCell, SourceRow } from './source';

/** A column of the source and what it is taken for. */
export interface FoundColumn {
  /** In the grid of the block, from 1; all its grid columns, both ends included. */
  readonly column: number;
  readonly lastColumn: number;
  /** The headings over it, top to bottom, with « / » between. */
  readonly label: string;
  /** Absent where it is none of the form's. */
  readonly key?: ColumnKey;
  /** One of several columns in which a mark says the verdict. */
  readonly marks?: Verdict;
  /** 0 to 1. */
  readonly confidence: number;
  readonly because?: MatchReason;
}

/** Headings of a table, as one appendix would read them. */
export interface FoundHeader {
  /** Index in the rows of the block, and how many rows. */
  readonly at: number;
  readonly height: number;
  readonly columns: readonly FoundColumn[];
  /** 0 to 1: how well they fit the appendix. */
  readonly fit: number;
}

const MOST_HEADER_ROWS = 4;
const PRECISION_WEIGHT = 0.6;
/** A heading known word for word, and what part of all makes a row one of headings. */
const SURE = 0.95;
const LEAST_SURE_SHARE = 0.5;

/** The headings that begin in a row; `undefined` where that row begins none, or has nothing the appendix asks for. */
export function readHeader(
  block: SourceBlock,
  at: number,
  appendix: Appendix,
  campaign: Campaign,
): FoundHeader | undefined {
  // Most rows of data hold a text no heading is as long as, and so cost one look.
  const row = block.rows[at];
  if (!row || row.some(({ text }) => text.length > LONGEST_LABEL)) return undefined;
  const heights = headerHeights(row);
  const headers = heights.map((height) => headerOf(block, at, height, appendix, campaign));
  const [best] = headers.sort((one, other) => other.fit - one.fit);
  return best && isHeader(best) ? best : undefined;
}

/** A name, and two columns more or half of all. */
function isHeader({ columns }: FoundHeader): boolean {
  const labelled = columns.filter(({ label }) => label !== '').length;
  const known = columns.filter(({ key }) => key !== undefined).length;
  return columns.some(({ key }) => key === 'name') && known >= 2 && known * 2 >= labelled;
}

/** As many rows as the tallest heading spans; where headings span columns, also the next row, merged or not. */
export function headerHeights(row: SourceRow): number[] {
  const tallest = Math.min(MOST_HEADER_ROWS, Math.max(1, ...row.map(({ rowSpan }) => rowSpan)));
  const hasGroups = row.some(({ columnSpan }) => columnSpan > 1);
  return tallest === 1 && hasGroups ? [1, 2] : [tallest];
}

export function headerOf(
  block: SourceBlock,
  at: number,
  height: number,
  appendix: Appendix,
  campaign: Campaign,
): FoundHeader {
  const leaves = leavesOf(block.rows.slice(at, at + height).flat());
  const found = leaves.map((leaf) => ({ ...leaf, matches: matchesOf(leaf, appendix, campaign, false) }));
  const sure = found.filter(({ matches }) => matches.some(({ confidence }) => confidence >= SURE)).length;
  // Slips are looked for among headings only: a search through all words, which a row of data is not worth.
  const candidates = found.map((leaf) =>
    leaf.matches.length > 0 || sure < leaves.length * LEAST_SURE_SHARE
      ? leaf
      : { ...leaf, matches: matchesOf(leaf, appendix, campaign, true) },
  );
  const columns = settle(candidates, appendix);
  return { at, height, columns, fit: fitOf(columns, appendix) };
}

interface Leaf {
  readonly column: number;
  readonly lastColumn: number;
  /** The heading itself, and those above it, top to bottom. */
  readonly own: string;
  readonly above: readonly string[];
}

/** The lowest headings with those above them; a heading over no other is one of them. */
function leavesOf(cells: readonly SourceCell[]): Leaf[] {
  const reach = (cell: SourceCell) => cell.column + cell.columnSpan - 1;
  const isAbove = (one: SourceCell, other: SourceCell) =>
    one.row < other.row && one.column <= reach(other) && other.column <= reach(one);
  const leaves = cells.filter((cell) => !cells.some((other) => isAbove(cell, other)));
  return leaves
    .map((leaf) => ({
      column: leaf.column,
      lastColumn: reach(leaf),
      own: readable(leaf),
      above: cells.filter((cell) => isAbove(cell, leaf)).map(readable),
    }))
    .sort((one, other) => one.column - other.column);
}

/** The lowest heading alone, or the group and it together, whichever says more: «Năm 2022» over «Kế hoạch». */
function matchesOf({ own, above }: Leaf, appendix: Appendix, campaign: Campaign, isSlipAllowed: boolean): LabelMatch[] {
  const together = above.length > 0 ? [[...above, own].join(' '), [own, ...above].join(' ')] : [];
  const best = new Map<ColumnKey, LabelMatch>();
  for (const label of [own, ...together]) {
    for (const match of matchLabel(label, appendix, campaign, isSlipAllowed)) {
      if (match.confidence > (best.get(match.key)?.confidence ?? 0)) best.set(match.key, match);
    }
  }
  return Array.from(best.values());
}

/** Each of the form's columns goes to the heading that fits it best, and to no other. */
function settle(candidates: readonly (Leaf & { matches: LabelMatch[] })[], appendix: Appendix): FoundColumn[] {
  const marked = candidates.map(({ own }) => markedVerdict(own, appendix));
  const hasMarks = marked.filter((verdict) => verdict !== undefined).length >= 2;
  const pairs = candidates
    .flatMap(({ matches }, index) => (hasMarks && marked[index] ? [] : matches.map((match) => ({ index, match }))))
    .sort((one, other) => other.match.confidence - one.match.confidence || one.index - other.index);
  const chosen = new Map<number, LabelMatch>();
  const taken = new Set<ColumnKey>(hasMarks ? ['verdict'] : []);
  for (const { index, match } of pairs) {
    if (chosen.has(index) || taken.has(match.key)) continue;
    chosen.set(index, match);
    taken.add(match.key);
  }
  return candidates.map(({ column, lastColumn, own, above }, index): FoundColumn => {
    const place = { column, lastColumn, label: [...above, own].join(' / ') };
    const verdict = hasMarks ? marked[index] : undefined;
    if (verdict) return { ...place, key: 'verdict', marks: verdict, confidence: 1, because: 'label' };
    const match = chosen.get(index);
    return match ? { ...place, ...match } : { ...place, confidence: 0 };
  });
}

/** «Hoàn thành» and «Không hoàn thành» side by side, each to be ticked, as the letter itself asks. */
function markedVerdict(label: string, appendix: Appendix): Verdict | undefined {
  const hasVerdict = appendix.columns.some(({ key }) => key === 'verdict');
  return hasVerdict ? readVerdict(label) : undefined;
}

/** How many of the headings are known, and how many of those the appendix cannot do without are there. */
function fitOf(columns: readonly FoundColumn[], appendix: Appendix): number {
  const labelled = columns.filter(({ label }) => label !== '').length;
  const known = columns.reduce((sum, { confidence }) => sum + confidence, 0);
  const needed = appendix.columns.filter(({ key, isRequired, requiredIf }) => {
    return key !== 'area' && (isRequired === true || requiredIf?.isPlanned === true);
  });
  const there = needed.filter(({ key }) => columns.some((column) => column.key === key)).length;
  const precision = known / Math.max(1, labelled);
  return PRECISION_WEIGHT * precision + (1 - PRECISION_WEIGHT) * (there / Math.max(1, needed.length));
}
