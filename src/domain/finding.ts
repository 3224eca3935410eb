import type { AppendixCode, ColumnKey } from './appendices';

/** An error blocks submission; a warning or a note never does. */
export type Severity = 'error' | 'warning' | 'note';

/** Codes as the office knows them: S for any appendix, C, N, K, P for PL01 to PL04. A list of them all, rule or not yet. */
export type RuleCode =
  | 'S01' | 'S02' | 'S03' | 'S04' | 'S05' | 'S06' | 'S07'
  | 'C01' | 'C02' | 'C03' | 'C04' | 'C05' | 'C06' | 'C07' | 'C08' | 'C09' | 'C10'
  | 'C11' | 'C12' | 'C13' | 'C14' | 'C15' | 'C16' | 'C17' | 'C18' | 'C19'
  | 'N01' | 'N02' | 'N03' | 'N04' | 'N05' | 'N06' | 'N07' | 'N08'
  | 'K01' | 'K02' | 'K03' | 'K04'
  | 'P01' | 'P02' | 'P03' | 'P04' | 'P05' | 'P06' | 'P07' | 'P08'
  | 'P09' | 'P10' | 'P11' | 'P12' | 'P13' | 'P14' | 'P15' | 'P16'; // prettier-ignore

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
