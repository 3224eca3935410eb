import { columnOf } from '../../domain/appendices';
import type { CellValue } from '../../domain/cell-value';
import { senderFields } from '../../domain/submission';
import type { SubmissionSnapshot } from '../../domain/version';
import type { CellData, Request } from '../../host';
import { valueAt } from '../keyed-table';
import { cellFormats } from '../requests/cell-format';
import { rangeOf, typedValue } from '../requests/draw-requests';
import { cellStyle, isOpen } from '../submission/draw-submission';
import { cellsRequest } from '../submission/cells-request';
import type { StripField } from '../submission/lay-out-strips';
import { findHeaderRow } from '../submission/read-submission';
import { placeOfField } from '../submission/place-of-field';
import { columnRule } from '../submission/validation-requests';
import type { RestoredCell, RestoredRow, RestoredTab } from './plan-restore';
import { planRestore } from './plan-restore';

/**
 * Requests that make a tab say again what a version says of it; nothing where it does. Cells first, by the rows as they
 * are; then the rows that were gone, from the bottom up, so that no number moves before it is used.
 */
export function restoreRequests(tab: RestoredTab, wanted: SubmissionSnapshot): Request[] {
  const { cells, rows } = planRestore(tab, wanted);
  return [
    ...stripRequests(tab, wanted),
    ...cells.flatMap((cell) => cellRequests(tab, cell)),
    ...[...rows].reverse().flatMap((row) => rowRequests(tab, row)),
  ];
}

function stripRequests({ sheet, table, appendix }: RestoredTab, wanted: SubmissionSnapshot): Request[] {
  const { asOfDate, isNil, sender } = wanted;
  const fields: (readonly [StripField, CellValue])[] = [
    ['asOfDate', asOfDate],
    ['nil', isNil],
    ...(sender ? senderFields.map((field) => [field, sender[field] ?? ''] as const) : []),
  ];
  return fields.flatMap(([field, value]) => {
    const place = placeOfField(sheet, table, appendix, field);
    if (!place) return [];
    const present = valueAt(sheet, place.row, place.column);
    const isSame = field === 'nil' ? (present === true) === value : present === value;
    return isSame ? [] : [cellsRequest(sheet.sheetId, place.row, place.column, [value])];
  });
}

/**
 * One cell. A list refuses words that are not on it, and an agency may once have pasted some: the rule then steps aside
 * for the write, in the same batch.
 */
function cellRequests(
  { sheet, campaign, appendix }: RestoredTab,
  { row, column, key, value }: RestoredCell,
): Request[] {
  const write = cellsRequest(sheet.sheetId, row, column, [value]);
  const rule = columnRule(campaign, columnOf(appendix.code, key));
  const list = rule?.condition?.values?.map(({ userEnteredValue }) => userEnteredValue);
  if (!rule || !rule.strict || value === '' || list?.includes(String(value))) return [write];
  const range = rangeOf(sheet.sheetId, { row, column, lastRow: row, lastColumn: column });
  return [{ setDataValidation: { range } }, write, { setDataValidation: { range, rule } }];
}

/** A row put in: it takes size and lists from its neighbour, looks and content from the form and the version. */
function rowRequests(tab: RestoredTab, restored: RestoredRow): Request[] {
  const { sheet, table, appendix } = tab;
  const { sheetId } = sheet;
  const { after, id, isAssigned, cells } = restored;
  const inheritFromBefore = after > findHeaderRow(sheet, table);
  const width = Math.max(...table.columns.values());
  const row: CellData[] = Array.from({ length: width }, () => ({}));
  const put = (column: number | undefined, value: CellValue, look: CellData['userEnteredFormat']) => {
    const userEnteredValue = typedValue(value);
    if (column)
      row[column - 1] = { ...(userEnteredValue && { userEnteredValue }), ...(look && { userEnteredFormat: look }) };
  };
  put(table.columns.get('id'), id, cellFormats.key);
  for (const column of appendix.columns) {
    const style = cellStyle(column, isOpen(column, isAssigned));
    put(table.columns.get(column.key), cells[column.key] ?? '', cellFormats[style]);
  }
  put(table.columns.get('check'), '', cellFormats.text);
  const range = { sheetId, startRowIndex: after, endRowIndex: after + 1, startColumnIndex: 0, endColumnIndex: width };
  return [
    {
      insertDimension: {
        range: { sheetId, dimension: 'ROWS', startIndex: after, endIndex: after + 1 },
        inheritFromBefore,
      },
    },
    { setDataValidation: { range } },
    { updateCells: { range, rows: [{ values: row }], fields: 'userEnteredValue,userEnteredFormat' } },
    ...appendix.columns.flatMap((column): Request[] => {
      const place = table.columns.get(column.key);
      const rule = columnRule(tab.campaign, column);
      const box = place && { row: after + 1, lastRow: after + 1, column: place, lastColumn: place };
      return box && rule ? [{ setDataValidation: { range: rangeOf(sheetId, box), rule } }] : [];
    }),
  ];
}
