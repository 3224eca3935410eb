import type { DrawnCell, DrawnSheet } from '../../domain/drawing/drawn-sheet';

interface RegisterColumn {
  readonly key: string;
  readonly label: string;
  readonly widthMm: number;
  readonly isHidden?: boolean;
}

/** The tabs that only grow: a heading, and a line for each thing that happened. */
const registers = {
  audit: {
    title: 'Nhật ký',
    columns: [
      { key: 'at', label: 'Thời điểm', widthMm: 32 },
      { key: 'who', label: 'Người thực hiện', widthMm: 56 },
      { key: 'what', label: 'Việc', widthMm: 40 },
      { key: 'detail', label: 'Nội dung', widthMm: 110 },
      { key: 'hash', label: 'Mã băm', widthMm: 40 },
      { key: 'place', label: 'Nơi', widthMm: 30, isHidden: true },
      { key: 'record', label: 'Bản ghi', widthMm: 30, isHidden: true },
    ],
  },
  versions: {
    title: 'Phiên bản',
    columns: [
      { key: 'number', label: 'Số', widthMm: 12 },
      { key: 'at', label: 'Thời điểm', widthMm: 32 },
      { key: 'who', label: 'Người lưu', widthMm: 56 },
      { key: 'reason', label: 'Lý do lưu', widthMm: 44 },
      { key: 'rows', label: 'Số dòng', widthMm: 18 },
      { key: 'snapshot', label: 'Tệp số liệu (JSON)', widthMm: 70 },
      { key: 'summary', label: 'Bảng tổng hợp', widthMm: 70 },
      { key: 'sha256', label: 'SHA-256', widthMm: 110 },
    ],
  },
} as const;

/** Columns of numbers: a text cell may keep a number that a script writes there as text. */
const numbers: ReadonlySet<string> = new Set(['number', 'rows']);

export type Register = keyof typeof registers;

/** The keys of a register's columns, as they stand in its hidden first row. */
export function registerKeys(register: Register): readonly string[] {
  return registers[register].columns.map(({ key }) => key);
}

/** Room for lines to come, formatted as text beforehand: what is appended there is kept as it is written. */
const BLANK_ROWS = 100;

export function drawRegister(register: Register): DrawnSheet {
  const { title } = registers[register];
  const columns: readonly RegisterColumn[] = registers[register].columns;
  return {
    columns: columns.map(({ widthMm, isHidden }) => ({ widthMm, ...(isHidden && { isHidden }) })),
    rows: [
      { cells: columns.map(({ key }): DrawnCell => ({ value: key, style: 'key' })), isHidden: true },
      { cells: [{ value: title, style: 'title' }] },
      { cells: columns.map(({ label }): DrawnCell => ({ value: label, style: 'header' })) },
      ...Array.from({ length: BLANK_ROWS }, () => ({
        cells: columns.map(({ key }): DrawnCell => ({ value: '', style: numbers.has(key) ? 'number' : 'text' })),
      })),
    ],
    merges: [],
    frozenRows: 3,
  };
}
