import { cellAddress } from '../a1';
import { refuse } from '../api-error';
import type { Book, SheetState } from '../book';
import { editCells } from '../hand-edit';
import { asServiceCall } from '../script-error';
import { batchUpdate } from '../sheets-api/batch-update';
import { sheetById } from '../sheets-api/sheets';
import { boundBook } from '../world';
import type { Caller } from './caller';

type Row = readonly (string | number | boolean)[];

/** Rows that a script has appended and nobody else can see yet. */
export interface PendingRows {
  add(sheetId: number, row: Row): void;
  /** @throws where a cell is protected or its validation refuses the value; the rows are gone then */
  flush(): void;
  readonly drop: () => void;
}

export function createPendingRows({ world, user }: Pick<Caller, 'world' | 'user'>): PendingRows {
  const rows: { sheetId: number; row: Row }[] = [];
  return {
    drop() {
      rows.length = 0;
    },
    add(sheetId, row) {
      if (row.some((value) => typeof value === 'string' && value.startsWith('='))) {
        refuse('a formula appended by Sheet.appendRow');
      }
      rows.push({ sheetId, row });
    },
    flush() {
      if (rows.length === 0) return;
      const pending = rows.splice(0);
      world.meter.record('flush', { cells: pending.reduce((sum, { row }) => sum + row.length, 0) });
      asServiceCall(() => {
        for (const { sheetId, row } of pending) {
          const book = appendRow(boundBook(world), user, sheetId, row);
          world.state.books.set(book.spreadsheetId, book);
        }
      });
    },
  };
}

/** Below the last row with content; a value is read as if it were typed. */
function appendRow(book: Book, user: string, sheetId: number, row: Row): Book {
  const sheet = sheetById(book, sheetId);
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  if (row.length > columnCount) refuse('a row wider than its tab in Sheet.appendRow');
  const rowIndex = contentHeight(sheet);
  const grown =
    rowIndex < rowCount
      ? book
      : batchUpdate(book, user, { requests: [{ appendDimension: { sheetId, dimension: 'ROWS', length: 1 } }] }).book;
  return editCells(grown, user, { sheet: sheetId, range: cellAddress(rowIndex, 0), values: [row] });
}

/** How many rows reach down to the last with content; an unticked checkbox is content, a look is none. */
function contentHeight({ rows }: SheetState): number {
  return rows.findLastIndex((row) => row?.some((cell) => cell?.userEnteredValue)) + 1;
}
