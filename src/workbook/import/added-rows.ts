import type { Campaign } from '../../domain/campaign';
import type { TargetTab } from '../../domain/import/target-tab';
import type { CellData, Request } from '../../host';
import { readKeyedTable, valueAt } from '../keyed-table';
import type { SheetSnapshot } from '../read-workbook';
import { drawBlueprint } from '../repair/blueprint';
import { cellRequests } from '../repair/cell-requests';
import { typedValue } from '../requests/draw-requests';
import { formKeys } from '../submission/lay-out-strips';

/** Rows put in, and where each row of the tab stands then. */
export interface AddedRows {
  readonly requests: readonly Request[];
  /** By the index of an added row, from 0. */
  readonly rowOfAdded: readonly number[];
  readonly rowOf: (row: number) => number;
}

const UNMOVED: AddedRows = { requests: [], rowOfAdded: [], rowOf: (row) => row };

/**
 * Puts blank rows in before the last spare row, where they fall inside the ranges that are open to the agency, take its
 * list and colours by condition, and are then numbered on from the last id. The spare row itself, blank so far, moves to
 * the end: ids are given anew from there, so that they go up from top to bottom.
 *
 *   before          | 2 rows put in
 *   ----------------|-------------------
 *   STC-PL01-09 …   | STC-PL01-09 …
 *   STC-PL01-10     | STC-PL01-10
 *                   | STC-PL01-11
 *                   | STC-PL01-12
 *
 * `undefined` where the last two rows are not spare ones: there is no inside.
 */
export function addRows(
  sheet: SheetSnapshot,
  tab: TargetTab,
  campaign: Campaign,
  count: number,
): AddedRows | undefined {
  if (count === 0) return UNMOVED;
  const table = readKeyedTable(sheet, formKeys(tab.appendix));
  const idColumn = table?.columns.get('id');
  const agency = campaign.agencies.find(({ code }) => code === tab.agency);
  if (!table || idColumn === undefined || !agency) return undefined;
  const own = `${tab.agency}-${tab.appendix.code}-`;
  const idAt = (row: number) => String(valueAt(sheet, row, idColumn)).trim();
  const numbers = sheet.values.flatMap((_, index) => numberOf(idAt(index + 1), own) ?? []);
  const last = sheet.values.reduce((found, _, index) => (idAt(index + 1) === '' ? found : index + 1), 0);
  const lastNumber = numberOf(idAt(last), own);
  if (lastNumber === undefined || numberOf(idAt(last - 1), own) === undefined) return undefined;

  const isLastBlank = tab.blankRows.some(({ row }) => row === last);
  const first = Math.max(...numbers) + 1;
  // The last row first where it is blank: what is put in stands above it, and takes over its place.
  const ids = Array.from({ length: count }, (_, index) => first + index);
  const order = isLastBlank ? [lastNumber, ...ids] : [...ids, lastNumber];
  const blueprint = drawBlueprint(campaign, agency, tab.appendix, sheet.sheetId);
  const form = blueprint.cells[blueprint.cells.length - 1] ?? [];
  const cells = order.flatMap((number, index) =>
    blueprint.keys
      .flatMap((key, formColumn) => {
        const column = table.columns.get(key);
        if (column === undefined) return [];
        const value = key === 'id' ? ownId(own, number) : key === 'no' ? blueprint.drawn.assignedRows + number : '';
        return [{ row: last + index, column, cell: cellLike(form[formColumn], value) }];
      })
      .filter(({ row }) => isLastBlank || row < last + count)
      .sort((one, other) => one.column - other.column),
  );
  const insert = { sheetId: sheet.sheetId, dimension: 'ROWS', startIndex: last - 1, endIndex: last - 1 + count };
  return {
    requests: [
      { insertDimension: { range: insert, inheritFromBefore: true } },
      ...cellRequests(sheet.sheetId, cells, 'userEnteredValue,userEnteredFormat,dataValidation,note'),
    ],
    rowOfAdded: ids.map((_, index) => last + index + Number(isLastBlank)),
    rowOf: (row) => (row === last && !isLastBlank ? last + count : row),
  };
}

function numberOf(id: string, own: string): number | undefined {
  const digits = id.startsWith(own) ? id.slice(own.length) : '';
  return /^\d{1,6}$/.test(digits) ? Number(digits) : undefined;
}

function ownId(own: string, number: number): string {
  return `${own}${String(number).padStart(2, '0')}`;
}

function cellLike(form: CellData | undefined, value: string | number): CellData {
  const userEnteredValue = typedValue(value);
  return {
    ...(form?.userEnteredFormat && { userEnteredFormat: form.userEnteredFormat }),
    ...(form?.dataValidation && { dataValidation: form.dataValidation }),
    ...(form?.note !== undefined && { note: form.note }),
    ...(userEnteredValue && { userEnteredValue }),
  };
}
