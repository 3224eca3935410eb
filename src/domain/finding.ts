import type { AppendixCode, ColumnKey } from './appendices';

/** An error blocks submission; a warning or a note never does. */
export type Severity = 'error' | 'warning' | 'note';

/** Codes as the office knows them: S for any appendix, C, N, K, P for PL01 to PL04. */
export type RuleCode =
  | 'S01' | 'S03' | 'S05'
  | 'C01' | 'C02' | 'C04' | 'C06' | 'C12'
  | 'N01' | 'N02'
  | 'P01' | 'P02' | 'P05'; // prettier-ignore

/** A place where a submission is not what the letter asks for: a value, never an exception. */
export interface Finding {
  readonly rule: RuleCode;
  readonly severity: Severity;
  readonly agency: string;
  readonly appendix: AppendixCode;
  readonly place: Place;
  /** What should stand there and what does, as plain text; the sentence is made last, in `text/`. */
  readonly expected: string;
  readonly received: string;
}

/** As near as it can be told: a cell, a row, or the tab as a whole. */
export interface Place {
  readonly rowId?: string;
  /** On the sheet, from 1. */
  readonly row?: number;
  readonly column?: ColumnKey;
}
