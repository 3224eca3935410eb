import type { CellData, GridRange, ProtectedRange } from '../host';
import type { Switches } from './switches';

/**
 * A spreadsheet as the local host keeps it: the Sheets v4 resource, cut to what is emulated. Immutable: a batch makes
 * a new book that shares every untouched row with the old one, so «all or nothing» is «keep the old one».
 */
export interface Book {
  readonly spreadsheetId: string;
  readonly properties: Readonly<GoogleAppsScript.Sheets.Schema.SpreadsheetProperties>;
  /** In the order of the tabs. */
  readonly sheets: readonly SheetState[];
  /** Accounts by right; a viewer reads only. The owner is never locked out. */
  readonly access: { readonly owner: string; readonly editors: readonly string[]; readonly viewers: readonly string[] };
  /** Metadata of the file as a whole; that of rows and columns stands with them, in `rowMetadata` and `columnMetadata`. */
  readonly developerMetadata?: readonly Readonly<GoogleAppsScript.Sheets.Schema.DeveloperMetadata>[];
  /** How many ids were given out to tabs, protections and metadata: none is given twice. */
  readonly issuedIds?: number;
  /** Where Google's behaviour is uncertain and not the strictest is wanted. */
  readonly switches?: Readonly<Partial<Switches>>;
}

/** One tab. Indexes count from 0 and ranges are half-open, as in the v4 resource. */
export interface SheetState {
  readonly properties: Readonly<GoogleAppsScript.Sheets.Schema.SheetProperties> & {
    readonly sheetId: number;
    readonly title: string;
    readonly gridProperties: Readonly<GoogleAppsScript.Sheets.Schema.GridProperties> & {
      readonly rowCount: number;
      readonly columnCount: number;
    };
  };
  /** Sparse at both ends: rows beyond the last and cells beyond a row's last are blank. Cells are never changed in place. */
  readonly rows: readonly (readonly (CellData | undefined)[] | undefined)[];
  readonly rowMetadata: readonly (Readonly<GoogleAppsScript.Sheets.Schema.DimensionProperties> | undefined)[];
  readonly columnMetadata: readonly (Readonly<GoogleAppsScript.Sheets.Schema.DimensionProperties> | undefined)[];
  readonly merges: readonly Readonly<GridRange>[];
  readonly protectedRanges: readonly Readonly<ProtectedRange>[];
  readonly conditionalFormats: readonly Readonly<GoogleAppsScript.Sheets.Schema.ConditionalFormatRule>[];
  readonly developerMetadata: readonly Readonly<GoogleAppsScript.Sheets.Schema.DeveloperMetadata>[];
  readonly basicFilter?: Readonly<GoogleAppsScript.Sheets.Schema.BasicFilter>;
  /** Those of the file that lie on this tab. */
  readonly namedRanges?: readonly Readonly<GoogleAppsScript.Sheets.Schema.NamedRange>[];
  readonly charts?: readonly Readonly<GoogleAppsScript.Sheets.Schema.EmbeddedChart>[];
}
