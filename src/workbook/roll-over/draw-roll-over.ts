import type { DrawnCell, DrawnSheet } from '../../domain/drawing/drawn-sheet';

/** What became of a row, in words. */
export interface DescribedLine {
  /** The tab's name. */
  readonly sheet: string;
  readonly link: string | undefined;
  readonly row: number;
  readonly rowId: string;
  readonly name: string;
  readonly fate: string;
  readonly becomes: string;
  readonly remarks: string;
}

const columns = [
  { label: 'Biểu', widthMm: 26 },
  { label: 'Dòng', widthMm: 12 },
  { label: 'Mã dòng', widthMm: 30 },
  { label: 'Nội dung', widthMm: 110 },
  { label: 'Kết quả kết chuyển', widthMm: 60 },
  { label: 'Mã năm sau', widthMm: 36 },
  { label: 'Cần xem lại', widthMm: 70 },
];

/** The tab «Kết chuyển» of next year's workbook: every row of this year's, and what became of it. */
export function drawRollOver(title: string, summary: string, lines: readonly DescribedLine[]): DrawnSheet {
  return {
    columns: columns.map(({ widthMm }) => ({ widthMm })),
    rows: [
      { cells: [{ value: title, style: 'title' }] },
      { cells: [{ value: summary, style: 'subtitle' }] },
      { cells: columns.map(({ label }): DrawnCell => ({ value: label, style: 'header' })) },
      ...lines.map(({ sheet, link, row, rowId, name, fate, becomes, remarks }) => ({
        cells: [
          { value: sheet, style: 'text', ...(link !== undefined && { link }) },
          { value: row, style: 'ordinal' },
          ...[rowId, name, fate, becomes, remarks].map((value): DrawnCell => ({ value, style: 'text' })),
        ] as DrawnCell[],
      })),
    ],
    merges: [],
    frozenRows: 3,
    hasFilter: true,
  };
}
