import type { ICellData, IRange } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FWorksheet } from '@univerjs/preset-sheets-core';
import type { TabView } from '../../server/wire';
import type { Box, Grid, GridEvents } from '../grid';
import { listen } from './listen';
import { startUniver } from './start-univer';
import { cellsOf, shapeKey, SHEET_ID, workbookData } from './workbook-data';

/** The grid by Univer, kept to drawing and to telling what a person does. All that knows Univer is in this folder. */
export function createUniverGrid(container: HTMLElement, events: GridEvents): Grid {
  const api = startUniver(container);
  let shown: (TabView & { readonly key: string }) | undefined;
  let made = 0;
  /** What was selected before a new drawing stood: the drawing selects its first cell as it comes. */
  let waiting: { box: Box | undefined } | undefined;
  const drawing = listen(api, events, (row, column) => isBox(shown, row, column));

  const drawAnew = (view: TabView) => {
    const isSameTab = shown?.sheet.properties?.sheetId === view.sheet.properties?.sheetId;
    const place = isSameTab ? { ...placeOf(api), ...waiting } : undefined;
    const old = api.getActiveWorkbook()?.getId();
    made += 1;
    const book = api.createWorkbook(workbookData(`book${made}`, view));
    if (old !== undefined) api.disposeUnit(old);
    const sheet = book.getActiveSheet();
    waiting = { box: place?.box };
    const drawn = made;
    // Heights need a drawn sheet to be measured on.
    afterDrawing(
      () => api.getCurrentLifecycleStage() >= api.Enum.LifecycleStages.Rendered,
      () => {
        if (drawn !== made) return;
        drawing(() => {
          for (const { first, count } of rowsThatFit(view)) sheet.autoResizeRows(first, count);
        });
        if (place?.row !== undefined) sheet.scrollToCell(place.row, place.column);
        const box = waiting?.box;
        waiting = undefined;
        if (box) selectIn(sheet, box);
        // Univer tells of no selection that comes with a drawing, and not always of one made by words.
        events.onSelect(selectionOf(api));
      },
    );
  };

  return {
    show(view) {
      const key = shapeKey(view);
      drawing(() => {
        const isSame = shown?.key === key && shown.sheet.properties?.sheetId === view.sheet.properties?.sheetId;
        if (isSame && shown) drawChanges(api, shown, view);
        else drawAnew(view);
      });
      shown = { ...view, key };
    },
    select(box) {
      const sheet = api.getActiveWorkbook()?.getActiveSheet();
      if (waiting) waiting = { box };
      else if (sheet) {
        selectIn(sheet, box);
        events.onSelect(box);
      }
    },
    isSettled: () => waiting === undefined,
    focus() {
      container.querySelector<HTMLElement>('#__editor___INTERNAL_EDITOR__DOCS_NORMAL')?.focus();
    },
    isEditing: () => api.getActiveWorkbook()?.isCellEditing() ?? false,
    middleOf: (row, column) => middleOf(api, container, row, column),
    selection: () => selectionOf(api),
    textOf: (row, column) => textOf(api, row, column),
  };
}

function textOf(api: FUniver, row: number, column: number): string {
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  const isInside = sheet && row < sheet.getMaxRows() && column < sheet.getMaxColumns();
  return isInside ? String(sheet.getRange(row, column).getValue() ?? '') : '';
}

/** Cells that differ are written one batch: place, selection and an open editor stay. */
function drawChanges(api: FUniver, before: TabView, after: TabView): void {
  const [was, is] = [cellsOf(before.sheet), cellsOf(after.sheet)];
  const changed: Record<number, Record<number, ICellData>> = {};
  for (const row of new Set([...Object.keys(was), ...Object.keys(is)].map(Number))) {
    for (const column of new Set([...Object.keys(was[row] ?? {}), ...Object.keys(is[row] ?? {})].map(Number))) {
      const cell = is[row]?.[column];
      if (JSON.stringify(was[row]?.[column]) === JSON.stringify(cell)) continue;
      (changed[row] ??= {})[column] = { v: null, t: null, p: null, s: null, ...cell };
    }
  }
  const rows = Object.keys(changed).map(Number);
  if (rows.length === 0) return;
  const unitId = api.getActiveWorkbook()?.getId() ?? '';
  api.syncExecuteCommand('sheet.mutation.set-range-values', { unitId, subUnitId: SHEET_ID, cellValue: changed });
  const fitting = new Set(
    rowsThatFit(after).flatMap(({ first, count }) => Array.from({ length: count }, (_, at) => first + at)),
  );
  for (const row of rows) if (fitting.has(row)) api.getActiveWorkbook()?.getActiveSheet().autoResizeRows(row, 1);
}

/** Runs of rows whose height nobody set. */
function rowsThatFit({ sheet }: TabView): { first: number; count: number }[] {
  const runs: { first: number; count: number }[] = [];
  (sheet.data?.[0]?.rowMetadata ?? []).forEach(({ pixelSize, hiddenByUser }, row) => {
    if (pixelSize !== 21 || hiddenByUser || row >= (sheet.data?.[0]?.rowData?.length ?? 0)) return;
    const last = runs.at(-1);
    if (last && last.first + last.count === row) last.count += 1;
    else runs.push({ first: row, count: 1 });
  });
  return runs;
}

function placeOf(api: FUniver): { row: number | undefined; column: number; box: Box } {
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  const scroll = sheet?.getScrollState();
  return { row: scroll?.sheetViewStartRow, column: scroll?.sheetViewStartColumn ?? 0, box: selectionOf(api) };
}

function selectionOf(api: FUniver): Box {
  const range = api.getActiveWorkbook()?.getActiveSheet().getSelection()?.getActiveRange()?.getRange();
  const { startRow = 0, endRow = 0, startColumn = 0, endColumn = 0 } = range ?? {};
  return {
    startRowIndex: startRow,
    endRowIndex: endRow + 1,
    startColumnIndex: startColumn,
    endColumnIndex: endColumn + 1,
  };
}

function asRange({ startRowIndex, endRowIndex, startColumnIndex, endColumnIndex }: Box): IRange {
  return {
    startRow: startRowIndex,
    endRow: endRowIndex - 1,
    startColumn: startColumnIndex,
    endColumn: endColumnIndex - 1,
  };
}

function selectIn(sheet: FWorksheet, box: Box): void {
  sheet.getRange(asRange(box)).activate();
  if (isInView(sheet, box)) return;
  sheet.scrollToCell(Math.max(0, box.startRowIndex - 2), Math.max(0, box.startColumnIndex - 1));
}

/** The second frame from now begins when the first is drawn; but Univer draws nothing before it is up. */
function afterDrawing(isUp: () => boolean, act: () => void): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      if (isUp()) act();
      else afterDrawing(isUp, act);
    }),
  );
}

/** Frozen rows and columns are a part of the view of their own. */
function isInView(sheet: FWorksheet, { startRowIndex: row, startColumnIndex: column }: Box): boolean {
  const views = [...(sheet.getVisibleRangesOfAllViewports()?.values() ?? [])];
  return views.some(
    (view) => view.startRow <= row && row < view.endRow && view.startColumn <= column && column < view.endColumn,
  );
}

function isBox(view: TabView | undefined, row: number, column: number): boolean {
  return view?.sheet.data?.[0]?.rowData?.[row]?.values?.[column]?.dataValidation?.condition?.type === 'BOOLEAN';
}

/** On the screen; Univer tells where a cell would stand in a sheet that is not scrolled. */
function middleOf(api: FUniver, container: HTMLElement, row: number, column: number): { x: number; y: number } {
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  const placeOf = (at: number, along: number) => sheet?.getRange(at, along).getCellRect() ?? new DOMRect();
  const { xSplit = 0, ySplit = 0 } = sheet?.getFreeze() ?? {};
  const {
    sheetViewStartRow,
    sheetViewStartColumn,
    offsetX = 0,
    offsetY = 0,
  } = sheet?.getScrollState() ?? {
    sheetViewStartRow: 0,
    sheetViewStartColumn: 0,
  };
  const cell = placeOf(row, column);
  const scrolledX = column < xSplit ? 0 : offsetX + placeOf(0, sheetViewStartColumn).x - placeOf(0, xSplit).x;
  const scrolledY = row < ySplit ? 0 : offsetY + placeOf(sheetViewStartRow, 0).y - placeOf(ySplit, 0).y;
  // The formula bar is a canvas, too.
  const areas = Array.from(container.querySelectorAll('canvas'), (canvas) => canvas.getBoundingClientRect());
  const { left, top } = areas.reduce((one, other) => (other.height > one.height ? other : one));
  return {
    x: left + cell.x - Math.max(0, scrolledX) + cell.width / 2,
    y: top + cell.y - Math.max(0, scrolledY) + cell.height / 2,
  };
}
