import type { Appendix, ColumnKey } from '../../domain/appendices';
import type { Box } from '../../domain/drawing/drawn-sheet';
import type { DrawnSubmission } from './draw-submission';
import { isOpen } from './draw-submission';
import type { StripField } from './lay-out-strips';
import { visibleKeys } from './lay-out-strips';

/** The cell of each field above the table. */
export function stripCells(drawn: DrawnSubmission): readonly { field: StripField; box: Box }[] {
  return drawn.strips.flatMap(({ row, strip }) =>
    // `column` counts the visible columns, whose first is the sheet's second; the field stands right of its label.
    strip.fields.map(({ field, column }) => ({ field, box: cellBox(row, column + 2) })),
  );
}

/** Neighbouring data rows of one kind; rows from 1, both ends included. */
export interface DataBlock {
  readonly row: number;
  readonly lastRow: number;
  readonly isAssigned: boolean;
}

/** Where the table of a tab stands: its rows, and its columns (from 1) by key. */
export interface TablePlace {
  readonly sheetId: number;
  readonly blocks: readonly DataBlock[];
  readonly columns: ReadonlyMap<ColumnKey, number>;
}

/** The table of a tab as it is drawn, before anyone moves anything. */
export function drawnTable(appendix: Appendix, drawn: DrawnSubmission, sheetId: number): TablePlace {
  const columns = new Map(appendix.columns.map(({ key }, index) => [key, index + 2]));
  return { sheetId, blocks: dataBlocks(drawn), columns };
}

/** The rows of the plan and the spare rows; either may be empty and is then left out. */
export function dataBlocks(drawn: DrawnSubmission): readonly DataBlock[] {
  const firstSpareRow = drawn.firstDataRow + drawn.assignedRows;
  return [
    { row: drawn.firstDataRow, lastRow: firstSpareRow - 1, isAssigned: true },
    { row: firstSpareRow, lastRow: drawn.lastRow, isAssigned: false },
  ].filter(({ row, lastRow }) => row <= lastRow);
}

/**
 * All cells the sheet layer leaves open: what the agency fills, and the column of verdicts, which the check while
 * typing writes as the agency's own user.
 */
export function openBoxes(appendix: Appendix, drawn: DrawnSubmission): Box[] {
  return [
    ...stripCells(drawn).map(({ box }) => box),
    ...dataBlocks(drawn).flatMap(({ row, lastRow, isAssigned }) =>
      openRuns(appendix, isAssigned).map(([column, lastColumn]) => ({ row, column, lastRow, lastColumn })),
    ),
  ];
}

/** One column of one block. */
export function columnBox(column: number, { row, lastRow }: DataBlock): Box {
  return { row, lastRow, column, lastColumn: column };
}

/** Neighbouring open columns of the sheet, as pairs of first and last. */
function openRuns(appendix: Appendix, isAssigned: boolean): [number, number][] {
  const verdictColumn = visibleKeys(appendix).length + 1;
  const open = appendix.columns.flatMap((column, index) => (isOpen(column, isAssigned) ? [index + 2] : []));
  return [...open, verdictColumn].reduce<[number, number][]>((runs, column) => {
    const last = runs[runs.length - 1];
    if (last?.[1] === column - 1) last[1] = column;
    else runs.push([column, column]);
    return runs;
  }, []);
}

function cellBox(row: number, column: number): Box {
  return { row, column, lastRow: row, lastColumn: column };
}
