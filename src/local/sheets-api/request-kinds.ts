import type { Request } from '../../host';
import { addChart } from './add-chart';
import { addConditionalFormatRule } from './add-conditional-format-rule';
import { addNamedRange } from './add-named-range';
import { addProtectedRange } from './add-protected-range';
import { addSheet } from './add-sheet';
import { appendDimension } from './append-dimension';
import { autoResizeDimensions } from './auto-resize-dimensions';
import { clearBasicFilter } from './clear-basic-filter';
import { copyPaste } from './copy-paste';
import { createDeveloperMetadata } from './create-developer-metadata';
import { cutPaste } from './cut-paste';
import { deleteConditionalFormatRule } from './delete-conditional-format-rule';
import { deleteDeveloperMetadata } from './delete-developer-metadata';
import { deleteDimension } from './delete-dimension';
import { deleteEmbeddedObject } from './delete-embedded-object';
import { deleteNamedRange } from './delete-named-range';
import { deleteProtectedRange } from './delete-protected-range';
import { deleteSheet } from './delete-sheet';
import { duplicateSheet } from './duplicate-sheet';
import { insertDimension } from './insert-dimension';
import { mergeCells } from './merge-cells';
import { moveDimension } from './move-dimension';
import { repeatCell } from './repeat-cell';
import type { RequestKind } from './request-kind';
import { setBasicFilter } from './set-basic-filter';
import { setDataValidation } from './set-data-validation';
import { sortRange } from './sort-range';
import { unmergeCells } from './unmerge-cells';
import { updateCells } from './update-cells';
import { updateChartSpec } from './update-chart-spec';
import { updateConditionalFormatRule } from './update-conditional-format-rule';
import { updateDeveloperMetadata } from './update-developer-metadata';
import { updateDimensionProperties } from './update-dimension-properties';
import { updateNamedRange } from './update-named-range';
import { updateProtectedRange } from './update-protected-range';
import { updateSheetProperties } from './update-sheet-properties';
import { updateSpreadsheetProperties } from './update-spreadsheet-properties';

/** The requests the local host emulates; any other is refused by name. */
export const requestKinds: { readonly [Kind in keyof Request]?: RequestKind<Kind> } = {
  addChart,
  addConditionalFormatRule,
  addNamedRange,
  addProtectedRange,
  addSheet,
  appendDimension,
  autoResizeDimensions,
  clearBasicFilter,
  copyPaste,
  createDeveloperMetadata,
  cutPaste,
  deleteConditionalFormatRule,
  deleteDeveloperMetadata,
  deleteDimension,
  deleteEmbeddedObject,
  deleteNamedRange,
  deleteProtectedRange,
  deleteSheet,
  duplicateSheet,
  insertDimension,
  mergeCells,
  moveDimension,
  repeatCell,
  setBasicFilter,
  setDataValidation,
  sortRange,
  unmergeCells,
  updateCells,
  updateChartSpec,
  updateConditionalFormatRule,
  updateDeveloperMetadata,
  updateDimensionProperties,
  updateNamedRange,
  updateProtectedRange,
  updateSheetProperties,
  updateSpreadsheetProperties,
};
