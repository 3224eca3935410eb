import type { TypedPlace } from '../summary/typed-place';
import type { LookName } from './looks';

/**
 * A paper as it will look, before anyone says in which file: `documents/docx` makes it a Word file. Lengths are mm on
 * paper; how each paragraph looks, `looks.ts` says.
 */
export interface Paper {
  /** For the file's properties. */
  readonly title: string;
  readonly sections: readonly Section[];
}

/** Begins on a new A4 page and is numbered on its own, as the decree has it for each appendix. */
export interface Section {
  readonly isLandscape: boolean;
  readonly blocks: readonly Block[];
}

export type Block = Paragraph | Rule | Table;

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly look: LookName;
  readonly runs: readonly Run[];
}

/** Text alike. A line feed in it is a new line of the same paragraph. */
export interface Run {
  readonly text: string;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  /** Where somebody typed this text, for the sentence that refuses it. */
  readonly place?: TypedPlace;
}

/** The thin line under a name, in the middle. */
export interface Rule {
  readonly kind: 'rule';
  readonly lengthMm: number;
}

export interface Table {
  readonly kind: 'table';
  readonly widthsMm: readonly number[];
  readonly hasBorders: boolean;
  /** Rows repeated at the top of each page. */
  readonly headerRows: number;
  readonly rows: readonly TableRow[];
}

/** From left to right; a cell across columns stands once. Together they are as many columns as the table has. */
export type TableRow = readonly TableCell[];

export interface TableCell {
  readonly blocks: readonly (Paragraph | Rule)[];
  /** How many columns it crosses; 1 where not told. */
  readonly columns?: number;
  /** Joined with the cell above or below: the first of them starts, the others go on and hold nothing. */
  readonly down?: 'starts' | 'goesOn';
  readonly isMiddle?: boolean;
}

export function paragraph(look: LookName, ...runs: readonly (string | Run)[]): Paragraph {
  return { kind: 'paragraph', look, runs: runs.map((run) => (typeof run === 'string' ? { text: run } : run)) };
}

export function rule(lengthMm: number): Rule {
  return { kind: 'rule', lengthMm };
}

export function cell(...blocks: TableCell['blocks']): TableCell {
  return { blocks };
}
