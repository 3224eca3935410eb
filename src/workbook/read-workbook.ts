import type { CellValue } from '../domain/cell-value';
import { SetupError } from '../domain/setup-error';
import type { ExtendedValue, GridRange, Host, ProtectedRange, SheetResource } from '../host';
import type { ConfigurationKind, ReportKind, SheetKind } from './sheet-kind';
import { SHEET_KIND_KEY, sheetTitles } from './sheet-kind';

/**
 * All that any command reads, in one call and so in one consistent picture: what each tab is, who may edit it, and
 * every value. Formats stay behind; 32 filled tabs are about 0.7 MB (2 MB is recommended as the most).
 */
const FIELDS =
  'spreadsheetId,properties(title,locale,timeZone),sheets(properties(sheetId,title,index,gridProperties(rowCount,columnCount)),' +
  'developerMetadata(metadataKey,metadataValue),protectedRanges,merges,data(rowData(values(effectiveValue,hyperlink))))';

/** The workbook at one moment. */
export interface WorkbookSnapshot {
  readonly spreadsheetId: string;
  readonly title: string;
  /** How the file reads typed dates and numbers: `vi_VN`. */
  readonly locale: string;
  readonly timeZone: string;
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
  /** From row 1 and column 1, ragged: what is missing is blank. */
  readonly values: readonly (readonly CellValue[])[];
  readonly links: readonly (readonly (string | undefined)[])[];
}

/** One heavy call. */
export function readWorkbook(host: Host): WorkbookSnapshot {
  const spreadsheetId = host.SpreadsheetApp.getActiveSpreadsheet().getId();
  const resource = host.Sheets.Spreadsheets.get(spreadsheetId, { fields: FIELDS });
  return {
    spreadsheetId,
    title: resource.properties?.title ?? '',
    locale: resource.properties?.locale ?? '',
    timeZone: resource.properties?.timeZone ?? '',
    sheets: (resource.sheets ?? []).map(readSheet),
  };
}

function readSheet(resource: SheetResource): SheetSnapshot {
  const { properties, developerMetadata = [], protectedRanges = [], merges = [], data = [] } = resource;
  const rows = data[0]?.rowData ?? [];
  return {
    sheetId: properties?.sheetId ?? 0,
    title: properties?.title ?? '',
    index: properties?.index ?? 0,
    rowCount: properties?.gridProperties?.rowCount ?? 0,
    columnCount: properties?.gridProperties?.columnCount ?? 0,
    kind: developerMetadata.find(({ metadataKey }) => metadataKey === SHEET_KIND_KEY)?.metadataValue as
      SheetKind | undefined,
    protectedRanges,
    merges,
    values: rows.map(({ values = [] }) => values.map(({ effectiveValue }) => readValue(effectiveValue))),
    links: rows.map(({ values = [] }) => values.map(({ hyperlink }) => hyperlink)),
  };
}

function readValue(value: ExtendedValue | undefined): CellValue {
  if (value === undefined) return '';
  // A broken formula is shown to people as its error; to us it is text that no rule takes for a number.
  return value.stringValue ?? value.numberValue ?? value.boolValue ?? `#${value.errorValue?.type ?? 'ERROR'}`;
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
