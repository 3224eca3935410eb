import type { Appendix } from '../../domain/appendices';
import type { Agency, Campaign } from '../../domain/campaign';
import type { CellValue } from '../../domain/cell-value';
import type { CellData, GridRange, Request } from '../../host';
import { addSubmissionRequests } from '../submission/add-submission-requests';
import type { DrawnSubmission } from '../submission/draw-submission';
import { drawSubmission, isOpen } from '../submission/draw-submission';
import { stripCells } from '../submission/input-ranges';
import type { FormKey } from '../submission/lay-out-strips';
import { formKeys } from '../submission/lay-out-strips';

/**
 * A submission's tab as set-up would make it now. Its cells are what set-up's own requests leave behind, so nothing that
 * set-up learns to put into a tab has to be told to the repair. Rows and columns count from 0.
 */
export interface Blueprint {
  readonly agency: Agency;
  readonly appendix: Appendix;
  readonly keys: readonly FormKey[];
  readonly drawn: DrawnSubmission;
  readonly cells: readonly (readonly CellData[])[];
  readonly requests: readonly Request[];
  /** Index of the row of headings. */
  readonly header: number;
}

export function drawBlueprint(campaign: Campaign, agency: Agency, appendix: Appendix, sheetId: number): Blueprint {
  const drawn = drawSubmission(campaign, agency, appendix);
  const requests = addSubmissionRequests(campaign, agency, appendix, sheetId);
  const cells: CellData[][] = [];
  for (const { updateCells, setDataValidation } of requests) {
    if (updateCells) updateCells.rows?.forEach(({ values = [] }, row) => (cells[row] = values));
    if (setDataValidation) validate(cells, setDataValidation);
  }
  return { agency, appendix, keys: formKeys(appendix), drawn, cells, requests, header: drawn.firstDataRow - 2 };
}

function validate(
  cells: CellData[][],
  { range = {}, rule }: GoogleAppsScript.Sheets.Schema.SetDataValidationRequest,
): void {
  cells.forEach((row, rowIndex) => {
    row.forEach((cell, columnIndex) => {
      if (rule && isInside(range, rowIndex, columnIndex)) row[columnIndex] = { ...cell, dataValidation: rule };
    });
  });
}

export function isInside(
  { startRowIndex = 0, endRowIndex = Infinity, startColumnIndex = 0, endColumnIndex = Infinity }: GridRange,
  row: number,
  column: number,
): boolean {
  return startRowIndex <= row && row < endRowIndex && startColumnIndex <= column && column < endColumnIndex;
}

/** What set-up writes there; `''` for nothing. */
export function wantedValue({ drawn }: Blueprint, row: number, column: number): CellValue {
  return drawn.drawing.rows[row]?.cells[column]?.value ?? '';
}

export function isAssignedRow({ drawn }: Blueprint, row: number): boolean {
  return row >= drawn.firstDataRow - 1 && row < drawn.firstDataRow - 1 + drawn.assignedRows;
}

/**
 * Whose the value of a cell is. Only what is the add-on's is ever written over.
 *
 *   row                     | column                   | the add-on's
 *   ------------------------|--------------------------|--------------------------------
 *   keys                    | any                      | yes
 *   any                     | ids                      | yes
 *   title, strips, headings | any                      | where set-up writes, save fields
 *   of the plan             | number, plan's           | yes
 *   own                     | number                   | yes
 *   data                    | agency's, verdict        | no
 */
export function isOurs(blueprint: Blueprint, row: number, column: number): boolean {
  const { drawn, appendix, header } = blueprint;
  if (row === 0 || column === 0) return true;
  if (row <= header) {
    const isField = stripCells(drawn).some(({ box }) => box.row === row + 1 && box.column === column + 1);
    return !isField && wantedValue(blueprint, row, column) !== '';
  }
  const definition = appendix.columns[column - 1];
  return definition !== undefined && !isOpen(definition, isAssignedRow(blueprint, row));
}
