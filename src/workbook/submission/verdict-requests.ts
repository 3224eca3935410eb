import type { Appendix } from '../../domain/appendices';
import { appendixOf } from '../../domain/appendices';
import type { Submission } from '../../domain/submission';
import type { Request } from '../../host';
import { readKeyedTable, valueAt } from '../keyed-table';
import type { SheetSnapshot } from '../read-workbook';
import { cellsRequest } from './cells-request';
import { formKeys, visibleKeys } from './lay-out-strips';
import { rowOfId } from './row-of-id';
import { staleVerdicts } from './stale-verdicts';

/** Writes the verdict of each row into the column «Kiểm tra», and wipes what no longer holds; unchanged cells are left. */
export function verdictRequests(
  sheet: SheetSnapshot,
  submission: Submission,
  verdicts: ReadonlyMap<number, string>,
): Request[] {
  const { column, rows } = staleVerdicts(sheet, appendixOf[submission.appendix], verdicts);
  return runsOfRows(rows).map((run) =>
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
  const table = readKeyedTable(sheet, formKeys(appendix));
  const row = table && rowOfId(sheet, table, '#strip');
  const [firstKey] = visibleKeys(appendix);
  const column = firstKey && table?.columns.get(firstKey);
  if (!row || !column || valueAt(sheet, row, column) === text) return [];
  return [cellsRequest(sheet.sheetId, row, column, [text])];
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
