import { reject } from '../api-error';
import type { SheetState } from '../book';
import type { Box } from './box';
import type { Dimension } from './reshaping';

/** Some of a tab's rows or columns. From 0, half-open. */
export interface Span {
  readonly dimension: Dimension;
  readonly start: number;
  readonly end: number;
}

/** @throws ApiError 400 where the range names no dimension or nothing in it. */
export function spanOf(sheet: SheetState, range: GoogleAppsScript.Sheets.Schema.DimensionRange): Span {
  const dimension = dimensionOf(range.dimension);
  const span = { dimension, start: range.startIndex ?? 0, end: range.endIndex ?? countOf(sheet, dimension) };
  if (span.start >= span.end) reject(`range.endIndex[${span.end}] must be after range.startIndex[${span.start}]`);
  return span;
}

export function dimensionOf(name: string | undefined): Dimension {
  return name === 'ROWS' || name === 'COLUMNS' ? name : reject('No dimension specified.');
}

/** How many rows or columns the grid has. */
export function countOf({ properties: { gridProperties } }: SheetState, dimension: Dimension): number {
  return dimension === 'ROWS' ? gridProperties.rowCount : gridProperties.columnCount;
}

/** @throws ApiError 400 where some of the rows or columns are not there; `verb` is what was to be done to them. */
export function assertThere(sheet: SheetState, { dimension, start, end }: Span, verb: string): void {
  const count = countOf(sheet, dimension);
  if (end <= count) return;
  const item = dimension === 'ROWS' ? 'row' : 'column';
  reject(
    `Cannot ${verb} a ${item} that doesn't exist. Tried to ${verb} ${item} index ${Math.max(start, count)} but there are only ${count} ${item}s.`,
  );
}

/** The edges of a box along a dimension. */
export function edgesOf(box: Box, dimension: Dimension): readonly [number, number] {
  return dimension === 'ROWS' ? [box.startRowIndex, box.endRowIndex] : [box.startColumnIndex, box.endColumnIndex];
}

/** The cells of whole rows or columns. */
export function boxOfSpan(sheet: SheetState, { dimension, start, end }: Span): Box {
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  return dimension === 'ROWS'
    ? { startRowIndex: start, endRowIndex: end, startColumnIndex: 0, endColumnIndex: columnCount }
    : { startRowIndex: 0, endRowIndex: rowCount, startColumnIndex: start, endColumnIndex: end };
}

type Properties = SheetState['rowMetadata'][number];

/** The tab with the properties of some rows or columns changed. */
export function changeDimensions(
  sheet: SheetState,
  { dimension, start, end }: Span,
  change: (properties: Properties, index: number) => Properties,
): SheetState {
  const key = dimension === 'ROWS' ? 'rowMetadata' : 'columnMetadata';
  const all: Properties[] = [...sheet[key]];
  while (all.length < end) all.push(undefined);
  for (let index = start; index < end; index++) all[index] = change(all[index], index);
  return { ...sheet, [key]: all };
}
