import type { FaultPlan } from '../faults';
import type { LocalGoogleOptions } from '../local-google';
import type { Switches } from '../switches';

/** What `createLocalGoogle` takes. */
export const optionMeanings: Readonly<Record<keyof LocalGoogleOptions, string>> = {
  users:
    'accounts with their `role`: `owner` first, never locked out; `editor`, who may run the script; `viewer`; and `account`: `consumer` or `workspace`',
  title: 'of the bound file',
  clock: 'where time stands at the start; the present moment otherwise',
  locale: '`vi_VN` otherwise, or `en_US`',
  timeZone: '`Asia/Ho_Chi_Minh` otherwise',
  folder: 'where to keep all; what is there already goes before the other options',
  xlsx: 'an .xlsx the bound file is made of; blank otherwise',
  bundle: 'the script and its manifest, as clasp pushes them',
  faults: 'a fault on purpose, as below',
  clockRuns: 'each call takes its usual time by the cost model, and limits of time hold; otherwise time stands still',
  hasApiQuota: 'scripts are held to the calls of the Sheets service that a minute allows; by itself where time runs',
  switches: 'what Google does where nothing settles it, as below',
};

/** Where nothing settles what Google does. */
export const switchMeanings: Readonly<Record<keyof Switches, string>> = {
  duplicateSheetCopiesProtections: 'a tab made by `duplicateSheet` has the protections of the first',
  duplicateSheetCopiesMetadata: 'a tab made by `duplicateSheet` has the metadata of the first',
  apiWritesObeyValidation: 'a value written by the API is refused where a strict rule refuses it by hand',
  sheetProtectionBlocksInsert: 'the protection of a whole tab forbids new rows and columns, open cells or not',
  sheetProtectionBlocksProperties: 'the protection of a whole tab forbids to rename, hide, move or otherwise change it',
  apiFiltersObeyMerges: '`setBasicFilter` is refused over cells merged down several rows, as it is by hand',
  apiWritesFireChange: 'writing by the Sheets service sets off `onChange`, as `OTHER`; writing by triggers does not',
  strangersEmailsAreTold: 'a script learns who set it off, consent and domain or not',
  scriptWritesFailAtFlush: 'a write of `SpreadsheetApp` that is refused fails at the flush, not at the call',
  textCellsKeepScriptText: 'text that `SpreadsheetApp` writes into a cell of the format `@` stays text',
  bareLooksAreContent: 'cells with a look, a rule or a note alone count for `getLastRow`',
  batchUpdateTakesFields: '`Sheets.Spreadsheets.batchUpdate` takes a mask of its answer as a third argument',
  driveMediaIsBlob: 'the content of a file of Drive, exported or not, is a `Blob`; a text in UTF-8 otherwise',
  driveExportNeedsAltMedia: '`Drive.Files.export` fails without `{ alt: "media" }`',
  scopeRefusalsAreReworded:
    'a call beyond the script’s scopes is refused as «Specified permissions are not sufficient …»',
};

export const faultMeanings: Readonly<Record<FaultPlan['mode'], string>> = {
  before: 'Google fails for a moment; the call has no effect',
  after: 'Google fails for a moment, after the effect of the call',
  kill: 'the script ends before the call; no `catch` or `finally` of it runs, writes held back are lost, the lock is let go',
};
