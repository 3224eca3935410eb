import type { HeaderColumn } from '../drawing/draw-header';
import { drawHeader } from '../drawing/draw-header';
import type { Box, DrawnRow } from '../drawing/drawn-sheet';
import { widthOfWordsMm } from '../drawing/text-size';
import { romanNumeral } from '../roman';
import { looks } from './looks';
import type { Run, Table, TableCell, TableRow } from './paper';
import { cell, paragraph } from './paper';

/** A column of a paper's table; `number` counts within the group, from 1. */
export interface PaperColumn<Row> extends HeaderColumn {
  readonly look: 'tableText' | 'tableCenter' | 'tableFigure';
  readonly read: (row: Row, number: number) => Run;
}

export interface TableGroup<Row> {
  /** The band above its rows; none where the table has no groups. */
  readonly name?: string;
  readonly rows: readonly Row[];
}

/** A table with its head on each page, column numbers (1) (2) below it, and a band I, II … above each group. */
export function drawGroupedTable<Row>(
  columns: readonly PaperColumn<Row>[],
  groups: readonly TableGroup<Row>[],
  widthMm: number,
): Table {
  const head = drawHead(columns);
  return {
    kind: 'table',
    widthsMm: fitWidths(columns, widthMm),
    hasBorders: true,
    headerRows: head.length,
    rows: [
      ...head,
      ...groups.flatMap(({ name, rows }, index) => [
        ...(name === undefined ? [] : [[bandCell(`${romanNumeral(index + 1)}. ${upper(name)}`, columns.length)]]),
        ...rows.map((row, at) => columns.map(({ look, read }) => cell(paragraph(look, read(row, at + 1))))),
      ]),
    ],
  };
}

/** Headings in two rows where some stand under a group's, in one otherwise; then the column numbers. */
function drawHead(columns: readonly HeaderColumn[]): TableRow[] {
  const { rows, merges } = drawHeader(columns, 1);
  const isGrouped = columns.some(({ group }) => group !== undefined);
  const kept = isGrouped ? rows : rows.filter((_, index) => index !== 1);
  return kept.map((row, index) => headerRow(row, index + 1, isGrouped ? merges : []));
}

function bandCell(text: string, columns: number): TableCell {
  return { ...cell(paragraph('tableGroup', text)), columns };
}

/**
 * Widths that fill the page and break no word of a heading («10/11/2022»): what that takes is taken from the columns
 * that have most to spare.
 */
export function fitWidths(columns: readonly HeaderColumn[], totalMm: number): number[] {
  const widths = columns.map(({ label, widthMm }) => {
    const leastMm = Math.ceil(widthOfWordsMm(label, looks.tableHead.size) + 1);
    return { leastMm, spareMm: Math.max(0, widthMm - leastMm) };
  });
  const leftMm = totalMm - sum(widths.map(({ leastMm }) => leastMm));
  const allSpareMm = sum(widths.map(({ spareMm }) => spareMm));
  return widths.map(
    ({ leastMm, spareMm }) => leastMm + leftMm * (allSpareMm === 0 ? 1 / columns.length : spareMm / allSpareMm),
  );
}

/** A row of the drawn head with its merges as Word has them: across in one cell, down in a chain. */
function headerRow({ cells }: DrawnRow, row: number, merges: readonly Box[]): TableRow {
  return cells.flatMap(({ value, style }, index): TableCell[] => {
    const column = index + 1;
    const box = merges.find(
      (each) => each.row <= row && row <= each.lastRow && each.column <= column && column <= each.lastColumn,
    );
    if (box && box.column < column) return [];
    const isDown = box !== undefined && box.lastRow > box.row;
    const look = style === 'header' ? 'tableHead' : 'tableNumber';
    return [
      {
        blocks: [paragraph(look, String(value))],
        isMiddle: true,
        ...(box && box.lastColumn > box.column && { columns: box.lastColumn - box.column + 1 }),
        ...(isDown && { down: box.row === row ? 'starts' : 'goesOn' }),
      },
    ];
  });
}

function upper(text: string): string {
  return text.toLocaleUpperCase('vi');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
