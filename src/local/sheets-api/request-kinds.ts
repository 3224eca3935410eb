import type { Request } from '../../host';
import { addConditionalFormatRule } from './add-conditional-format-rule';
import { addProtectedRange } from './add-protected-range';
import { addSheet } from './add-sheet';
import { appendDimension } from './append-dimension';
import { createDeveloperMetadata } from './create-developer-metadata';
import { deleteConditionalFormatRule } from './delete-conditional-format-rule';
import { deleteDeveloperMetadata } from './delete-developer-metadata';
import { deleteDimension } from './delete-dimension';
import { deleteProtectedRange } from './delete-protected-range';
import { deleteSheet } from './delete-sheet';
import { duplicateSheet } from './duplicate-sheet';
import { insertDimension } from './insert-dimension';
import { mergeCells } from './merge-cells';
import { moveDimension } from './move-dimension';
import { repeatCell } from './repeat-cell';
import type { RequestKind } from './request-kind';
import { setDataValidation } from './set-data-validation';
import { sortRange } from './sort-range';
import { unmergeCells } from './unmerge-cells';
import { updateCells } from './update-cells';
import { updateDimensionProperties } from './update-dimension-properties';
import { updateProtectedRange } from './update-protected-range';
import { updateSheetProperties } from './update-sheet-properties';
import { updateSpreadsheetProperties } from './update-spreadsheet-properties';

/** The requests the local host emulates; any other is refused by name. */
export const requestKinds: { readonly [Kind in keyof Request]?: RequestKind<Kind> } = {
  addConditionalFormatRule,
  addProtectedRange,
  addSheet,
  appendDimension,
  createDeveloperMetadata,
  deleteConditionalFormatRule,
  deleteDeveloperMetadata,
  deleteDimension,
  deleteProtectedRange,
  deleteSheet,
  duplicateSheet,
  insertDimension,
  mergeCells,
  moveDimension,
  repeatCell,
  setDataValidation,
  sortRange,
  unmergeCells,
  updateCells,
  updateDimensionProperties,
  updateProtectedRange,
  updateSheetProperties,
  updateSpreadsheetProperties,
};
