import type { CellData, Request } from '../../host';

/** A cell to write, at a row and column from 1. */
export interface WrittenCell {
  readonly row: number;
  readonly column: number;
  readonly cell: CellData;
}

interface Run {
  readonly row: number;
  readonly column: number;
  readonly rows: CellData[][];
}

/** Writes some fields of scattered cells: neighbours in a row go together, and so do rows of the same columns. */
export function cellRequests(sheetId: number, cells: readonly WrittenCell[], fields: string): Request[] {
  const runs: Run[] = [];
  for (const run of rowRuns(cells)) {
    const above = runs.find(({ row, column, rows }) => {
      return row + rows.length === run.row && column === run.column && rows[0]?.length === run.rows[0]?.length;
    });
    if (above) above.rows.push(...run.rows);
    else runs.push(run);
  }
  return runs.map(({ row, column, rows }) => ({
    updateCells: {
      start: { sheetId, rowIndex: row - 1, columnIndex: column - 1 },
      rows: rows.map((values) => ({ values })),
      fields,
    },
  }));
}

/** @param cells row by row, left to right */
function rowRuns(cells: readonly WrittenCell[]): Run[] {
  const runs: Run[] = [];
  for (const { row, column, cell } of cells) {
    const last = runs[runs.length - 1];
    if (last?.row === row && last.column + (last.rows[0]?.length ?? 0) === column) last.rows[0]?.push(cell);
    else runs.push({ row, column, rows: [[cell]] });
  }
  return runs;
}
