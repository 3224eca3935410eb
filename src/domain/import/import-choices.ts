import type { AppendixCode, ColumnKey } from '../appendices';

/** What the officer says to a preview; what is not said stays as proposed. */
export interface ImportChoices {
  /** Which appendix a table is, by the table's id. */
  readonly tables?: readonly { readonly table: string; readonly appendix: AppendixCode | 'none' }[];
  /** Which of the form's columns a column is; `column` in the grid of the table, from 1. */
  readonly columns?: readonly { readonly table: string; readonly column: number; readonly key: ColumnKey | 'none' }[];
  /** Where a row goes, by its key: to a row of the tab by id, to a new one, or nowhere. */
  readonly rows?: readonly { readonly row: string; readonly to: string }[];
  /** What to do where the tab already holds something else; `'keep'` where nothing is said. */
  readonly conflicts?: ConflictChoice;
  /** The same for single cells, by the key of the cell. */
  readonly cells?: readonly { readonly cell: string; readonly take: ConflictChoice }[];
  /** Write what old fonts showed instead of the letters they left. */
  readonly convertEncoding?: boolean;
  /** Rows whose several tasks become a row each, by key; `'all'` for every proposed one. */
  readonly split?: 'all' | readonly string[];
}

/** `'both'` puts the file's text below what stands there. */
export type ConflictChoice = 'keep' | 'replace' | 'both';

/** In place of a row's id. */
export const NEW_ROW = 'new';
export const NO_ROW = 'none';
