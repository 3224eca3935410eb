import fc from 'fast-check';
import type { GridRange, Request } from '../../../src/host';
import { ApiError } from '../../../src/local/api-error';
import type { Book, SheetState } from '../../../src/local/book';
import { batchUpdate } from '../../../src/local/sheets-api/batch-update';
import { boxOf, cellCount, overlaps } from '../../../src/local/sheets-api/box';
import { getSpreadsheet } from '../../../src/local/sheets-api/get-spreadsheet';
import { apply, bookOf, EDITOR, OTHER, OWNER, sheetOf } from '../draw';

/** Small numbers, most of them inside the grid, so that requests meet each other. */
const small = fc.nat(5);
const sheetId = fc.constantFrom(0, 0, 0, 1, 1, 2, 3);
const text = fc.constantFrom('', 'a', 'b', 'ô');

const range = fc
  .tuple(sheetId, small, fc.nat(1), small, fc.nat(1), fc.nat(15))
  .map(([id, row, rows, column, columns, sides]): GridRange => ({
    sheetId: id,
    // Each side may be left open.
    ...(sides & 1 && { startRowIndex: row }),
    ...(sides & 2 && { endRowIndex: row + 1 + rows }),
    ...(sides & 4 && { startColumnIndex: column }),
    ...(sides & 8 && { endColumnIndex: column + 1 + columns }),
  }));

const span = fc
  .tuple(sheetId, fc.constantFrom('ROWS', 'COLUMNS'), small, fc.nat(2))
  .map(([id, dimension, startIndex, length]) => ({
    sheetId: id,
    dimension,
    startIndex,
    endIndex: startIndex + 1 + length,
  }));

const cell = fc.record({ userEnteredValue: fc.record({ stringValue: text }), note: text });
const users = fc.subarray([EDITOR, OTHER]);

const request: fc.Arbitrary<Request> = fc.oneof(
  fc
    .record({ sheetId: fc.constantFrom(2, 3), title: fc.constantFrom('x', 'X', 'y'), index: small })
    .map((properties) => ({
      addSheet: { properties: { ...properties, gridProperties: { rowCount: 4, columnCount: 3 } } },
    })),
  sheetId.map((id) => ({ deleteSheet: { sheetId: id } })),
  fc
    .tuple(sheetId, small)
    .map(([sourceSheetId, insertSheetIndex]) => ({ duplicateSheet: { sourceSheetId, insertSheetIndex } })),
  fc.tuple(sheetId, small, fc.boolean()).map(([id, index, hidden]) => ({
    updateSheetProperties: { properties: { sheetId: id, index, hidden }, fields: 'index,hidden' },
  })),
  fc.tuple(sheetId, small, small, small).map(([id, rowCount, columnCount, frozenRowCount]) => ({
    updateSheetProperties: {
      properties: { sheetId: id, gridProperties: { rowCount, columnCount, frozenRowCount } },
      fields: 'gridProperties(rowCount,columnCount,frozenRowCount)',
    },
  })),
  fc.tuple(range, fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 3 })).map(([place, rows]) => ({
    updateCells: { range: place, rows: rows.map((values) => ({ values })), fields: 'userEnteredValue,note' },
  })),
  fc
    .tuple(range, cell)
    .map(([place, given]) => ({ repeatCell: { range: place, cell: given, fields: 'userEnteredValue' } })),
  span.map((place) => ({
    updateDimensionProperties: { range: place, properties: { pixelSize: 30 }, fields: 'pixelSize' },
  })),
  fc
    .tuple(span, fc.boolean())
    .map(([place, inheritFromBefore]) => ({ insertDimension: { range: place, inheritFromBefore } })),
  span.map((place) => ({ deleteDimension: { range: place } })),
  fc.tuple(span, small).map(([source, destinationIndex]) => ({ moveDimension: { source, destinationIndex } })),
  fc.tuple(sheetId, small).map(([id, length]) => ({ appendDimension: { sheetId: id, dimension: 'ROWS', length } })),
  fc.tuple(range, fc.constantFrom('MERGE_ALL', 'MERGE_ROWS', 'MERGE_COLUMNS')).map(([place, mergeType]) => ({
    mergeCells: { range: place, mergeType },
  })),
  range.map((place) => ({ unmergeCells: { range: place } })),
  fc
    .tuple(range, small)
    .map(([place, dimensionIndex]) => ({ sortRange: { range: place, sortSpecs: [{ dimensionIndex }] } })),
  range.map((place) => ({
    setDataValidation: { range: place, rule: { condition: { type: 'BOOLEAN' }, strict: true } },
  })),
  fc.tuple(range, users, fc.array(range, { maxLength: 2 })).map(([place, named, open]) => ({
    addProtectedRange: {
      protectedRange: {
        range: place,
        editors: { users: named },
        unprotectedRanges: open.map((hole) => ({ ...hole, sheetId: place.sheetId })),
      },
    },
  })),
  range.map((place) => ({
    addConditionalFormatRule: { rule: { ranges: [place], booleanRule: { condition: { type: 'BLANK' }, format: {} } } },
  })),
  span.map((place) => ({
    createDeveloperMetadata: {
      developerMetadata: {
        metadataKey: 'k',
        visibility: 'DOCUMENT',
        location: { dimensionRange: { ...place, endIndex: place.startIndex + 1 } },
      },
    },
  })),
);

const batch = fc.array(request, { minLength: 1, maxLength: 2 });

const grid = { rowCount: 6, columnCount: 6 };
const start = apply(bookOf('a | b | c | d | e | f\ng |\nh |\ni |\nj |\nk |'), [
  { addSheet: { properties: { sheetId: 1, title: 'one', gridProperties: grid } } },
  { addSheet: { properties: { sheetId: 2, title: 'two', gridProperties: grid } } },
]);

test('random batches by anyone keep a book sound, or leave it as it was', () => {
  let applied = 0;
  fc.assert(
    fc.property(
      fc.array(fc.tuple(batch, fc.constantFrom(OWNER, EDITOR, OTHER)), { maxLength: 25, size: 'max' }),
      (batches) => {
        let book = start;
        for (const [requests, user] of batches) {
          // Frozen through and through: nothing may be changed in place, whether the batch succeeds or not.
          deepFreeze(book);
          try {
            book = batchUpdate(book, user, { requests }).book;
            applied++;
          } catch (error) {
            expect(error).toBeInstanceOf(ApiError);
          }
          expectSound(book);
        }
      },
    ),
    { numRuns: 80 },
  );
  // The batches are not all refused.
  expect(applied).toBeGreaterThan(200);
});

function expectSound(book: Book): void {
  const titles = book.sheets.map(({ properties }) => properties.title.toLowerCase());
  expect(new Set(titles).size).toBe(titles.length);
  expect(new Set(book.sheets.map(({ properties }) => properties.sheetId)).size).toBe(book.sheets.length);
  expect(book.sheets.some(({ properties }) => !properties.hidden)).toBe(true);
  book.sheets.forEach(expectSoundSheet);
  const ids = book.sheets.flatMap((sheet) => sheet.protectedRanges.map(({ protectedRangeId }) => protectedRangeId));
  expect(new Set(ids).size).toBe(ids.length);
  const answer = getSpreadsheet(book, OWNER, { includeGridData: true });
  // Nothing is answered as undefined, and no list as empty.
  expect(JSON.stringify(answer)).not.toContain('[]');
  expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
}

function expectSoundSheet(sheet: SheetState): void {
  const { rowCount, columnCount, frozenRowCount = 0 } = sheet.properties.gridProperties;
  expect(rowCount).toBeGreaterThan(frozenRowCount);
  expect(columnCount).toBeGreaterThan(0);
  expect(sheet.rows.length).toBeLessThanOrEqual(rowCount);
  expect(sheet.rowMetadata.length).toBeLessThanOrEqual(rowCount);
  expect(sheet.columnMetadata.length).toBeLessThanOrEqual(columnCount);
  for (const row of sheet.rows) expect(row?.length ?? 0).toBeLessThanOrEqual(columnCount);

  const merges = sheet.merges.map((merge) => boxOf(sheet, merge));
  merges.forEach((merge, index) => {
    expect(cellCount(merge)).toBeGreaterThan(1);
    expect(merges.slice(index + 1).some((other) => overlaps(merge, other))).toBe(false);
  });
  const ranges = [
    ...sheet.merges,
    ...sheet.protectedRanges.flatMap(({ range: place = {}, unprotectedRanges = [] }) => [place, ...unprotectedRanges]),
    ...sheet.conditionalFormats.flatMap(({ ranges: places = [] }) => places),
  ];
  for (const place of ranges) {
    const box = boxOf(sheet, place);
    expect(place.sheetId ?? 0).toBe(sheet.properties.sheetId);
    expect(box.startRowIndex).toBeLessThan(box.endRowIndex);
    expect(box.startColumnIndex).toBeLessThan(box.endColumnIndex);
    expect(box.endRowIndex).toBeLessThanOrEqual(rowCount);
    expect(box.endColumnIndex).toBeLessThanOrEqual(columnCount);
  }
}

function deepFreeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  Object.values(value).forEach(deepFreeze);
}

const SIZE = 5;
const marks = Array.from({ length: SIZE }, (_, index) => index);
const corner = (index: number) => ({
  startRowIndex: index,
  endRowIndex: index + 1,
  startColumnIndex: index,
  endColumnIndex: index + 1,
});

/** On each cell of the diagonal: a value, a protection, an open range, a conditional format, and a key on its row. */
const diagonal = apply(
  bookOf(marks.map((row) => marks.map((column) => (row === column ? `m${row}` : '')).join('|')).join('\n')),
  [
    {
      addProtectedRange: { protectedRange: { protectedRangeId: 99, range: {}, unprotectedRanges: marks.map(corner) } },
    },
    ...marks.flatMap((index): Request[] => [
      { addProtectedRange: { protectedRange: { protectedRangeId: index + 1, range: corner(index) } } },
      {
        addConditionalFormatRule: {
          rule: {
            ranges: [corner(index)],
            booleanRule: { condition: { type: 'TEXT_EQ', values: [{ userEnteredValue: `m${index}` }] }, format: {} },
          },
        },
      },
      {
        createDeveloperMetadata: {
          developerMetadata: {
            metadataKey: `m${index}`,
            visibility: 'DOCUMENT',
            location: { dimensionRange: { dimension: 'ROWS', startIndex: index, endIndex: index + 1 } },
          },
        },
      },
    ]),
  ],
);

const onFirst = fc
  .tuple(fc.constantFrom('ROWS', 'COLUMNS'), small, fc.nat(1))
  .map(([dimension, startIndex, length]) => ({ dimension, startIndex, endIndex: startIndex + 1 + length }));

const reshaping: fc.Arbitrary<Request> = fc.oneof(
  fc
    .tuple(onFirst, fc.boolean())
    .map(([place, inheritFromBefore]) => ({ insertDimension: { range: place, inheritFromBefore } })),
  onFirst.map((place) => ({ deleteDimension: { range: place } })),
  fc.tuple(onFirst, small).map(([source, destinationIndex]) => ({ moveDimension: { source, destinationIndex } })),
);

test('whatever rows and columns do, what hangs on a cell follows the cell, and goes with it', () => {
  fc.assert(
    fc.property(fc.array(reshaping, { maxLength: 8 }), (requests) => {
      let book = diagonal;
      for (const each of requests) {
        try {
          book = apply(book, [each]);
        } catch (error) {
          expect(error).toBeInstanceOf(ApiError);
        }
      }
      const sheet = sheetOf(book);
      const [whole, ...protections] = sheet.protectedRanges;
      const places = marks.flatMap((index) => {
        const row = sheet.rows.findIndex((cells) =>
          cells?.some((each) => each?.userEnteredValue?.stringValue === `m${index}`),
        );
        const column = sheet.rows[row]?.findIndex((each) => each?.userEnteredValue?.stringValue === `m${index}`) ?? -1;
        return row < 0
          ? []
          : [
              {
                index,
                row,
                box: { startRowIndex: row, endRowIndex: row + 1, startColumnIndex: column, endColumnIndex: column + 1 },
              },
            ];
      });
      expect(protections.map(({ protectedRangeId, range: place }) => [protectedRangeId, place])).toEqual(
        places.map(({ index, box }) => [index + 1, box]),
      );
      expect(whole?.unprotectedRanges ?? []).toEqual(places.map(({ box }) => box));
      const rules = sheet.conditionalFormats.map(({ ranges, booleanRule }) => [
        booleanRule?.condition?.values?.[0]?.userEnteredValue,
        ranges,
      ]);
      expect(rules.reverse()).toEqual(places.map(({ index, box }) => [`m${index}`, [box]]));
      for (const { index, row } of places) {
        expect(sheet.rowMetadata[row]?.developerMetadata?.map(({ metadataKey }) => metadataKey)).toEqual([`m${index}`]);
      }
    }),
    { numRuns: 300 },
  );
});
