import type { ICellData, IRange, IWorkbookData } from '@univerjs/core';
import { BooleanNumber, CellValueType, LocaleType } from '@univerjs/core';
import type { CellData } from '../../../host';
import type { TabView } from '../../server/wire';
import { conditionalRule, rangeOf, validationRule } from './rule-data';
import { styleOfCell } from './style-data';

export const SHEET_ID = 'shown';

const DEFAULT_ROW_PX = 21;

type Matrix<Item> = Record<number, Record<number, Item>>;

/** One tab as a workbook of the grid's own: the whole of it, made anew when more than cells has changed. */
export function workbookData(id: string, { sheet }: TabView): Partial<IWorkbookData> {
  const { properties = {}, merges = [], data: [grid = {}] = [] } = sheet;
  const {
    rowCount = 1,
    columnCount = 1,
    frozenRowCount = 0,
    frozenColumnCount = 0,
    hideGridlines,
  } = properties.gridProperties ?? {};
  const size = { rowCount, columnCount };
  const { rowMetadata = [], columnMetadata = [] } = grid;
  return {
    id,
    name: 'book',
    locale: LocaleType.VI_VN,
    sheetOrder: [SHEET_ID],
    defaultStyle: { ff: 'Arial', fs: 10, n: { pattern: '@' } },
    resources: resourcesOf(sheet, size),
    sheets: {
      [SHEET_ID]: {
        id: SHEET_ID,
        name: properties.title ?? '',
        ...size,
        defaultRowHeight: DEFAULT_ROW_PX,
        defaultColumnWidth: 100,
        showGridlines: hideGridlines ? BooleanNumber.FALSE : BooleanNumber.TRUE,
        freeze: {
          xSplit: frozenColumnCount,
          ySplit: frozenRowCount,
          startColumn: frozenColumnCount || -1,
          startRow: frozenRowCount || -1,
        },
        mergeData: merges.map((merge) => rangeOf(merge, size)),
        cellData: cellsOf(sheet),
        // A row nobody set fits its text.
        rowData: indexed(rowMetadata, ({ pixelSize = DEFAULT_ROW_PX, hiddenByUser }) => ({
          ...(pixelSize === DEFAULT_ROW_PX ? { ia: BooleanNumber.TRUE } : { h: pixelSize, ia: BooleanNumber.FALSE }),
          ...(hiddenByUser && { hd: BooleanNumber.TRUE }),
        })),
        columnData: indexed(columnMetadata, ({ pixelSize = 100, hiddenByUser }) => ({
          w: pixelSize,
          ...(hiddenByUser && { hd: BooleanNumber.TRUE }),
        })),
      },
    },
  };
}

export function cellsOf(sheet: TabView['sheet']): Matrix<ICellData> {
  const rows = sheet.data?.[0]?.rowData ?? [];
  return indexed(rows, ({ values = [] }) => indexed(values, cellOf));
}

/** The text a person sees; a truth is a box to tick where the rule of the cell says so. */
export function cellOf({ formattedValue, userEnteredValue, ...cell }: CellData): ICellData {
  const s = styleOfCell({ ...cell, ...(userEnteredValue && { userEnteredValue }) });
  const isBox = cell.dataValidation?.condition?.type === 'BOOLEAN';
  if (isBox) return { v: userEnteredValue?.boolValue ? 1 : 0, t: CellValueType.BOOLEAN, s };
  return formattedValue === undefined ? { s } : { v: formattedValue, t: CellValueType.STRING, s };
}

/** What the plugins draw, as they keep it in a file. */
function resourcesOf(sheet: TabView['sheet'], size: { rowCount: number; columnCount: number }) {
  const conditional = (sheet.conditionalFormats ?? []).flatMap((rule, index) =>
    conditionalRule(`c${index}`, rule, size),
  );
  const resources = {
    SHEET_DATA_VALIDATION_PLUGIN: validationsOf(sheet),
    SHEET_CONDITIONAL_FORMATTING_PLUGIN: conditional,
    SHEET_NOTE_PLUGIN: notesOf(sheet),
  };
  return Object.entries(resources).map(([name, data]) => ({ name, data: JSON.stringify({ [SHEET_ID]: data }) }));
}

/** Cells with the same rule, one below the other, are one range. */
function validationsOf(sheet: TabView['sheet']) {
  const boxes = new Map<string, IRange[]>();
  (sheet.data?.[0]?.rowData ?? []).forEach(({ values = [] }, row) => {
    values.forEach(({ dataValidation }, column) => {
      if (!dataValidation) return;
      const key = JSON.stringify(dataValidation);
      const ranges = boxes.get(key) ?? [];
      boxes.set(key, ranges);
      const above = ranges.find((range) => range.endRow === row - 1 && range.startColumn === column);
      if (above) above.endRow = row;
      else ranges.push({ startRow: row, endRow: row, startColumn: column, endColumn: column });
    });
  });
  return [...boxes].flatMap(([key, ranges], index) =>
    validationRule(`v${index}`, JSON.parse(key) as GoogleAppsScript.Sheets.Schema.DataValidationRule, ranges),
  );
}

function notesOf(sheet: TabView['sheet']): Matrix<object> {
  const rows = sheet.data?.[0]?.rowData ?? [];
  return indexed(rows, ({ values = [] }, row) =>
    indexed(values, ({ note }, col) =>
      note ? { id: `n${row}-${col}`, row, col, width: 240, height: 120, note, show: false } : undefined,
    ),
  );
}

/** As an object by index, without what is absent. */
function indexed<Item, Other>(
  items: readonly Item[],
  make: (item: Item, index: number) => Other | undefined,
): Record<number, Other> {
  const entries = items.map((item, index) => [index, make(item, index)] as const);
  return Object.fromEntries(entries.filter((entry): entry is [number, Other] => entry[1] !== undefined));
}

/** Everything of a tab but values and looks of its cells: while it stays, cells alone are redrawn. */
export function shapeKey({ sheet }: TabView): string {
  const { properties, merges, conditionalFormats, data: [grid = {}] = [] } = sheet;
  const cells = (grid.rowData ?? []).map(({ values = [] }) =>
    values.map(({ note, dataValidation }) => [note, dataValidation]),
  );
  return JSON.stringify([
    properties?.gridProperties,
    merges,
    conditionalFormats,
    grid.rowMetadata,
    grid.columnMetadata,
    cells,
  ]);
}
