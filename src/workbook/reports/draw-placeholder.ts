import type { DrawnSheet } from '../../domain/drawing/drawn-sheet';

/** A tab that has nothing to show yet, saying which action fills it. */
export function drawPlaceholder(title: string, action: string): DrawnSheet {
  return {
    columns: [{ widthMm: 200 }],
    rows: [
      { cells: [{ value: title, style: 'title' }] },
      { cells: [{ value: `Chưa có dữ liệu. Chạy «${action}» để lập bảng này.`, style: 'subtitle' }] },
    ],
    merges: [],
    frozenRows: 0,
  };
}
