import type { Emulated } from './emulated';

const exact: Emulated = ['exact', 'documented'];
const anyEditor: Emulated = ['exact', 'assumed', 'any editor may'];
const sheetRights: Emulated = [
  'exact',
  'assumed',
  'a protected tab needs the right to its protection, the strictest guess',
];

/** The requests of `batchUpdate`. What is not here is refused by name. */
export const emulatedRequests: Readonly<Record<string, Emulated>> = {
  addChart: ['close', 'assumed', 'kept as given, drawn by nobody; rights as in `updateSheetProperties`'],
  addConditionalFormatRule: ['close', 'documented', 'kept, and moved with its rows and columns; no colour is computed'],
  addNamedRange: anyEditor,
  addProtectedRange: ['exact', 'reported', 'any editor may protect; the owner is never locked out'],
  addSheet: ['exact', 'reported', 'names are told apart without regard to case'],
  appendDimension: exact,
  autoResizeDimensions: ['close', 'assumed', 'sizes are rough, since there are no fonts to measure'],
  clearBasicFilter: exact,
  copyPaste: ['close', 'documented', 'all, values or formats; no formulas'],
  createDeveloperMetadata: [
    'exact',
    'assumed',
    'on rows and columns whoever may edit their cells, on a tab as in `updateSheetProperties`',
  ],
  cutPaste: ['close', 'documented', 'all, values or formats; what hangs on places, as protections do, stays there'],
  deleteConditionalFormatRule: exact,
  deleteDeveloperMetadata: ['exact', 'assumed', 'rights as in `createDeveloperMetadata`'],
  deleteDimension: exact,
  deleteEmbeddedObject: ['exact', 'documented', 'charts are the only objects'],
  deleteNamedRange: exact,
  deleteProtectedRange: ['exact', 'reported', 'only who the protection lets through'],
  deleteSheet: sheetRights,
  duplicateSheet: ['close', 'assumed', 'whether protections and metadata come along are switches'],
  insertDimension: ['exact', 'assumed', 'whether the protection of the whole tab forbids it is a switch'],
  mergeCells: ['exact', 'documented', 'all of it, rows or columns'],
  moveDimension: exact,
  repeatCell: exact,
  setBasicFilter: ['close', 'assumed', 'where it is, not what it shows or sorts; merges down several rows are refused'],
  setDataValidation: ['close', 'documented', 'the common conditions; what stands in the cells is not checked'],
  sortRange: ['close', 'reported', 'by value; Vietnamese text in the order of its locale'],
  unmergeCells: ['exact', 'documented', 'a merge only partly in the range is refused'],
  updateCells: [
    'exact',
    'assumed',
    'values are text, numbers and booleans; whether validation holds them back is a switch',
  ],
  updateChartSpec: ['close', 'documented', 'kept as it is given'],
  updateConditionalFormatRule: ['close', 'documented', 'kept; no colour is computed'],
  updateDeveloperMetadata: ['close', 'documented', 'an entry keeps its place'],
  updateDimensionProperties: ['exact', 'documented', 'sizes, hiding'],
  updateNamedRange: anyEditor,
  updateProtectedRange: ['exact', 'reported', 'only who the protection lets through'],
  updateSheetProperties: sheetRights,
  updateSpreadsheetProperties: ['close', 'documented', 'locales vi_VN and en_US'],
};
