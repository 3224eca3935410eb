import type { Box, Filling } from './steps';

/** What can be told of a tab from outside; a picture of the workbook and of the model alike. */
export interface SeenTab {
  /** The state that the strip says: of the last time the add-on wrote there; `none` where it never has. */
  readonly strip: 'none' | 'empty' | 'draft' | 'submitted' | 'returned' | 'accepted';
  readonly isLate: boolean;
  readonly isChanged: boolean;
  readonly rows: readonly Filling[];
  readonly isNil: boolean;
  readonly ticks: readonly Box[];
  /** Rows that the sheet's layer leaves open, and `head` for the fields above them. */
  readonly open: readonly (number | 'head')[];
  /** Whether the layer that keeps other agencies out is there. */
  readonly isFenced: boolean;
}

export interface Seen {
  /** What the last step came to: refused by Google or by the add-on. */
  readonly isRefused: boolean;
  readonly tabs: readonly SeenTab[];
  /** The lines of «Nhật ký»: what was done. */
  readonly log: readonly string[];
}
