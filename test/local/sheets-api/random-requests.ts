import fc from 'fast-check';
import type { GridRange, Request } from '../../../src/host';
import type { Book } from '../../../src/local/book';

/** Where the dice of one request fall: each `upTo(n)` is another of them, from 0 to n − 1. */
interface Dice {
  readonly upTo: (count: number) => number;
  readonly of: <T>(items: readonly T[]) => T;
}

const key = { visibility: 'DOCUMENT', metadataKey: 'extra' };
const extra = { developerMetadataLookup: { metadataKey: 'extra' } };
const condition = { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'a' }] };
const rule = (range: GridRange) => ({
  ranges: [range],
  booleanRule: { condition: { type: 'NOT_BLANK' }, format: { textFormat: { bold: true } } },
});

/** What is asked for of each kind: mostly legal, in a file whose tabs are small. */
const bodies = {
  addChart: (book, dice) => ({
    chart: { spec: {}, position: { overlayPosition: { anchorCell: cellOf(book, dice) } } },
  }),
  addConditionalFormatRule: (book, dice) => ({ rule: rule(rangeOf(book, dice)), index: 0 }),
  addNamedRange: (book, dice) => ({ namedRange: { name: `ten_${dice.upTo(9)}`, range: rangeOf(book, dice) } }),
  addProtectedRange: (book, dice) => ({ protectedRange: { range: rangeOf(book, dice) } }),
  addSheet: (_, dice) => ({
    properties: { title: `Tab ${dice.upTo(5)}`, gridProperties: { rowCount: 4, columnCount: 3 } },
  }),
  appendDimension: (book, dice) => ({ sheetId: idOf(book, dice), dimension: dimensionOf(dice), length: 1 }),
  autoResizeDimensions: (book, dice) => ({ dimensions: spanOf(book, dice) }),
  clearBasicFilter: (book, dice) => ({ sheetId: idOf(book, dice) }),
  copyPaste: (book, dice) => ({ source: rangeOf(book, dice), destination: rangeOf(book, dice) }),
  createDeveloperMetadata: (book, dice) => ({
    developerMetadata: {
      ...key,
      location: dice.of([{ spreadsheet: true }, { sheetId: idOf(book, dice) }, { dimensionRange: spanOf(book, dice) }]),
    },
  }),
  cutPaste: (book, dice) => ({ source: rangeOf(book, dice), destination: cellOf(book, dice) }),
  deleteConditionalFormatRule: (book, dice) => ({ sheetId: idOf(book, dice), index: dice.upTo(2) }),
  deleteDeveloperMetadata: () => ({ dataFilter: extra }),
  deleteDimension: (book, dice) => ({ range: spanOf(book, dice) }),
  deleteEmbeddedObject: (book, dice) => {
    const charts = book.sheets.flatMap((sheet) => sheet.charts ?? []);
    return { objectId: charts.length > 0 ? dice.of(charts).chartId : 1 };
  },
  deleteNamedRange: (book, dice) => ({ namedRangeId: namedIdOf(book, dice) }),
  deleteProtectedRange: (book, dice) => ({ protectedRangeId: protectionIdOf(book, dice) }),
  deleteSheet: (book, dice) => ({ sheetId: idOf(book, dice) }),
  duplicateSheet: (book, dice) => ({
    sourceSheetId: idOf(book, dice),
    insertSheetIndex: dice.upTo(book.sheets.length + 1),
  }),
  insertDimension: (book, dice) => ({ range: spanOf(book, dice), inheritFromBefore: dice.upTo(2) === 1 }),
  mergeCells: (book, dice) => ({
    range: rangeOf(book, dice),
    mergeType: dice.of(['MERGE_ALL', 'MERGE_ROWS', 'MERGE_COLUMNS']),
  }),
  moveDimension: (book, dice) => ({ source: spanOf(book, dice), destinationIndex: dice.upTo(6) }),
  repeatCell: (book, dice) => ({
    range: rangeOf(book, dice),
    cell: { userEnteredValue: { numberValue: dice.upTo(9) } },
    fields: 'userEnteredValue',
  }),
  setBasicFilter: (book, dice) => ({ filter: { range: rangeOf(book, dice) } }),
  setDataValidation: (book, dice) => ({ range: rangeOf(book, dice), rule: { condition } }),
  sortRange: (book, dice) => {
    const range = rangeOf(book, dice);
    return { range, sortSpecs: [{ dimensionIndex: range.startColumnIndex ?? 0, sortOrder: 'DESCENDING' }] };
  },
  unmergeCells: (book, dice) => ({ range: rangeOf(book, dice) }),
  updateCells: (book, dice) => ({
    start: cellOf(book, dice),
    rows: [{ values: [{ userEnteredValue: { stringValue: 'x' } }, {}] }, {}],
    fields: 'userEnteredValue,note',
  }),
  updateChartSpec: (book, dice) => ({ chartId: book.sheets[0]?.charts?.[0]?.chartId ?? dice.upTo(3), spec: {} }),
  updateConditionalFormatRule: (book, dice) => ({ sheetId: idOf(book, dice), index: dice.upTo(2), newIndex: 0 }),
  updateDeveloperMetadata: () => ({
    dataFilters: [extra],
    developerMetadata: { metadataValue: 'y' },
    fields: 'metadataValue',
  }),
  updateDimensionProperties: (book, dice) => ({
    range: spanOf(book, dice),
    properties: { pixelSize: 50 },
    fields: 'pixelSize',
  }),
  updateNamedRange: (book, dice) => ({
    namedRange: { namedRangeId: namedIdOf(book, dice), range: rangeOf(book, dice) },
    fields: 'range',
  }),
  updateProtectedRange: (book, dice) => ({
    protectedRange: { protectedRangeId: protectionIdOf(book, dice), warningOnly: true },
    fields: 'warningOnly',
  }),
  updateSheetProperties: (book, dice) => ({
    properties: {
      sheetId: idOf(book, dice),
      index: dice.upTo(3),
      hidden: dice.upTo(4) === 0,
      gridProperties: { rowCount: 2 + dice.upTo(6), columnCount: 2 + dice.upTo(4), frozenRowCount: dice.upTo(3) },
    },
    fields: dice.of(['hidden', 'index', 'gridProperties(rowCount,columnCount)', 'gridProperties.frozenRowCount']),
  }),
  updateSpreadsheetProperties: (_, dice) => ({ properties: { title: `Sổ ${dice.upTo(9)}` }, fields: 'title' }),
} satisfies { readonly [Each in keyof Request]: (book: Book, dice: Dice) => Request[Each] };

type Kind = keyof typeof bodies;

/** A request yet to be put to a file: what it asks for depends on what is there. */
export interface Draft {
  readonly kind: Kind;
  readonly requestTo: (book: Book) => Request;
}

// The record above has every kind and no other.
const kinds = Object.keys(bodies) as Kind[];

export const draft: fc.Arbitrary<Draft> = fc
  .record({ kind: fc.constantFrom(...kinds), seeds: fc.array(fc.nat(59), { minLength: 16, maxLength: 16 }) })
  .map(({ kind, seeds }) => ({
    kind,
    requestTo: (book: Book): Request => ({ [kind]: bodies[kind](book, throwOf(seeds)) }),
  }));

function throwOf(seeds: readonly number[]): Dice {
  let next = 0;
  const upTo = (count: number) => seeds[next++ % seeds.length]! % count;
  return { upTo, of: (items) => items[upTo(items.length)]! };
}

const idOf = ({ sheets }: Book, dice: Dice) => dice.of(sheets).properties.sheetId;

const dimensionOf = (dice: Dice) => dice.of(['ROWS', 'COLUMNS']);

/** May reach beyond the grid by one. */
function spanOf(book: Book, dice: Dice) {
  const startIndex = dice.upTo(6);
  return {
    sheetId: idOf(book, dice),
    dimension: dimensionOf(dice),
    startIndex,
    endIndex: startIndex + 1 + dice.upTo(2),
  };
}

const cellOf = (book: Book, dice: Dice) => ({
  sheetId: idOf(book, dice),
  rowIndex: dice.upTo(5),
  columnIndex: dice.upTo(4),
});

function rangeOf(book: Book, dice: Dice): GridRange {
  const { sheetId, rowIndex, columnIndex } = cellOf(book, dice);
  return {
    sheetId,
    startRowIndex: rowIndex,
    endRowIndex: rowIndex + 1 + dice.upTo(2),
    startColumnIndex: columnIndex,
    endColumnIndex: columnIndex + 1 + dice.upTo(2),
  };
}

function namedIdOf(book: Book, dice: Dice): string {
  const named = book.sheets.flatMap(({ namedRanges = [] }) => namedRanges);
  return named.length > 0 ? (dice.of(named).namedRangeId ?? '') : 'none';
}

/** Of a protection that no test follows. */
function protectionIdOf(book: Book, dice: Dice): number {
  const loose = book.sheets.flatMap((sheet) => sheet.protectedRanges.filter(({ description }) => !description));
  return loose.length > 0 ? (dice.of(loose).protectedRangeId ?? 0) : 1;
}
