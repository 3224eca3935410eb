/** What the simple trigger `onEdit` is told; it may use nothing else than the file it stands in, without anybody's consent. */
export interface EditEvent {
  readonly range: TouchedRange;
}

/** The rows are there without a call, counted from 1, both ends included; a pasted column may end where the grid does. */
export interface TouchedRange {
  readonly rowStart: number;
  readonly rowEnd: number;
  getSheet(): TouchedSheet;
}

export interface TouchedSheet {
  getSheetId(): number;
  /** From A1 to the last row and column with content. */
  getDataRange(): { getValues(): unknown[][] };
  /** Counted from 1. */
  getRange(
    row: number,
    column: number,
    numRows: number,
    numColumns: number,
  ): { setValues(values: string[][]): unknown };
}
