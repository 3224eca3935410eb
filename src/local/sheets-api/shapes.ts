import type { CellData, CellFormat, GridRange, ProtectedRange } from '../../host';
import type { Shape } from './shape';

type Schema<Name extends keyof Messages> = Messages[Name];

/** Google's messages that several requests share. */
interface Messages {
  BooleanCondition: GoogleAppsScript.Sheets.Schema.BooleanCondition;
  ColorStyle: GoogleAppsScript.Sheets.Schema.ColorStyle;
  ConditionalFormatRule: GoogleAppsScript.Sheets.Schema.ConditionalFormatRule;
  DataFilter: GoogleAppsScript.Sheets.Schema.DataFilter;
  DataValidationRule: GoogleAppsScript.Sheets.Schema.DataValidationRule;
  DeveloperMetadata: GoogleAppsScript.Sheets.Schema.DeveloperMetadata;
  DeveloperMetadataLocation: GoogleAppsScript.Sheets.Schema.DeveloperMetadataLocation;
  DimensionRange: GoogleAppsScript.Sheets.Schema.DimensionRange;
  GridCoordinate: GoogleAppsScript.Sheets.Schema.GridCoordinate;
  SheetProperties: GoogleAppsScript.Sheets.Schema.SheetProperties;
}

export const gridRange = {
  sheetId: 'integer',
  startRowIndex: 'index',
  endRowIndex: 'index',
  startColumnIndex: 'index',
  endColumnIndex: 'index',
} as const satisfies Shape<GridRange>;

export const gridCoordinate = {
  sheetId: 'integer',
  rowIndex: 'integer',
  columnIndex: 'integer',
} as const satisfies Shape<Schema<'GridCoordinate'>>;

export const dimensionRange = {
  sheetId: 'integer',
  dimension: new Set(['ROWS', 'COLUMNS']),
  startIndex: 'index',
  endIndex: 'index',
} as const satisfies Shape<Schema<'DimensionRange'>>;

const colorStyle = {
  rgbColor: { red: 'number', green: 'number', blue: 'number', alpha: 'number' },
} as const satisfies Shape<Schema<'ColorStyle'>>;

const border = {
  style: new Set(['NONE', 'DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE']),
  colorStyle,
} as const;

export const cellFormat = {
  numberFormat: {
    type: new Set(['TEXT', 'NUMBER', 'PERCENT', 'CURRENCY', 'DATE', 'TIME', 'DATE_TIME']),
    pattern: 'text',
  },
  backgroundColorStyle: colorStyle,
  borders: { top: border, bottom: border, left: border, right: border },
  horizontalAlignment: new Set(['LEFT', 'CENTER', 'RIGHT']),
  verticalAlignment: new Set(['TOP', 'MIDDLE', 'BOTTOM']),
  wrapStrategy: new Set(['OVERFLOW_CELL', 'CLIP', 'WRAP']),
  textFormat: {
    foregroundColorStyle: colorStyle,
    fontFamily: 'text',
    fontSize: 'integer',
    bold: 'flag',
    italic: 'flag',
    strikethrough: 'flag',
    underline: 'flag',
    link: { uri: 'text' },
  },
} as const satisfies Shape<CellFormat>;

function condition(types: readonly string[]) {
  return {
    type: new Set(types),
    values: [{ userEnteredValue: 'text' }],
  } as const satisfies Shape<Schema<'BooleanCondition'>>;
}

export const dataValidationRule = {
  condition: condition(['BOOLEAN', 'ONE_OF_LIST', 'DATE_IS_VALID', 'NUMBER_BETWEEN', 'NUMBER_GREATER_THAN_EQ']),
  strict: 'flag',
  showCustomUi: 'flag',
  inputMessage: 'text',
} as const satisfies Shape<Schema<'DataValidationRule'>>;

/** What may be written to a cell; the rest of a cell is worked out when it is read. */
export const cellData = {
  userEnteredValue: { stringValue: 'text', numberValue: 'numberValue', boolValue: 'boolValue' },
  userEnteredFormat: cellFormat,
  note: 'text',
  dataValidation: dataValidationRule,
} as const satisfies Shape<CellData>;

/** Kept and moved with its cells; the colours it would give are not worked out. */
export const conditionalFormatRule = {
  ranges: [gridRange],
  booleanRule: {
    condition: condition(['BLANK', 'NOT_BLANK', 'TEXT_EQ', 'TEXT_CONTAINS', 'NUMBER_LESS', 'CUSTOM_FORMULA']),
    format: cellFormat,
  },
} as const satisfies Shape<Schema<'ConditionalFormatRule'>>;

export const protectedRange = {
  protectedRangeId: 'integer',
  range: gridRange,
  description: 'text',
  warningOnly: 'flag',
  editors: { users: ['text'] },
  unprotectedRanges: [gridRange],
} as const satisfies Shape<ProtectedRange>;

const metadataVisibility = new Set(['DOCUMENT', 'PROJECT']);

const metadataLocation = {
  spreadsheet: 'flag',
  sheetId: 'index',
  dimensionRange,
} as const satisfies Shape<Schema<'DeveloperMetadataLocation'>>;

export const developerMetadata = {
  metadataId: 'integer',
  metadataKey: 'text',
  metadataValue: 'text',
  location: metadataLocation,
  visibility: metadataVisibility,
} as const satisfies Shape<Schema<'DeveloperMetadata'>>;

export const dataFilter = {
  a1Range: 'text',
  gridRange,
  developerMetadataLookup: {
    metadataId: 'integer',
    metadataKey: 'text',
    metadataValue: 'text',
    locationType: new Set(['ROW', 'COLUMN', 'SHEET', 'SPREADSHEET']),
    metadataLocation,
    locationMatchingStrategy: new Set(['EXACT_LOCATION', 'INTERSECTING_LOCATION']),
    visibility: metadataVisibility,
  },
} as const satisfies Shape<Schema<'DataFilter'>>;

/** The fields a caller may set; the index is worked out from the order of the tabs. */
export const sheetProperties = {
  sheetId: 'index',
  title: 'text',
  index: 'index',
  hidden: 'flag',
  tabColorStyle: colorStyle,
  gridProperties: {
    rowCount: 'integer',
    columnCount: 'integer',
    frozenRowCount: 'integer',
    frozenColumnCount: 'integer',
    hideGridlines: 'flag',
  },
} as const satisfies Shape<Schema<'SheetProperties'>>;
