import fc from 'fast-check';
import type { GridRange, Request } from '../../../src/host';
import { createLocalGoogle } from '../../../src/local';
import { ApiError, NotEmulated } from '../../../src/local/api-error';
import type { Book, SheetState } from '../../../src/local/book';
import { boxOf, cellCount, isEmpty, overlaps } from '../../../src/local/sheets-api/box';
import { placedMetadata } from '../../../src/local/sheets-api/developer-metadata';
import { requestKinds } from '../../../src/local/sheets-api/request-kinds';
import { apply, bookOf, OWNER } from '../draw';
import type { Draft } from './random-requests';
import { draft } from './random-requests';

const ROWS = 5;
const COLUMNS = 4;

const indexes = (count: number) => Array.from({ length: count }, (_, index) => index);

/** Two tabs; every row and column of the first bears a mark of its own, and B2:C4 is protected. */
const start = apply(
  bookOf(
    indexes(ROWS)
      .map((row) =>
        indexes(COLUMNS)
          .map((column) => `${row}${column}`)
          .join('|'),
      )
      .join('\n'),
  ),
  [
    { addSheet: { properties: { sheetId: 1, title: 'Hai', gridProperties: { rowCount: 4, columnCount: 3 } } } },
    ...indexes(ROWS).map((index) => mark('ROWS', index)),
    ...indexes(COLUMNS).map((index) => mark('COLUMNS', index)),
    {
      addProtectedRange: {
        protectedRange: {
          range: { startRowIndex: 1, endRowIndex: 4, startColumnIndex: 1, endColumnIndex: 3 },
          description: 'followed',
        },
      },
    },
  ],
);

function mark(dimension: 'ROWS' | 'COLUMNS', index: number): Request {
  const location = { dimensionRange: { dimension, startIndex: index, endIndex: index + 1 } };
  return {
    createDeveloperMetadata: {
      developerMetadata: { metadataKey: `${dimension} ${index}`, visibility: 'DOCUMENT', location },
    },
  };
}

/** The book after a request, or as it was where that is refused. */
function attempt(book: Book, request: Request): Book {
  try {
    return apply(book, [request]);
  } catch (error) {
    if (error instanceof ApiError || error instanceof NotEmulated) return book;
    throw error;
  }
}

/** What is wrong with a tab; nothing is. */
function flawsOf(sheet: SheetState): string[] {
  const { sheetId, gridProperties } = sheet.properties;
  const { rowCount, columnCount, frozenRowCount = 0, frozenColumnCount = 0 } = gridProperties;
  const ranges: readonly (readonly [string, readonly (GridRange | undefined)[]])[] = [
    ['merge', sheet.merges],
    ['protection', sheet.protectedRanges.map(({ range }) => range)],
    ['condition', sheet.conditionalFormats.flatMap((each) => each.ranges ?? [])],
    ['name', (sheet.namedRanges ?? []).map(({ range }) => range)],
    ['filter', sheet.basicFilter ? [sheet.basicFilter.range] : []],
  ];
  const outside = ranges.flatMap(([name, all]) =>
    all.flatMap((range = {}) => {
      const box = boxOf(sheet, range);
      const isInGrid = box.endRowIndex <= rowCount && box.endColumnIndex <= columnCount && !isEmpty(box);
      return isInGrid && (range.sheetId ?? 0) === sheetId ? [] : [`${name} outside: ${JSON.stringify(range)}`];
    }),
  );
  const merges = sheet.merges.map((merge) => boxOf(sheet, merge));
  const isOverlapping = merges.some((one, index) => merges.slice(index + 1).some((other) => overlaps(one, other)));
  return [
    ...outside,
    ...(isOverlapping || merges.some((merge) => cellCount(merge) < 2) ? ['merges'] : []),
    ...(sheet.rows.length > rowCount || sheet.rows.some((row) => (row?.length ?? 0) > columnCount)
      ? ['cells outside']
      : []),
    ...(sheet.rowMetadata.length > rowCount || sheet.columnMetadata.length > columnCount ? ['sizes outside'] : []),
    ...(frozenRowCount >= rowCount || frozenColumnCount >= columnCount ? ['nothing scrolls'] : []),
  ];
}

function repeated(items: readonly unknown[]): unknown[] {
  return items.filter((item, index) => items.indexOf(item) !== index);
}

function flaws(book: Book): unknown[] {
  return [
    ...book.sheets.flatMap(flawsOf),
    ...repeated(book.sheets.map(({ properties }) => properties.sheetId)),
    ...repeated(book.sheets.map(({ properties }) => properties.title.toLowerCase())),
    ...repeated(book.sheets.flatMap(({ protectedRanges }) => protectedRanges.map((one) => one.protectedRangeId))),
    ...repeated(book.sheets.flatMap(({ namedRanges = [] }) => namedRanges.map((one) => one.name))),
    ...repeated(placedMetadata(book).map(({ metadata }) => metadata.metadataId)),
    ...(book.sheets.every(({ properties }) => properties.hidden) ? ['nothing to see'] : []),
  ];
}

test('no sequence of requests breaks a file', () => {
  fc.assert(
    fc.property(fc.array(draft, { minLength: 1, maxLength: 25 }), (drafts) => {
      let book = start;
      for (const each of drafts) {
        book = attempt(book, each.requestTo(book));
        expect(flaws(book)).toEqual([]);
      }
    }),
    { numRuns: 300 },
  );
});

test('most of what is drafted is legal, and every kind is at some time', () => {
  const done = new Set<string>();
  const outcomes = fc
    .sample(fc.array(draft, { minLength: 25, maxLength: 25 }), { numRuns: 200, seed: 1 })
    .flatMap((drafts) => {
      let book = start;
      return drafts.map((each) => {
        const after = attempt(book, each.requestTo(book));
        const isDone = after !== book;
        if (isDone) done.add(each.kind);
        book = after;
        return isDone;
      });
    });
  expect([...done].sort()).toEqual(Object.keys(requestKinds).sort());
  expect(outcomes.filter(Boolean).length).toBeGreaterThan(outcomes.length / 2);
});

/** The rows or columns of the first tab, each by its mark, and whether the followed protection lies on it. */
type Line = readonly { readonly mark: string; readonly isCovered: boolean }[];

/** What the file says. */
function lineOf(book: Book, dimension: 'ROWS' | 'COLUMNS'): Line {
  const sheet = book.sheets.find(({ properties }) => properties.sheetId === 0)!;
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  const followed = sheet.protectedRanges.find(({ description }) => description === 'followed')?.range;
  const box = followed && boxOf(sheet, followed);
  const all = dimension === 'ROWS' ? sheet.rowMetadata : sheet.columnMetadata;
  return indexes(dimension === 'ROWS' ? rowCount : columnCount).map((index) => ({
    mark: (all[index]?.developerMetadata ?? []).map(({ metadataKey = '' }) => metadataKey).join(),
    isCovered:
      box !== undefined &&
      (dimension === 'ROWS'
        ? box.startRowIndex <= index && index < box.endRowIndex
        : box.startColumnIndex <= index && index < box.endColumnIndex),
  }));
}

/** The line with blanks put in: one that falls between two covered is covered. */
function inserted(line: Line, index: number, count: number): Line {
  const isCovered = (line[index - 1]?.isCovered ?? false) && (line[index]?.isCovered ?? false);
  return [...line.slice(0, index), ...indexes(count).map(() => ({ mark: '', isCovered })), ...line.slice(index)];
}

/** Where all that is covered moves, its cover moves along; else what lands between two covered is covered too. */
function moved(line: Line, from: number, to: number, destination: number): Line {
  if (from <= destination && destination <= to) return line;
  const block = line.slice(from, to);
  const rest = [...line.slice(0, from), ...line.slice(to)];
  const landing = destination > from ? destination - block.length : destination;
  const neighbours = [rest[landing - 1]?.isCovered ?? false, rest[landing]?.isCovered ?? false];
  // Covered as a whole, it stays so at the edge of the others.
  const wanted = block.every(({ isCovered }) => isCovered) ? 1 : 2;
  const isCovered = neighbours.filter(Boolean).length >= wanted;
  const isLeft = rest.some((item) => item.isCovered);
  const landed = isLeft ? block.map((item) => ({ ...item, isCovered })) : block;
  return [...rest.slice(0, landing), ...landed, ...rest.slice(landing)];
}

interface Step {
  readonly name: string;
  readonly request: (start: number, count: number, size: number) => Request;
  readonly expected: (line: Line, start: number, count: number) => Line;
}

const steps = (dimension: 'ROWS' | 'COLUMNS'): readonly Step[] => {
  const range = (startIndex: number, count: number) => ({
    sheetId: 0,
    dimension,
    startIndex,
    endIndex: startIndex + count,
  });
  return [
    {
      name: 'insert',
      request: (index, count) => ({ insertDimension: { range: range(index, count), inheritFromBefore: index > 0 } }),
      expected: (line, index, count) => inserted(line, index, count),
    },
    {
      name: 'delete',
      request: (index, count) => ({ deleteDimension: { range: range(index, count) } }),
      expected: (line, index, count) => line.filter((_, place) => place < index || place >= index + count),
    },
    ...[0, 1, 2, 3, 4, 5].map((destination) => ({
      name: `move to ${destination}`,
      request: (index: number, count: number) => ({
        moveDimension: { source: range(index, count), destinationIndex: destination },
      }),
      expected: (line: Line, index: number, count: number) => moved(line, index, index + count, destination),
    })),
    {
      name: 'append',
      request: (_, count) => ({ appendDimension: { sheetId: 0, dimension, length: count } }),
      expected: (line, _, count) => [...line, ...indexes(count).map(() => ({ mark: '', isCovered: false }))],
    },
    {
      name: 'sort, which moves no row',
      request: () => ({ sortRange: { range: { sheetId: 0 }, sortSpecs: [{ sortOrder: 'DESCENDING' }] } }),
      expected: (line) => line,
    },
  ];
};

test.each(['ROWS', 'COLUMNS'] as const)(
  'marks and protections follow their %s as a list of them would',
  (dimension) => {
    const all = steps(dimension);
    const step = fc.record({ at: fc.nat(all.length - 1), index: fc.nat(6), count: fc.integer({ min: 1, max: 2 }) });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (drafts) => {
        let book = start;
        let line = lineOf(book, dimension);
        for (const { at, index, count } of drafts) {
          const { request, expected } = all[at]!;
          const after = attempt(book, request(index, count, line.length));
          if (after !== book) line = expected(line, index, count);
          book = after;
          expect(lineOf(book, dimension)).toEqual(line);
        }
      }),
      { numRuns: 500 },
    );
  },
);

/** Illegal in whatever file. */
const illegal: readonly (readonly [kind: string, request: Request, message: string])[] = [
  ['deleteSheet', { deleteSheet: { sheetId: 987 } }, 'No grid with id: 987'],
  [
    'addSheet',
    { addSheet: { properties: { gridProperties: { rowCount: 10_000_001, columnCount: 1 } } } },
    'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
  ],
  ['repeatCell', { repeatCell: { range: { sheetId: 987 }, cell: {}, fields: '*' } }, 'No grid with id: 987'],
  [
    'updateCells',
    { updateCells: { start: {}, rows: [] } },
    "At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)",
  ],
  ['deleteProtectedRange', { deleteProtectedRange: { protectedRangeId: 987 } }, 'No protected range with id: 987'],
  [
    'createDeveloperMetadata',
    { createDeveloperMetadata: { developerMetadata: { metadataKey: 'k' } } },
    'developerMetadata.visibility must be set.',
  ],
];

/** Requests that are legal one after another. */
function legalBatch(book: Book, drafts: readonly Draft[]): Request[] {
  const requests: Request[] = [];
  drafts.reduce((current, each) => {
    const request = each.requestTo(current);
    const after = attempt(current, request);
    if (after !== current) requests.push(request);
    return after;
  }, book);
  return requests;
}

test('one illegal request among any others leaves the file as it was, to the byte', () => {
  const google = createLocalGoogle({ users: [{ email: OWNER, role: 'owner' }] });
  const { Spreadsheets } = google.sheets(OWNER);
  const id = google.spreadsheetId;
  const shrink = { gridProperties: { rowCount: 5, columnCount: 4 } };
  Spreadsheets.batchUpdate(
    { requests: [{ updateSheetProperties: { properties: shrink, fields: 'gridProperties(rowCount,columnCount)' } }] },
    id,
  );
  fc.assert(
    fc.property(
      fc.array(draft, { maxLength: 8 }),
      fc.constantFrom(...illegal),
      fc.nat(),
      (drafts, [kind, bad, message], seed) => {
        const requests = legalBatch(google.book(), drafts);
        const place = seed % (requests.length + 1);
        const before = JSON.stringify(google.book());
        const batch = { requests: [...requests.slice(0, place), bad, ...requests.slice(place)] };
        expect(() => Spreadsheets.batchUpdate(batch, id)).toThrow(
          `API call to sheets.spreadsheets.batchUpdate failed with error: Invalid requests[${place}].${kind}: ${message}`,
        );
        expect(JSON.stringify(google.book())).toBe(before);
        // The next batch meets another file.
        if (requests.length > 0) Spreadsheets.batchUpdate({ requests }, id);
      },
    ),
    { numRuns: 150 },
  );
});
