import type { IsoDate } from '../calendar';

/** A Word or Excel file as an agency sent it, without anything of Word or Excel: blocks of rows of cells, top to bottom. */
export interface SourceDocument {
  readonly blocks: readonly SourceBlock[];
  /** Text that stands in no cell and no paragraph, or that its author took out or hid. */
  readonly asides: readonly SourceAside[];
}

/** A table, a sheet, or the paragraphs between two tables: each paragraph is then a row of one cell. */
export interface SourceBlock {
  readonly kind: 'table' | 'sheet' | 'paragraphs';
  /** Of the grid of a table, blank cells and all; absent where there is no such grid. */
  readonly columnCount?: number;
  readonly rows: readonly SourceRow[];
}

/** Without its blank cells, left to right. */
export type SourceRow = readonly SourceCell[];

export interface SourceCell {
  readonly place: SourcePlace;
  /** In the grid of the block, from 1. */
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** As it is read on the page, outer spaces off; lines are parted by line feeds. */
  readonly text: string;
  /** What the cell holds, where that is more than its text. */
  readonly value?: SourceValue;
  /** What a font of an old code page shows instead of the text. */
  readonly proposed?: string;
}

export type SourceValue =
  | { readonly kind: 'number'; readonly value: number; readonly isPercent: boolean }
  | { readonly kind: 'date'; readonly date: IsoDate }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error' };

/** Where an officer finds it: «Bảng 2, dòng 5, cột 3», «Sheet1!C7», «Đoạn 12». */
export type SourcePlace =
  | { readonly kind: 'table'; readonly table: string; readonly row: number; readonly column: number }
  | { readonly kind: 'sheet'; readonly sheet: string; readonly row: number; readonly column: number }
  | { readonly kind: 'paragraph'; readonly paragraph: number }
  | { readonly kind: 'part'; readonly part: SourcePart; readonly number: number };

export type SourcePart = 'header' | 'footer' | 'footnote' | 'endnote' | 'comment' | 'drawing';

/**
 * Why a text is beside the table.
 *
 *   reason       | text
 *   -------------|------------------------------------------------------------
 *   'deleted'    | taken out while changes were tracked, and not yet accepted
 *   'hidden'     | in a hidden row, column, sheet, or a hidden run of letters
 *   'outside'    | in a header, a footer, a note, a comment, a drawing
 *   'picture'    | a picture; nobody can read it but a person
 *   'embedded'   | another file put into this one
 *   'noValue'    | a formula whose value the file does not keep
 */
export type AsideReason = 'deleted' | 'hidden' | 'outside' | 'picture' | 'embedded' | 'noValue';

export interface SourceAside {
  readonly place: SourcePlace;
  readonly text: string;
  readonly reason: AsideReason;
}
