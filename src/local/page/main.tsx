import { render } from 'preact';
import { App } from './app';
import { cellName } from './cell-name';
import type { Grid } from './grid';
import { boxOf } from './link';
import { turn } from './menus';
import { Office } from './office';
import './page.css';
import { paste } from './paste';
import { createUniverGrid } from './univer/create-univer-grid';

declare global {
  interface Window {
    /** For tests: cells by their names. */
    phuluc: {
      select(range: string): void;
      selected(): string;
      textOf(cell: string): string;
      isIdle(): boolean;
      middleOf(cell: string): { x: number; y: number } | undefined;
    };
  }
}

const body = document.body;
const office = new Office(draw);

function draw(): void {
  render(<App office={office} gridElement={start} />, body);
}

/** The grid is made once, when its place is there. */
function start(element: HTMLElement | null): void {
  if (!element || office.grid) return;
  const grid: Grid = createUniverGrid(element, {
    onEdit: (edits) =>
      void office.run({
        act: 'edit',
        sheet: office.sheetId,
        edits: edits.map(({ range, values }) => ({ range, values: values.map((row) => [...row]) })),
      }),
    onUndo: () => void turn(office, 'undo'),
    onRedo: () => void turn(office, 'redo'),
    onSelect: (selection) => {
      office.set({ selection });
    },
    onResize: (dimension, first, last, pixelSize) =>
      void office.run({
        act: 'shape',
        request: {
          updateDimensionProperties: {
            range: { sheetId: office.sheetId, dimension, startIndex: first, endIndex: last + 1 },
            properties: { pixelSize },
            fields: 'pixelSize',
          },
        },
      }),
  });
  office.grid = grid;
  document.addEventListener(
    'paste',
    (event) => {
      paste(event, element, office);
    },
    { capture: true },
  );
  window.phuluc = {
    select: (range) => {
      const box = boxOf(range);
      if (box) grid.select(box);
      grid.focus();
    },
    selected: () => cellName(grid.selection().startRowIndex, grid.selection().startColumnIndex),
    textOf: (cell) => {
      const box = boxOf(cell);
      return box ? grid.textOf(box.startRowIndex, box.startColumnIndex) : '';
    },
    isIdle: () => office.isIdle,
    middleOf: (cell) => {
      const box = boxOf(cell);
      return box && grid.middleOf(box.startRowIndex, box.startColumnIndex);
    },
  };
  void office.start();
}

draw();
