import type { ColumnKey } from '../appendices';
import type { Campaign } from '../campaign';
import type { Verdict } from '../verdict';
import { classifyRow } from './classify-row';
import type { FoundColumn } from './find-header';
import type { FoundTable } from './find-tables';
import type { LeftOut, LeftOutReason } from './left-out';
import { readable } from './readable';
import type { SourceCell, SourceRow } from './source';

/** A row of the source by the columns of the form. */
export interface ImportedRow {
  /** `block:row`, by which an officer's choice names it. */
  readonly key: string;
  /** Mostly one cell each; several where the table has its rows split or its columns doubled. */
  readonly cells: ReadonlyMap<ColumnKey, readonly SourceCell[]>;
  /** Ticked or unticked, where each verdict has a column of its own. */
  readonly marks: readonly { readonly verdict: Verdict; readonly cell: SourceCell }[];
  /** Code of the area by the group row above. */
  readonly area?: string;
}

export interface ReadRows {
  readonly rows: readonly ImportedRow[];
  readonly leftOut: readonly LeftOut[];
}

/** Merged over several rows these mean the same for each; any other column joins the rows it is merged over. */
const sharedColumns: ReadonlySet<ColumnKey> = new Set<ColumnKey>([
  ...(['area', 'unit', 'owner', 'lead', 'coordinating', 'deadline', 'kind', 'no'] as const),
]);

/** Names and titles below a table; a row of more cells is one of the table again. */
const MOST_CELLS_BELOW = 3;

interface OpenRow {
  readonly key: string;
  readonly number: number;
  readonly cells: Map<ColumnKey, SourceCell[]>;
  readonly marks: { verdict: Verdict; cell: SourceCell }[];
  readonly area?: string;
  /** The last row that its name, merged, reaches. */
  lastRow: number;
}

interface Reading {
  readonly table: FoundTable;
  readonly rows: OpenRow[];
  readonly leftOut: LeftOut[];
  /** Cells merged downwards that later rows share, by column. */
  readonly shared: Map<ColumnKey, { readonly cell: SourceCell; readonly lastRow: number }>;
}

/** Rows of data of a table that is an appendix; all else of it is left out with the reason. */
export function readRows(table: FoundTable, campaign: Campaign): ReadRows {
  const reading: Reading = { table, rows: [], leftOut: [], shared: new Map() };
  for (const row of table.headerRows) leaveOut(reading, row, 'header');
  let area: string | undefined;
  let hasEnded = false;
  table.rows.forEach((row, index) => {
    if (hasEnded && row.length <= MOST_CELLS_BELOW) {
      leaveOut(reading, row, 'outsideTable');
      return;
    }
    const found = classifyRow(row, index === 0, campaign);
    switch (found.kind) {
      case 'columnNumbers':
        leaveOut(reading, row, 'columnNumbers');
        break;
      case 'total':
        leaveOut(reading, row, 'totalRow');
        break;
      case 'signature':
        hasEnded = true;
        leaveOut(reading, row, 'signature');
        break;
      case 'group':
        area = found.area;
        leaveOut(reading, row, area === undefined ? 'unknownGroup' : 'groupRow');
        break;
      case 'data':
        readDataRow(reading, row, area);
    }
  });
  return { rows: reading.rows, leftOut: reading.leftOut };
}

function leaveOut({ leftOut }: Reading, row: SourceRow, reason: LeftOutReason): void {
  leftOut.push(...row.map(({ place, text }) => ({ place, text, reason })));
}

function readDataRow(reading: Reading, row: SourceRow, area: string | undefined): void {
  const number = row[0]?.row ?? 0;
  const last = reading.rows[reading.rows.length - 1];
  // Its name is merged over this row too: one task, told in several rows.
  const isSame = last !== undefined && number <= last.lastRow;
  const open: OpenRow = isSame
    ? last
    : {
        key: `${reading.table.block}:${number}`,
        number,
        cells: new Map(),
        marks: [],
        ...(area !== undefined && { area }),
        lastRow: number,
      };
  for (const cell of row) readCell(reading, open, cell);
  if (isSame) return;
  for (const [key, { cell, lastRow }] of reading.shared) {
    if (number <= lastRow && !open.cells.has(key)) open.cells.set(key, [cell]);
  }
  if (open.cells.size > 0 || open.marks.length > 0) reading.rows.push(open);
}

function readCell(reading: Reading, open: OpenRow, cell: SourceCell): void {
  const { table, leftOut, shared } = reading;
  const leave = (reason: LeftOutReason) => leftOut.push({ place: cell.place, text: cell.text, reason });
  const columns = columnsUnder(table.columns, cell);
  const [column] = columns;
  if (columns.filter(({ key }) => key !== undefined).length > 1) return void leave('mergedAcross');
  if (!column?.key) return void leave('unknownColumn');
  if (column.marks) {
    open.marks.push({ verdict: column.marks, cell });
    return;
  }
  const { key } = column;
  open.cells.set(key, [...(open.cells.get(key) ?? []), cell]);
  const lastRow = cell.row + cell.rowSpan - 1;
  if (key === 'name') open.lastRow = Math.max(open.lastRow, lastRow);
  else if (cell.rowSpan > 1 && sharedColumns.has(key)) shared.set(key, { cell, lastRow });
}

/** Word lays a table on a finer grid than people see: a cell counts to the headings it stands under. */
function columnsUnder(columns: readonly FoundColumn[], cell: SourceCell): FoundColumn[] {
  const last = cell.column + cell.columnSpan - 1;
  const under = columns.filter((found) => found.column <= last && cell.column <= found.lastColumn);
  const known = under.filter(({ key }) => key !== undefined);
  return known.length > 0 ? known : under;
}

/** All that the cells of one column say, one below the other. */
export function joinedText(
  cells: readonly SourceCell[] | undefined,
  read: (cell: SourceCell) => string = readable,
): string {
  return (cells ?? []).map(read).join('\n');
}
