import type { GridRange } from '../../host';
import { formatA1 } from '../a1';
import { reject } from '../api-error';
import type { SheetState } from '../book';

/** A range with all four sides. From 0, half-open. */
export interface Box {
  readonly startRowIndex: number;
  readonly endRowIndex: number;
  readonly startColumnIndex: number;
  readonly endColumnIndex: number;
}

/** A range's open sides set to the edges of the tab's grid. */
export function boxOf({ properties: { gridProperties } }: SheetState, range: GridRange): Box {
  return {
    startRowIndex: range.startRowIndex ?? 0,
    endRowIndex: range.endRowIndex ?? gridProperties.rowCount,
    startColumnIndex: range.startColumnIndex ?? 0,
    endColumnIndex: range.endColumnIndex ?? gridProperties.columnCount,
  };
}

/** @throws ApiError 400 where a range reaches beyond the grid, or holds no cell. */
export function boxInGrid(sheet: SheetState, range: GridRange): Box {
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  const box = boxOf(sheet, range);
  if (box.endRowIndex > rowCount || box.endColumnIndex > columnCount || isEmpty(boxOf(sheet, startOf(range)))) {
    reject(`Range (${formatA1(sheet, range)}) exceeds grid limits. Max rows: ${rowCount}, max columns: ${columnCount}`);
  }
  if (box.startRowIndex >= box.endRowIndex) {
    reject(`range.endRowIndex[${box.endRowIndex}] must be after range.startRowIndex[${box.startRowIndex}]`);
  }
  if (box.startColumnIndex >= box.endColumnIndex) {
    reject(`range.endColumnIndex[${box.endColumnIndex}] must be after range.startColumnIndex[${box.startColumnIndex}]`);
  }
  return box;
}

/** Just the two starting sides. */
function startOf({ startRowIndex, startColumnIndex }: GridRange): GridRange {
  return { startRowIndex, startColumnIndex };
}

export function isEmpty(box: Box): boolean {
  return box.startRowIndex >= box.endRowIndex || box.startColumnIndex >= box.endColumnIndex;
}

export function cellCount(box: Box): number {
  return (box.endRowIndex - box.startRowIndex) * (box.endColumnIndex - box.startColumnIndex);
}

export function overlaps(one: Box, other: Box): boolean {
  return (
    one.startRowIndex < other.endRowIndex &&
    other.startRowIndex < one.endRowIndex &&
    one.startColumnIndex < other.endColumnIndex &&
    other.startColumnIndex < one.endColumnIndex
  );
}

export function contains(outer: Box, inner: Box): boolean {
  return (
    outer.startRowIndex <= inner.startRowIndex &&
    inner.endRowIndex <= outer.endRowIndex &&
    outer.startColumnIndex <= inner.startColumnIndex &&
    inner.endColumnIndex <= outer.endColumnIndex
  );
}

/** What is left of a box outside the holes. */
export function subtract(box: Box, holes: readonly Box[]): Box[] {
  return holes.reduce<Box[]>((pieces, hole) => pieces.flatMap((piece) => cut(piece, hole)), [box]);
}

/** The parts of a box above, below, left and right of a hole. */
function cut(box: Box, hole: Box): Box[] {
  if (!overlaps(box, hole)) return [box];
  const startRowIndex = Math.max(box.startRowIndex, hole.startRowIndex);
  const endRowIndex = Math.min(box.endRowIndex, hole.endRowIndex);
  return [
    { ...box, endRowIndex: startRowIndex },
    { ...box, startRowIndex: endRowIndex },
    { ...box, startRowIndex, endRowIndex, endColumnIndex: hole.startColumnIndex },
    { ...box, startRowIndex, endRowIndex, startColumnIndex: hole.endColumnIndex },
  ].filter((piece) => !isEmpty(piece));
}
