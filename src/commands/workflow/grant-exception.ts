import { fold } from '../../domain/vietnamese/fold';
import { SetupError } from '../../domain/setup-error';
import type { Request } from '../../host';
import { readException } from '../../workbook/configuration/read-exception';
import { configurationColumns } from '../../workbook/configuration/configuration-tables';
import { listNames } from '../../workbook/configuration/list-names';
import { HEADER_ROWS } from '../../workbook/configuration/read-rows';
import { readKeyedTable, valueAt } from '../../workbook/keyed-table';
import type { SheetSnapshot } from '../../workbook/read-workbook';
import { requireSheet } from '../../workbook/read-workbook';
import { logRequests } from '../../workbook/reports/log-requests';
import { cellsRequest } from '../../workbook/submission/cells-request';
import { writeWorkbook } from '../../workbook/write-workbook';
import type { Command } from '../command';
import { readAsCoordinator } from '../read-campaign-workbook';

/** `STC·PL01` or `STC`; the last day as people write it. */
interface Grant {
  readonly whose: string;
  readonly until: string;
  readonly reason: string;
}

/**
 * More time for a tab or an agency: a row in «Danh mục» under the name of who gives it, and a line in «Nhật ký». The next
 * sweep opens what was locked. The same row is not written twice. 1 read, at most 1 write.
 */
export function grantException({ whose, until, reason }: Grant): Command {
  return (context) => {
    const { snapshot, campaign } = readAsCoordinator(context);
    const sheet = requireSheet(snapshot, 'lists');
    const parameter = [until, context.user, reason].join('; ');
    const { expected } = readException({ value: whose, parameter }, campaign);
    if (expected)
      throw new SetupError([{ kind: 'cell', sheet: sheet.title, cell: '–', value: whose, expected: expected[1] }]);
    const { text } = context;
    const entry = { what: text.logException, detail: text.logExceptionTerms(whose, until, reason) };
    const row = addRow(sheet, whose, parameter);
    const requests = row.length === 0 ? [] : [...row, ...logRequests(snapshot, [entry], context)];
    writeWorkbook(context.host, snapshot.spreadsheetId, requests);
    return { message: text.excepted(whose, until), figures: { isNew: requests.length > 0 } };
  };
}

/** Below the last row with content; none where it is there already. */
function addRow(sheet: SheetSnapshot, whose: string, parameter: string): Request[] {
  const keys = configurationColumns.lists.map(({ key }) => key);
  const table = readKeyedTable(sheet, keys);
  if (!table || table.missing.length > 0) {
    throw new SetupError([{ kind: 'columnMissing', sheet: sheet.title, column: table?.missing[0] ?? 'list' }]);
  }
  const at = (row: number, key: (typeof keys)[number]) =>
    String(valueAt(sheet, row, table.columns.get(key) ?? 0)).trim();
  const first = table.keyRow + HEADER_ROWS + 1;
  let next = first;
  for (let row = first; row <= sheet.values.length; row++) {
    if (keys.every((key) => at(row, key) === '')) continue;
    next = row + 1;
    const isSame = fold(at(row, 'list')) === fold(listNames.exceptions) && at(row, 'value') === whose;
    if (isSame && at(row, 'parameter') === parameter) return [];
  }
  const values = { list: listNames.exceptions, value: whose, parameter };
  return [
    ...(next > sheet.rowCount ? [{ appendDimension: { sheetId: sheet.sheetId, dimension: 'ROWS', length: 1 } }] : []),
    ...keys.map((key) => cellsRequest(sheet.sheetId, next, table.columns.get(key) ?? 1, [values[key]])),
  ];
}
