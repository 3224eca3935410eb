import type { Appendix } from '../../domain/appendices';
import { appendixOf } from '../../domain/appendices';
import type { CellValue } from '../../domain/cell-value';
import type { Submission } from '../../domain/submission';
import type { Request } from '../../host';
import { readKeyedTable, valueAt } from '../keyed-table';
import type { SheetSnapshot } from '../read-workbook';
import { typedValue } from '../requests/draw-requests';
import { visibleKeys } from './lay-out-strips';
import { findHeaderRow, rowOfId, submissionKeys } from './read-submission';

/** Writes the verdict of each row into the column «Kiểm tra», and wipes what no longer holds; unchanged cells are left. */
export function verdictRequests(
  sheet: SheetSnapshot,
  submission: Submission,
  verdicts: ReadonlyMap<number, string>,
): Request[] {
  const table = readKeyedTable(sheet, submissionKeys(appendixOf[submission.appendix]));
  const column = table?.columns.get('check');
  if (!table || column === undefined) return [];
  const changed: { row: number; value: string }[] = [];
  for (let row = findHeaderRow(sheet, table) + 1; row <= sheet.values.length; row++) {
    const value = verdicts.get(row) ?? '';
    if (valueAt(sheet, row, column) !== value) changed.push({ row, value });
  }
  return runsOfRows(changed).map((run) =>
    cellsRequest(
      sheet.sheetId,
      run[0]?.row ?? 1,
      column,
      run.map(({ value }) => value),
    ),
  );
}

/** Writes the text at the head of the submission strip, where the officer looks first. */
export function stripRequests(sheet: SheetSnapshot, appendix: Appendix, text: string): Request[] {
  const table = readKeyedTable(sheet, submissionKeys(appendix));
  const row = table && rowOfId(sheet, table, '#strip');
  const [firstKey] = visibleKeys(appendix);
  const column = firstKey && table?.columns.get(firstKey);
  if (!row || !column || valueAt(sheet, row, column) === text) return [];
  return [cellsRequest(sheet.sheetId, row, column, [text])];
}

function cellsRequest(sheetId: number, row: number, column: number, values: readonly CellValue[]): Request {
  return {
    updateCells: {
      start: { sheetId, rowIndex: row - 1, columnIndex: column - 1 },
      rows: values.map((value) => {
        const userEnteredValue = typedValue(value);
        return { values: [userEnteredValue ? { userEnteredValue } : {}] };
      }),
      fields: 'userEnteredValue',
    },
  };
}

/** Rows that follow each other go in one request. */
function runsOfRows<T extends { row: number }>(items: readonly T[]): T[][] {
  return items.reduce<T[][]>((runs, item) => {
    const last = runs[runs.length - 1];
    if (last?.[last.length - 1]?.row === item.row - 1) last.push(item);
    else runs.push([item]);
    return runs;
  }, []);
}
