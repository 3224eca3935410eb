import type { GridRange, SheetResource, SpreadsheetResource } from '../../host';
import { parseA1 } from '../a1';
import type { Book, SheetState } from '../book';
import { localeOf } from '../locale';
import { assertMayRead } from '../protection';
import { boxInGrid } from './box';
import { chartShape } from './charts';
import { readableCell } from './describe-cell';
import { metadataOf } from './developer-metadata';
import type { Mask } from './field-mask';
import { maskOf, parseMask, select } from './field-mask';
import type { NoteCells } from './grid-data';
import { gridData } from './grid-data';
import { namedRange, namedRangesOf } from './named-ranges';
import { describeProtection } from './protected-ranges';
import { basicFilter } from './set-basic-filter';
import type { Shape } from './shape';
import { describeSheet } from './sheet-properties';
import { conditionalFormatRule, developerMetadata, gridRange, protectedRange, sheetProperties } from './shapes';
import { spreadsheetProperties } from './update-spreadsheet-properties';

/** What may be asked for. Effective formats and the rest are refused by name. */
const readable = {
  spreadsheetId: 'text',
  spreadsheetUrl: 'text',
  properties: spreadsheetProperties,
  developerMetadata: [{ ...developerMetadata, location: { ...developerMetadata.location, locationType: 'text' } }],
  namedRanges: [namedRange],
  sheets: [
    {
      properties: { ...sheetProperties, sheetType: 'text' },
      developerMetadata: [{ ...developerMetadata, location: { ...developerMetadata.location, locationType: 'text' } }],
      protectedRanges: [{ ...protectedRange, requestingUserCanEdit: 'flag' }],
      merges: [gridRange],
      conditionalFormats: [conditionalFormatRule],
      basicFilter,
      charts: [chartShape],
      data: [
        {
          startRow: 'integer',
          startColumn: 'integer',
          rowData: [{ values: [readableCell] }],
          rowMetadata: [{ pixelSize: 'integer', hiddenByUser: 'flag', developerMetadata: [developerMetadata] }],
          columnMetadata: [{ pixelSize: 'integer', hiddenByUser: 'flag', developerMetadata: [developerMetadata] }],
        },
      ],
    },
  ],
} as const satisfies Shape<SpreadsheetResource>;

export interface GetOptions {
  /** A mask; without one, everything but the cells. */
  readonly fields?: string;
  /** In A1 notation: then only their tabs are answered, with these cells. */
  readonly ranges?: readonly string[];
  /** Asks for the cells too; ignored where there is a mask. */
  readonly includeGridData?: boolean;
}

/**
 * A spreadsheet as one person sees it. Parts of the answer are parts of the book: whoever passes it on to code that
 * may change it copies it first. Cells are described anew each time their row is read.
 *
 * @throws ApiError 403 for a stranger, 400 for a bad mask or range; NotEmulated
 */
export function getSpreadsheet(
  book: Book,
  user: string,
  options: GetOptions = {},
  note: NoteCells = () => undefined,
): SpreadsheetResource {
  assertMayRead(book, user);
  const { fields = '' } = options;
  const hasMask = fields !== '';
  const mask = hasMask ? parseMask(fields, readable) : '*';
  const hasCells = hasMask || options.includeGridData === true;
  const wanted = rangesBySheet(book, options.ranges ?? []);
  const sheetMask = maskOf(mask, 'sheets');
  const ofFile = metadataOf(book, undefined).map(({ metadata }) => metadata);
  const namedRanges = namedRangesOf(book);
  const resource: SpreadsheetResource = {
    spreadsheetId: book.spreadsheetId,
    properties: book.properties,
    ...(ofFile.length > 0 && { developerMetadata: ofFile }),
    ...(namedRanges.length > 0 && { namedRanges: [...namedRanges] }),
    spreadsheetUrl: `https://docs.google.com/spreadsheets/d/${book.spreadsheetId}/edit`,
  };
  const sheets = book.sheets.filter((sheet) => wanted.size === 0 || wanted.has(sheet));
  return {
    ...select(resource, mask),
    ...(sheetMask && {
      sheets: sheets.map((sheet) => ({
        ...select(describe(book, user, sheet), sheetMask),
        ...(hasCells && cellsOf(book, sheet, wanted.get(sheet) ?? [{}], maskOf(sheetMask, 'data'), note)),
      })),
    }),
  };
}

function rangesBySheet(book: Book, texts: readonly string[]): ReadonlyMap<SheetState, GridRange[]> {
  const ranges = new Map<SheetState, GridRange[]>();
  for (const text of texts) {
    const { sheet, range } = parseA1(book, text);
    ranges.set(sheet, [...(ranges.get(sheet) ?? []), range]);
  }
  return ranges;
}

/** All of a tab but its cells; what is empty is left out. */
function describe(book: Book, user: string, sheet: SheetState): SheetResource {
  const { merges, conditionalFormats, basicFilter: filter, charts = [] } = sheet;
  const ofSheet = metadataOf(book, sheet).flatMap(({ metadata }) =>
    metadata.location?.locationType === 'SHEET' ? [metadata] : [],
  );
  const protections = sheet.protectedRanges.map((protection) => describeProtection(book, user, protection));
  return {
    properties: describeSheet(book, sheet),
    ...(ofSheet.length > 0 && { developerMetadata: ofSheet }),
    ...(protections.length > 0 && { protectedRanges: protections }),
    ...(merges.length > 0 && { merges: [...merges] }),
    ...(conditionalFormats.length > 0 && { conditionalFormats: [...conditionalFormats] }),
    ...(filter && { basicFilter: filter }),
    ...(charts.length > 0 && { charts: [...charts] }),
  };
}

function cellsOf(
  book: Book,
  sheet: SheetState,
  ranges: readonly GridRange[],
  mask: Mask | undefined,
  note: NoteCells,
): SheetResource {
  if (!mask) return {};
  const locale = localeOf(book.properties.locale);
  return { data: ranges.map((range) => gridData(sheet, boxInGrid(sheet, range), mask, locale, note)) };
}
