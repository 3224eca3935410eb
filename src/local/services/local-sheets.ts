type Spreadsheets = GoogleAppsScript.Sheets.Collection.SpreadsheetsCollection;
type Values = GoogleAppsScript.Sheets.Collection.Spreadsheets.ValuesCollection;
type DeveloperMetadata = GoogleAppsScript.Sheets.Collection.Spreadsheets.DeveloperMetadataCollection;
type Sheets = GoogleAppsScript.Sheets.Collection.Spreadsheets.SheetsCollection;

/** What the local host has of the advanced Sheets service, under Google's own typings. Wider than what the add-on calls. */
export interface LocalSheets {
  readonly Spreadsheets: Pick<Spreadsheets, 'get' | 'create'> & {
    /** By the switch `batchUpdateTakesFields`, with a mask of the answer, which the typings do not know. */
    batchUpdate(
      ...args: [...Parameters<Spreadsheets['batchUpdate']>, optionalArgs?: { fields?: string }]
    ): ReturnType<Spreadsheets['batchUpdate']>;
    readonly Values: Pick<
      Values,
      'get' | 'batchGet' | 'batchGetByDataFilter' | 'update' | 'batchUpdate' | 'append' | 'clear' | 'batchClear'
    >;
    readonly DeveloperMetadata: Pick<DeveloperMetadata, 'search'>;
    readonly Sheets: Pick<Sheets, 'copyTo'>;
  };
}
