import type { CellValue } from '../cell-value';

/** The keys of all columns of all appendices, as they stand in the hidden first row of a tab. */
export const columnKeys = [
  'no',
  'area',
  'name',
  'unit',
  'plan',
  'actual',
  'estimate',
  'verdict',
  'reason',
  'proposed',
  'owner',
  'note',
  'product',
  'lead',
  'coordinating',
  'deadline',
  'result',
  'followUp',
  'linkedTask',
  'basis',
  'budget',
  'kind',
] as const;

export type ColumnKey = (typeof columnKeys)[number];

/** The cells of one row, `''` where the appendix has no such column. */
export type Cells = Readonly<Record<ColumnKey, CellValue>>;

export const blankCells: Cells = Object.fromEntries(columnKeys.map((key) => [key, ''])) as Record<ColumnKey, CellValue>;
