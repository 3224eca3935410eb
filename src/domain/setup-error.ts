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
  | 'yearAfterReportYear'
  | 'deadlineAfterAsOfDate'
  | 'sheetName'
  | 'freeSheetName'
  | 'listName'
  | 'ruleCode'
  | 'ruleSetting'
  | 'threshold'
  | 'exceptionOf'
  | 'exceptionTerms';

/** What keeps a sheet out of an .xlsx file: its name, half a character, over 32,767 characters, a number that is none. */
export type ExcelObstacle = 'sheetName' | 'brokenText' | 'longText' | 'notFinite';

/** One thing to mend before the add-on can go on. */
export type SetupFault =
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
  | { readonly kind: 'refused'; readonly sheet: string; readonly refusal: Refusal }
  | { readonly kind: 'notForExcel'; readonly sheet: string; readonly cell: string; readonly reason: ExcelObstacle }
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
