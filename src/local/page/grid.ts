import type { TabView } from '../server/wire';

/** A box of cells, indexes from 0, ends left out. */
export interface Box {
  readonly startRowIndex: number;
  readonly endRowIndex: number;
  readonly startColumnIndex: number;
  readonly endColumnIndex: number;
}

export type Values = readonly (readonly (string | number | boolean)[])[];

/** What a person does in the grid; nothing of it stays there unless the model says so. */
export interface GridEvents {
  onEdit(edits: readonly { readonly range: string; readonly values: Values }[]): void;
  onUndo(): void;
  onRedo(): void;
  onSelect(box: Box): void;
  onResize(dimension: 'ROWS' | 'COLUMNS', first: number, last: number, pixelSize: number): void;
}

/** The grid as the page knows it: it draws what the model says, and tells what a person does. */
export interface Grid {
  /** Draws a tab; where it is the one shown, place and editing stay. */
  show(view: TabView): void;
  /** Selects cells of the tab shown and brings them into view. */
  select(box: Box): void;
  /** Whether the last drawing stands. */
  isSettled(): boolean;
  focus(): void;
  /** Whether a cell is open for typing. */
  isEditing(): boolean;
  selection(): Box;
  /** What a person sees in a cell of the tab shown. */
  textOf(rowIndex: number, columnIndex: number): string;
  /** Where a cell is drawn, in pixels of the window. */
  middleOf(rowIndex: number, columnIndex: number): { readonly x: number; readonly y: number };
}
