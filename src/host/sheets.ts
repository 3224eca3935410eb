/**
 * The slice of the advanced Sheets service (v4) that the add-on calls. Each call is one round trip, about
 * 0.1–0.6 s to read and 0.15–1 s to write, whatever its size; hence one read and one write for each command.
 * Source: developers.google.com/sheets/api/reference/rest
 */
export interface Sheets {
  readonly Spreadsheets: {
    /** `fields` is a mask; naming `sheets.data` in it brings the cells of every tab in one consistent picture. */
    get(
      spreadsheetId: string,
      optionalArgs: { fields: string; ranges?: string[] },
    ): GoogleAppsScript.Sheets.Schema.Spreadsheet;
    /**
     * Applies all requests in order, or none where one is not valid. Google's typings know no options here; whether Apps
     * Script takes a mask of the answer all the same, or refuses the third argument before it calls, is not settled.
     */
    batchUpdate(
      resource: GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetRequest,
      spreadsheetId: string,
      optionalArgs?: { fields: string },
    ): GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetResponse;
    readonly Values: {
      batchGet(
        spreadsheetId: string,
        optionalArgs: ValueOptions & { ranges: string[] },
      ): GoogleAppsScript.Sheets.Schema.BatchGetValuesResponse;
      /** As `batchGet`, but a POST: the ranges do not lengthen the address, which is capped. */
      batchGetByDataFilter(
        resource: GoogleAppsScript.Sheets.Schema.BatchGetValuesByDataFilterRequest,
        spreadsheetId: string,
      ): GoogleAppsScript.Sheets.Schema.BatchGetValuesByDataFilterResponse;
    };
  };
}

interface ValueOptions {
  valueRenderOption?: 'FORMATTED_VALUE' | 'UNFORMATTED_VALUE' | 'FORMULA';
  dateTimeRenderOption?: 'SERIAL_NUMBER' | 'FORMATTED_STRING';
  majorDimension?: 'ROWS' | 'COLUMNS';
}

/** The v4 resource words, under Google's names. */
export type CellData = GoogleAppsScript.Sheets.Schema.CellData;
export type CellFormat = GoogleAppsScript.Sheets.Schema.CellFormat;
export type ExtendedValue = GoogleAppsScript.Sheets.Schema.ExtendedValue;
export type GridRange = GoogleAppsScript.Sheets.Schema.GridRange;
export type ProtectedRange = GoogleAppsScript.Sheets.Schema.ProtectedRange;
export type Request = GoogleAppsScript.Sheets.Schema.Request;
export type RowData = GoogleAppsScript.Sheets.Schema.RowData;
export type SheetResource = GoogleAppsScript.Sheets.Schema.Sheet;
export type SpreadsheetResource = GoogleAppsScript.Sheets.Schema.Spreadsheet;
