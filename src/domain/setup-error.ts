import type { ImportFault } from './import/import-fault';
import type { Refusal } from './workflow/transition';

/** What a cell of the configuration should hold; the words for each are in `text/`. */
export type Expectation =
  | 'text'
  | 'number'
  | 'year'
  | 'date'
  | 'dateLines'
  | 'checkbox'
  | 'code'
  | 'email'
  | 'uniqueCode'
  | 'uniqueName'
  | 'knownArea'
  | 'knownAgency'
  | 'oneSuccessor'
  | 'knownSuccessor'
  | 'yearAfterReportYear'
  | 'deadlineAfterAsOfDate'
  | 'sheetName'
  | 'freeSheetName'
  | 'listName'
  | 'ruleCode'
  | 'ruleSetting'
  | 'threshold'
  | 'leftOutKind'
  | 'exceptionOf'
  | 'exceptionTerms'
  | 'appendixNumbers';

/** What keeps a sheet out of an .xlsx file: its name, half a character, over 32,767 characters, a number that is none. */
export type ExcelObstacle = 'sheetName' | 'brokenText' | 'longText' | 'notFinite';

/** What keeps a text out of a Word or CSV file: half a character, a control character. */
export type TextObstacle = 'brokenText' | 'controlCharacter';

/** What keeps a version from being compared or restored. */
export type VersionFault =
  | { readonly kind: 'versionUnknown'; readonly number: number }
  | { readonly kind: 'versionLost'; readonly number: number }
  | { readonly kind: 'versionDamaged'; readonly number: number }
  | { readonly kind: 'noVersion' }
  | { readonly kind: 'otherCampaign'; readonly number: number; readonly reportYear: number }
  | { readonly kind: 'changedSincePreview' }
  | { readonly kind: 'notInVersion'; readonly number: number; readonly sheet: string }
  | { readonly kind: 'formDamaged'; readonly sheet: string };

/** One thing to mend before the add-on can go on. */
export type SetupFault =
  | ImportFault
  | {
      readonly kind: 'cell';
      /** The tab's name and the cell as the officer sees it, `D5`. */
      readonly sheet: string;
      readonly cell: string;
      readonly value: string;
      readonly expected: Expectation;
      /** What `expected` needs to be told: the clashing name, the longest length … */
      readonly detail?: string;
    }
  | { readonly kind: 'sheetMissing'; readonly sheet: string }
  | { readonly kind: 'sheetNameTaken'; readonly sheet: string }
  | { readonly kind: 'columnMissing'; readonly sheet: string; readonly column: string }
  | { readonly kind: 'rowMissing'; readonly sheet: string; readonly row: string }
  | { readonly kind: 'noRows'; readonly sheet: string }
  | { readonly kind: 'notCoordinator'; readonly user: string }
  | { readonly kind: 'notSubmissionSheet' }
  | VersionFault
  | { readonly kind: 'refused'; readonly sheet: string; readonly refusal: Refusal }
  | { readonly kind: 'notForExcel'; readonly sheet: string; readonly cell: string; readonly reason: ExcelObstacle }
  /** The cell is where somebody typed it; `''` where that is not known. */
  | { readonly kind: 'notForPaper'; readonly sheet: string; readonly cell: string; readonly reason: TextObstacle }
  /** A page asked for an agency the configuration does not have. */
  | { readonly kind: 'unknownAgency'; readonly code: string }
  /** Neither a finding nor a reason: there is nothing to write to this agency. */
  | { readonly kind: 'nothingToReturn'; readonly agency: string }
  | {
      readonly kind: 'rowsLost';
      readonly agency: string;
      readonly appendix: string;
      readonly in: number;
      readonly out: number;
    };

/** The workbook is not as a command needs it: shown in Vietnamese with the place and what to do; nothing was written. */
export class SetupError extends Error {
  readonly faults: readonly SetupFault[];

  constructor(faults: readonly SetupFault[]) {
    super(`The workbook is not ready: ${JSON.stringify(faults)}`);
    this.name = 'SetupError';
    this.faults = faults;
  }
}
