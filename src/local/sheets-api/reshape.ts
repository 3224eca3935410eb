import type { GridRange } from '../../host';
import type { SheetState } from '../book';
import { boxOf, cellCount } from './box';
import { omit } from './omit';
import type { Dimension, Reshaping } from './reshaping';

/** The tab after a change of its rows or columns, with all that hangs on them: cells, merges, protections and the rest. */
export function reshape(sheet: SheetState, dimension: Dimension, change: Reshaping): SheetState {
  const shift = (range: GridRange) => shiftRange(sheet, range, dimension, change);
  const filtered = sheet.basicFilter && shift(sheet.basicFilter.range ?? {});
  return {
    ...omit(sheet, 'basicFilter'),
    ...reshapeCells(sheet, dimension, change),
    properties: reshapeProperties(sheet, dimension, change),
    merges: present(sheet.merges.map(shift)).filter((merge) => cellCount(boxOf(sheet, merge)) > 1),
    protectedRanges: sheet.protectedRanges.flatMap((protection) => {
      const range = shift(protection.range ?? {});
      if (!range) return [];
      const open = present((protection.unprotectedRanges ?? []).map(shift));
      const rest = omit(protection, 'unprotectedRanges');
      return [{ ...rest, range, ...(open.length > 0 && { unprotectedRanges: open }) }];
    }),
    conditionalFormats: sheet.conditionalFormats.flatMap((rule) => {
      const ranges = present((rule.ranges ?? []).map(shift));
      return ranges.length > 0 ? [{ ...rule, ranges }] : [];
    }),
    ...(sheet.namedRanges && {
      namedRanges: sheet.namedRanges.flatMap((named) => {
        const range = shift(named.range ?? {});
        return range ? [{ ...named, range }] : [];
      }),
    }),
    ...(filtered && { basicFilter: { range: filtered } }),
  };
}

function reshapeCells(sheet: SheetState, dimension: Dimension, change: Reshaping): Partial<SheetState> {
  return dimension === 'ROWS'
    ? {
        rows: change.items(sheet.rows, (row) => row.map((cell) => cell && heirOfCell(cell))),
        rowMetadata: change.items(sheet.rowMetadata, heirOfMetadata),
      }
    : {
        rows: sheet.rows.map((row) => row && change.items(row, heirOfCell)),
        columnMetadata: change.items(sheet.columnMetadata, heirOfMetadata),
      };
}

/** The look and the rule of a neighbour, without what it says. */
function heirOfCell({ userEnteredFormat, dataValidation }: NonNullable<SheetState['rows'][number]>[number] & object) {
  if (!userEnteredFormat && !dataValidation) return undefined;
  return { ...(userEnteredFormat && { userEnteredFormat }), ...(dataValidation && { dataValidation }) };
}

function heirOfMetadata({ pixelSize }: NonNullable<SheetState['rowMetadata'][number]>) {
  return pixelSize === undefined ? undefined : { pixelSize };
}

/** Rows inserted above or between frozen ones are frozen too; a move leaves the number of frozen rows alone. */
function reshapeProperties(sheet: SheetState, dimension: Dimension, change: Reshaping): SheetState['properties'] {
  const { gridProperties: grid } = sheet.properties;
  const [count, frozen] =
    dimension === 'ROWS' ? (['rowCount', 'frozenRowCount'] as const) : (['columnCount', 'frozenColumnCount'] as const);
  const wasFrozen = grid[frozen] ?? 0;
  const isFrozen = change.grownBy === 0 || wasFrozen === 0 ? wasFrozen : (change.span(0, wasFrozen)?.[1] ?? 0);
  return {
    ...sheet.properties,
    gridProperties: {
      ...omit(grid, frozen),
      [count]: grid[count] + change.grownBy,
      ...(isFrozen > 0 && { [frozen]: isFrozen }),
    },
  };
}

function shiftRange(
  { properties: { gridProperties: grid } }: SheetState,
  range: GridRange,
  dimension: Dimension,
  change: Reshaping,
): GridRange | undefined {
  const [startKey, endKey, count] =
    dimension === 'ROWS'
      ? (['startRowIndex', 'endRowIndex', 'rowCount'] as const)
      : (['startColumnIndex', 'endColumnIndex', 'columnCount'] as const);
  const { [startKey]: start, [endKey]: end } = range;
  const span = change.span(start ?? 0, end ?? grid[count]);
  if (!span) return undefined;
  return {
    ...range,
    ...(start !== undefined && { [startKey]: span[0] }),
    ...(end !== undefined && { [endKey]: span[1] }),
  };
}

function present<T>(items: readonly (T | undefined)[]): T[] {
  return items.filter((item) => item !== undefined);
}
