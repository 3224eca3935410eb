import type { GridRange } from '../../host';
import type { SheetState } from '../book';
import { boxOf, cellCount } from './box';
import { omit } from './omit';

export type Dimension = 'ROWS' | 'COLUMNS';

/**
 * A change of the rows or columns of a tab, as it befalls a list of things one to a row (or column) and a span of
 * them, half-open. Lists may be shorter than the grid: what is missing is blank.
 */
export interface Reshaping {
  readonly grownBy: number;
  items<T>(list: readonly (T | undefined)[], heir: (neighbour: T) => T | undefined): readonly (T | undefined)[];
  /** `undefined` where nothing of the span is left. */
  span(start: number, end: number): readonly [number, number] | undefined;
}

/** Blank items before `index`; what they inherit from the item at `heirOf`, `heir` says. */
export function inserting(index: number, count: number, heirOf?: number): Reshaping {
  return {
    grownBy: count,
    items: (list, heir) => {
      const neighbour = heirOf === undefined ? undefined : list[heirOf];
      const item = neighbour === undefined ? undefined : heir(neighbour);
      if (index >= list.length && item === undefined) return list;
      const padding = Array.from({ length: Math.max(0, index - list.length) }, () => undefined);
      return [...list.slice(0, index), ...padding, ...Array.from({ length: count }, () => item), ...list.slice(index)];
    },
    // At its first item a span is pushed on; right behind its last it does not grow.
    span: (start, end) => [index <= start ? start + count : start, index < end ? end + count : end],
  };
}

export function deleting(start: number, end: number): Reshaping {
  const place = (edge: number) => edge - Math.max(0, Math.min(edge, end) - start);
  return {
    grownBy: start - end,
    items: (list) => (start >= list.length ? list : [...list.slice(0, start), ...list.slice(end)]),
    span: (from, to) => (place(from) < place(to) ? [place(from), place(to)] : undefined),
  };
}

/**
 * `destination` counts before the move, as Google's does.
 *
 *   the span                              | after the move
 *   --------------------------------------|----------------------------------------------
 *   lies wholly in what moves             | moves along
 *   holds what moves, and its destination | unchanged
 *   otherwise                             | shrinks where items leave, grows where they land
 */
export function moving(start: number, end: number, destination: number): Reshaping {
  const count = end - start;
  const landing = destination > start ? destination - count : destination;
  const away = deleting(start, end);
  const back = inserting(landing, count);
  return {
    grownBy: 0,
    items: (list) => {
      if (list.length <= Math.min(start, destination)) return list;
      const full = [
        ...list,
        ...Array.from({ length: Math.max(0, destination - list.length, end - list.length) }, () => undefined),
      ];
      const rest = [...full.slice(0, start), ...full.slice(end)];
      return [...rest.slice(0, landing), ...full.slice(start, end), ...rest.slice(landing)];
    },
    span: (from, to) => {
      if (start <= from && to <= end) return [from - start + landing, to - start + landing];
      if (from <= start && end <= to && from <= destination && destination <= to) return [from, to];
      const left = away.span(from, to);
      return left && back.span(...left);
    },
  };
}

/** The tab after a change of its rows or columns, with all that hangs on them: cells, merges, protections and the rest. */
export function reshape(sheet: SheetState, dimension: Dimension, change: Reshaping): SheetState {
  const shift = (range: GridRange) => shiftRange(sheet, range, dimension, change);
  return {
    ...sheet,
    ...reshapeCells(sheet, dimension, change),
    properties: reshapeProperties(sheet, dimension, change),
    merges: present(sheet.merges.map(shift)).filter((merge) => cellCount(boxOf(sheet, merge)) > 1),
    protectedRanges: sheet.protectedRanges.flatMap((protection) => {
      const range = shift(protection.range ?? {});
      if (!range) return [];
      const open = protection.unprotectedRanges && present(protection.unprotectedRanges.map(shift));
      return [{ ...protection, range, ...(open && { unprotectedRanges: open }) }];
    }),
    conditionalFormats: sheet.conditionalFormats.flatMap((rule) => {
      const ranges = present((rule.ranges ?? []).map(shift));
      return ranges.length > 0 ? [{ ...rule, ranges }] : [];
    }),
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
  if (start === undefined && end === undefined) return range;
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
