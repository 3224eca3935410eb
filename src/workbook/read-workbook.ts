import type { CellValue } from '../domain/cell-value';
import { SetupError } from '../domain/setup-error';
import type {
  CellData,
  ExtendedValue,
  GridRange,
  Host,
  ProtectedRange,
  SheetResource,
  SpreadsheetResource,
} from '../host';
import { cellErrorSign } from './cell-error-sign';
import type { ConfigurationKind, ReportKind, SheetKind } from './sheet-kind';
import { SHEET_KIND_KEY, sheetTitles } from './sheet-kind';

/**
 * How much of each cell a command needs.
 *
 *   detail   | besides values and links                              | 32 filled tabs
 *   ---------|-------------------------------------------------------|---------------
 *   'values' | –                                                     | 0.36 MB
 *   'rules'  | what kind of data validation each cell has            | 0.43 MB
 *   'form'   | validation, look, note, colours by condition, hiding  | 2.5 MB
 *
 * 2 MB is recommended as the most; only the rare mending of forms goes above it.
 */
export type Detail = 'values' | 'rules' | 'form';

const dataFields: Readonly<Record<Detail, string>> = {
  values: 'data(rowData(values(effectiveValue,hyperlink)))',
  rules: 'data(rowData(values(effectiveValue,hyperlink,dataValidation(condition(type)))))',
  form:
    'conditionalFormats,data(rowMetadata(hiddenByUser),columnMetadata(hiddenByUser),rowData(values(effectiveValue,hyperlink,' +
    'dataValidation(condition,strict),note,userEnteredFormat(numberFormat(type),backgroundColorStyle,' +
    'textFormat(fontFamily,fontSize,bold,italic)))))',
};

/** All that a command reads, in one call and so in one consistent picture: what each tab is, who may edit it, its cells. */
export function fieldsOf(detail: Detail): string {
  return (
    'spreadsheetId,properties(title,locale,timeZone),sheets(properties(sheetId,title,index,gridProperties(rowCount,columnCount)),' +
    `developerMetadata(metadataKey,metadataValue),protectedRanges,merges,charts(chartId),${dataFields[detail]})`
  );
}

/** The workbook at one moment. */
export interface WorkbookSnapshot {
  readonly spreadsheetId: string;
  readonly title: string;
  /** How the file reads typed dates and numbers: `vi_VN`. */
  readonly locale: string;
  readonly timeZone: string;
  readonly detail: Detail;
  readonly sheets: readonly SheetSnapshot[];
}

export interface SheetSnapshot {
  readonly sheetId: number;
  readonly title: string;
  readonly index: number;
  readonly rowCount: number;
  readonly columnCount: number;
  /** Absent for a tab the add-on did not make. */
  readonly kind: SheetKind | undefined;
  readonly protectedRanges: readonly ProtectedRange[];
  readonly merges: readonly GridRange[];
  readonly chartIds: readonly number[];
  /** From row 1 and column 1, ragged: what is missing is blank. */
  readonly values: readonly (readonly CellValue[])[];
  readonly links: readonly (readonly (string | undefined)[])[];
  /** The same cells as Google answered them, as far as the detail asks. */
  readonly cells: readonly (readonly CellData[])[];
  readonly conditionalFormats: readonly GoogleAppsScript.Sheets.Schema.ConditionalFormatRule[];
  /** From 1. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

/** One heavy call. */
export function readWorkbook(host: Host, detail: Detail = 'values'): WorkbookSnapshot {
  const spreadsheetId = host.SpreadsheetApp.getActiveSpreadsheet().getId();
  return readResource(spreadsheetId, host.Sheets.Spreadsheets.get(spreadsheetId, { fields: fieldsOf(detail) }), detail);
}

/** Google's answer to a request for `fieldsOf(detail)`. */
export function readResource(spreadsheetId: string, resource: SpreadsheetResource, detail: Detail): WorkbookSnapshot {
  return {
    spreadsheetId,
    title: resource.properties?.title ?? '',
    locale: resource.properties?.locale ?? '',
    timeZone: resource.properties?.timeZone ?? '',
    detail,
    sheets: (resource.sheets ?? []).map(readSheet),
  };
}

function readSheet(resource: SheetResource): SheetSnapshot {
  const {
    properties = {},
    developerMetadata = [],
    protectedRanges = [],
    merges = [],
    charts = [],
    conditionalFormats = [],
  } = resource;
  const { sheetId = 0, title = '', index = 0, gridProperties: { rowCount = 0, columnCount = 0 } = {} } = properties;
  return {
    sheetId,
    title,
    index,
    rowCount,
    columnCount,
    kind: developerMetadata.find(({ metadataKey }) => metadataKey === SHEET_KIND_KEY)?.metadataValue as
      SheetKind | undefined,
    protectedRanges,
    merges,
    chartIds: charts.flatMap(({ chartId }) => chartId ?? []),
    conditionalFormats,
    ...readCells(resource.data?.[0] ?? {}),
  };
}

function readCells({
  rowData: rows = [],
  rowMetadata = [],
  columnMetadata = [],
}: GoogleAppsScript.Sheets.Schema.GridData): Pick<
  SheetSnapshot,
  'values' | 'links' | 'cells' | 'hiddenRows' | 'hiddenColumns'
> {
  return {
    values: rows.map(({ values = [] }) => values.map(({ effectiveValue }) => readValue(effectiveValue))),
    links: rows.map(({ values = [] }) => values.map(({ hyperlink }) => hyperlink)),
    cells: rows.map(({ values = [] }) => values),
    hiddenRows: hiddenOf(rowMetadata),
    hiddenColumns: hiddenOf(columnMetadata),
  };
}

function hiddenOf(all: readonly GoogleAppsScript.Sheets.Schema.DimensionProperties[]): ReadonlySet<number> {
  return new Set(all.flatMap(({ hiddenByUser }, index) => (hiddenByUser ? [index + 1] : [])));
}

function readValue(value: ExtendedValue | undefined): CellValue {
  if (value === undefined) return '';
  // A broken formula is shown to people as its error; to us it is text, and a finding where an agency may type.
  return value.stringValue ?? value.numberValue ?? value.boolValue ?? cellErrorSign(value.errorValue);
}

/** The tab of a kind; where someone duplicated one, the first from the left. */
export function findSheet(snapshot: WorkbookSnapshot, kind: SheetKind): SheetSnapshot | undefined {
  return snapshot.sheets.find((sheet) => sheet.kind === kind);
}

/** @throws SetupError where the tab is missing: set-up makes it again. */
export function requireSheet(snapshot: WorkbookSnapshot, kind: ConfigurationKind | ReportKind): SheetSnapshot {
  const sheet = findSheet(snapshot, kind);
  if (!sheet) throw new SetupError([{ kind: 'sheetMissing', sheet: sheetTitles[kind] }]);
  return sheet;
}
