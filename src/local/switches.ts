import type { Book } from './book';

/** What Google does where neither its documents nor any report settle it. */
export interface Switches {
  /** Whether a tab made by `duplicateSheet` has the protections of the first. One report says so, of copies by hand. */
  readonly duplicateSheetCopiesProtections: boolean;
  /** Whether such a tab has the metadata of the first, its rows' and columns' included, under new ids. */
  readonly duplicateSheetCopiesMetadata: boolean;
  /** Whether a value written by the API is refused where a strict rule of data validation refuses it by hand. */
  readonly apiWritesObeyValidation: boolean;
  /** Whether the protection of a whole tab forbids new rows and columns even where all the cells are left open. */
  readonly sheetProtectionBlocksInsert: boolean;
  /** Whether it forbids to rename, hide, move and otherwise change the tab itself, which is no cell. */
  readonly sheetProtectionBlocksProperties: boolean;
  /** Whether a filter may not lie over cells merged down several rows when the API sets it, as it may not by hand. */
  readonly apiFiltersObeyMerges: boolean;
  /** Whether writing by the Sheets service sets off `onChange`: the documents deny it, one report has seen it. */
  readonly apiWritesFireChange: boolean;
  /** Whether a script learns who set it off even where they have not consented and no office's domain is shared. */
  readonly strangersEmailsAreTold: boolean;
  /** Whether a write of `SpreadsheetApp` that is refused fails at the flush, not at the call. Reports tell of both. */
  readonly scriptWritesFailAtFlush: boolean;
  /** Whether text that `SpreadsheetApp` writes into a cell of the format `@` stays text, as what people type there. */
  readonly textCellsKeepScriptText: boolean;
  /** Whether cells with nothing but a look, a rule or a note count for `getLastRow`. Reports contradict each other. */
  readonly bareLooksAreContent: boolean;
  /** Whether `Sheets.Spreadsheets.batchUpdate` takes a mask as a third argument, which Google's typings do not know. */
  readonly batchUpdateTakesFields: boolean;
  /** Whether the advanced Drive service gives content as a `Blob`. Google's typings say text, reports tell of both. */
  readonly driveMediaIsBlob: boolean;
  /** Whether `Drive.Files.export` fails unless it is given `{ alt: 'media' }`, as live scripts report against Google's typings. */
  readonly driveExportNeedsAltMedia: boolean;
  /** Whether a call beyond a script's scopes is refused in Google's newer words; both are seen. */
  readonly scopeRefusalsAreReworded: boolean;
}

/**
 * The stricter of the two: a copy one must protect anew and must not take for the first, writes that may be refused,
 * rows that cannot be inserted, tabs that cannot be renamed, filters that merges forbid, triggers one cannot count on,
 * people one does not know, failures no `catch` is around, text that is read, an end below all that was prepared, exports
 * that have to be asked for in a way the typings do not know. Content of files is a `Blob`: as a text, bytes would be lost.
 * Of two wordings, none is stricter: the older one.
 */
export const strictest: Switches = {
  duplicateSheetCopiesProtections: false,
  duplicateSheetCopiesMetadata: true,
  apiWritesObeyValidation: true,
  sheetProtectionBlocksInsert: true,
  sheetProtectionBlocksProperties: true,
  apiFiltersObeyMerges: true,
  apiWritesFireChange: false,
  strangersEmailsAreTold: false,
  scriptWritesFailAtFlush: true,
  textCellsKeepScriptText: false,
  bareLooksAreContent: true,
  batchUpdateTakesFields: false,
  driveMediaIsBlob: true,
  driveExportNeedsAltMedia: true,
  scopeRefusalsAreReworded: false,
};

/** Asked for only where the two positions differ in what they do: `npm run test:switches` goes by who asks. */
export function isOn(book: Book, name: keyof Switches): boolean {
  return book.switches?.[name] ?? strictest[name];
}
