import type { AppendixCode } from '../appendices';
import { appendices, appendixOf } from '../appendices';
import type { Campaign } from '../campaign';
import type { FoundColumn } from './find-header';
import { headerHeights, headerOf, readHeader } from './find-header';
import type { Candidate } from './choose-appendix';
import { chooseAppendix, chooseColumns, withChosen } from './choose-appendix';
import { findTitle } from './find-title';
import type { ImportChoices } from './import-choices';
import { readable } from './readable';
import type { SourceBlock, SourceDocument, SourceRow } from './source';

/** A table of the source: some rows of a block, with the headings over them. */
export interface FoundTable {
  /** `block:row` of its headings, by which an officer's choice names it. */
  readonly id: string;
  readonly block: number;
  /** Absent where it is none of the appendices, or the officer said so. */
  readonly appendix?: AppendixCode;
  /** 0 to 1. */
  readonly confidence: number;
  readonly columns: readonly FoundColumn[];
  /** Rows of headings; none in a table that goes on another. */
  readonly headerRows: readonly SourceRow[];
  readonly rows: readonly SourceRow[];
  /** Of the block it stands in. */
  readonly columnCount?: number;
}

/** All tables, and the rows that belong to none. */
export interface FoundTables {
  readonly tables: readonly FoundTable[];
  /** Above and between tables, by the block they stand in. */
  readonly titles: readonly { readonly block: number; readonly rows: readonly SourceRow[] }[];
}

/** What a table that goes on another is as sure as. */
const CONTINUED = 0.8;

/** Finds tables by their headings, and tells by headings and title which appendix each is. */
export function findTables(
  document: SourceDocument,
  campaign: Campaign,
  choices: ImportChoices,
  wanted?: AppendixCode,
): FoundTables {
  const tables: FoundTable[] = [];
  const titles: { block: number; rows: SourceRow[] }[] = [];
  let above: string[] = [];
  document.blocks.forEach((block, index) => {
    if (block.kind === 'paragraphs') {
      titles.push({ block: index, rows: [...block.rows] });
      above.push(...block.rows.flat().map(readable));
      return;
    }
    const found = tablesOf(block, index, campaign, { choices, wanted, above: [...above, ...sheetNames(block)] });
    if (found.tables.length === 0) {
      const continued = goOn(block, index, tables[tables.length - 1], choices);
      tables.push(continued ?? unknownTable(block, index, campaign, choices));
    } else {
      tables.push(...found.tables);
      titles.push({ block: index, rows: found.titles });
    }
    above = [];
  });
  return { tables, titles };
}

/** That of the sheet it is, if it is one and has any cell. */
function sheetNames({ rows }: SourceBlock): string[] {
  const [first] = rows.slice(0, 1).flat();
  return first?.place.kind === 'sheet' ? [first.place.sheet] : [];
}

interface Asked {
  readonly choices: ImportChoices;
  /** The appendix the officer is at: what a table without a title most likely is. */
  readonly wanted: AppendixCode | undefined;
  /** What is written above. */
  readonly above: readonly string[];
}

function tablesOf(
  block: SourceBlock,
  index: number,
  campaign: Campaign,
  { choices, wanted, above }: Asked,
): { tables: FoundTable[]; titles: SourceRow[] } {
  const headers = findHeaders(block, campaign);
  const tables: FoundTable[] = [];
  const titles: SourceRow[] = [];
  let end = 0;
  headers.forEach(({ at, height, candidates }, position) => {
    const before = position === 0 ? block.rows.slice(0, at) : titleRowsBefore(block, end, at);
    titles.push(...before);
    const next = headers[position + 1]?.at ?? block.rows.length;
    const last = next === block.rows.length ? next : next - titleRowsBefore(block, at + height, next).length;
    const title = findTitle([...(position === 0 ? above : []), ...before.flat().map(readable)]) ?? wanted;
    const id = `${index}:${at}`;
    tables.push({
      ...chooseAppendix(withChosen(candidates, id, { block, campaign, choices }), title, id, choices),
      id,
      block: index,
      ...(block.columnCount !== undefined && { columnCount: block.columnCount }),
      headerRows: block.rows.slice(at, at + height),
      rows: block.rows.slice(at + height, last),
    });
    end = last;
  });
  return { tables, titles };
}

/** Headings as each appendix would read them that can; as high as the highest takes them. */
interface Headings {
  readonly at: number;
  readonly height: number;
  readonly candidates: readonly Candidate[];
}

/** Row by row; headings of several rows are one. */
function findHeaders(block: SourceBlock, campaign: Campaign): Headings[] {
  const found: Headings[] = [];
  let end = 0;
  for (const [at, row] of block.rows.entries()) {
    if (at < end || row.length < 2) continue;
    const candidates = appendices.flatMap((appendix): Candidate[] => {
      const header = readHeader(block, at, appendix, campaign);
      return header ? [{ appendix: appendix.code, header }] : [];
    });
    if (candidates.length === 0) continue;
    const height = Math.max(...candidates.map(({ header }) => header.height));
    found.push({ at, height, candidates });
    end = at + height;
  }
  return found;
}

/** Rows of one cell right above headings: a title, not the end of the table before. */
function titleRowsBefore({ rows }: SourceBlock, from: number, at: number): readonly SourceRow[] {
  let first = at;
  while (first > from && rows[first - 1]?.length === 1) first -= 1;
  const above = rows.slice(first, at);
  return above.some((row) => findTitle(row.map(readable))) ? above : [];
}

/** The second half of a table that was cut in two: as many columns, and no headings of its own. */
function goOn(
  block: SourceBlock,
  index: number,
  before: FoundTable | undefined,
  choices: ImportChoices,
): FoundTable | undefined {
  const isSame =
    before?.appendix !== undefined && before.columnCount !== undefined && before.columnCount === block.columnCount;
  const id = `${index}:0`;
  if (!isSame || choices.tables?.some(({ table }) => table === id)) return undefined;
  const columns = before.columns.map((column): FoundColumn =>
    column.key ? { ...column, confidence: Math.min(column.confidence, CONTINUED), because: 'continued' } : column,
  );
  const confidence = Math.min(before.confidence, CONTINUED);
  return { ...before, id, block: index, confidence, columns, headerRows: [], rows: block.rows };
}

/** No appendix, unless the officer says which: then its first row of several cells are the headings. */
function unknownTable(block: SourceBlock, index: number, campaign: Campaign, choices: ImportChoices): FoundTable {
  const id = `${index}:0`;
  const chosen = choices.tables?.find(({ table }) => table === id)?.appendix ?? 'none';
  if (chosen === 'none') return { id, block: index, confidence: 0, columns: [], headerRows: [], rows: block.rows };
  const [at, row] = Array.from(block.rows.entries()).find(([, { length }]) => length > 1) ?? [0, []];
  const height = Math.max(...headerHeights(row));
  const { columns } = headerOf(block, at, height, appendixOf[chosen], campaign);
  return {
    id,
    block: index,
    appendix: chosen,
    confidence: 1,
    columns: chooseColumns(columns, id, choices),
    headerRows: block.rows.slice(0, at + height),
    rows: block.rows.slice(at + height),
  };
}
