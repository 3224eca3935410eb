import { cellName } from '../domain/cell-name';

/** An address that opens the workbook at a cell; also good from a file outside it. */
export function cellLink(spreadsheetId: string, sheetId: number, row: number, column: number): string {
  return `https://docs.google.com/spreadsheets/d/${spreadsheetId}/edit#gid=${sheetId}&range=${cellName(row, column)}`;
}
