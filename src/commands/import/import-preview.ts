import type { AppendixCode, ColumnKey } from '../../domain/appendices';
import type { CellValue } from '../../domain/cell-value';
import type { LeftOutReason } from '../../domain/import/left-out';
import type { MatchReason } from '../../domain/import/match-label';
import type { MatchedRow } from '../../domain/import/match-rows';

/**
 * What the dialog «Nhập từ tệp» shows before anything is written. Places, labels and reasons are in the officer's words;
 * long texts are cut with «…». Confidences are 0 to 1.
 */
export interface ImportPreview {
  readonly fileName: string;
  readonly agency: { readonly code: string; readonly name: string };
  /** To be sent back with «Nhập». */
  readonly fingerprint: string;
  /** Sentences that say what must be mended first; with any, an import is refused. */
  readonly refusals: readonly string[];
  readonly tables: readonly PreviewTable[];
  readonly tabs: readonly PreviewTab[];
  /** For the officer to look at. */
  readonly leftOut: readonly PreviewLeftOut[];
  /** Titles, headings, numbers, what the tab has already: as it should be. */
  readonly expected: readonly PreviewLeftOut[];
  readonly figures: {
    readonly placed: number;
    readonly replaced: number;
    readonly leftOut: number;
    readonly expected: number;
  };
}

export interface PreviewTable {
  /** For `choices.tables` and `choices.columns`. */
  readonly id: string;
  /** «Bảng 2», the name of a sheet. */
  readonly place: string;
  readonly appendix: AppendixCode | 'none';
  readonly confidence: number;
  readonly columns: readonly PreviewColumn[];
}

export interface PreviewColumn {
  /** For `choices.columns`. */
  readonly column: number;
  /** As the file heads it. */
  readonly label: string;
  readonly key: ColumnKey | 'none';
  /** As the form heads it; `''` for none. */
  readonly formLabel: string;
  readonly confidence: number;
  readonly because: MatchReason | 'none';
  /** The same as a sentence; `''` for none. */
  readonly why: string;
}

export interface PreviewTab {
  readonly appendix: AppendixCode;
  readonly sheetId: number;
  readonly title: string;
  readonly rows: readonly PreviewRow[];
  readonly cells: readonly PreviewCell[];
  /** Rows that will be put in. */
  readonly added: number;
  /** Rows of the file for which there is no place. */
  readonly missing: number;
  /** Rows of the tab a row of the file may go to, for `choices.rows`; besides them `new` and `none`. */
  readonly rowChoices: readonly { readonly id: string; readonly label: string; readonly name: string }[];
  /** For `choices.split`. */
  readonly splits: readonly { readonly row: string; readonly place: string; readonly tasks: readonly string[] }[];
  /** For `choices.convertEncoding`. */
  readonly encodings: readonly { readonly place: string; readonly text: string; readonly proposed: string }[];
}

export interface PreviewRow {
  /** For `choices.rows`. */
  readonly row: string;
  readonly name: string;
  /** «Dòng 12 (CT32)», «Dòng mới 1». */
  readonly target: string;
  readonly isNew: boolean;
  readonly confidence: number;
  readonly because: MatchedRow['because'];
  readonly why: string;
}

export interface PreviewCell {
  /** For `choices.cells`. */
  readonly cell: string;
  readonly target: string;
  readonly key: ColumnKey;
  readonly label: string;
  /** What will be written, what stands there now, and what the file says. */
  readonly value: CellValue;
  readonly was: CellValue;
  readonly text: string;
  readonly places: readonly string[];
  readonly isConverted: boolean;
}

export interface PreviewLeftOut {
  readonly place: string;
  readonly text: string;
  readonly reason: LeftOutReason;
  /** The same as a sentence, with what to do. */
  readonly why: string;
  /** The column it would have gone to, as the form heads it; `''` where that is not known. */
  readonly label: string;
  /** What stands there instead; `''` for nothing. */
  readonly instead: string;
  /** For `choices.cells`, where it is a conflict that the officer may settle; `''` elsewhere. */
  readonly cell: string;
}
