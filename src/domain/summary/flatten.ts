import type { Appendix } from '../appendices';
import type { Campaign } from '../campaign';
import type { CellValue } from '../cell-value';
import { fillIn } from '../drawing/fill-in';
import { agencyName } from '../lookup';
import { submissionSheetName } from '../sheet-name';
import type { Summary } from './summary';
import type { TypedPlace } from './typed-place';
import { placeOf } from './typed-place';

/** One appendix of the summary without bands and merges: what a program reads. */
export interface FlatTable {
  /** Headings, then one line for each row of the summary in its order; all as long as the first. */
  readonly rows: readonly (readonly CellValue[])[];
  /** Where an agency typed a cell, told by its row and column here (from 1); none for headings and names. */
  readonly placeAt: (row: number, column: number) => TypedPlace | undefined;
}

const labels = ['Lĩnh vực', 'Mã cơ quan', 'Cơ quan báo cáo', 'Biểu', 'Dòng', 'Mã dòng'];

/** Each line tells its area, agency and place, the row's stable id, then the appendix's own columns. */
export function flatten(summary: Summary, appendix: Appendix, campaign: Campaign): FlatTable {
  const columns = appendix.columns.filter(({ key }) => key !== 'area' && key !== 'no');
  const groups = summary.appendices[appendix.code];
  const lines = groups.flatMap(({ rows }) => rows);
  const body = groups.flatMap(({ name, rows }) =>
    rows.map((row) => [
      name,
      row.agency,
      agencyName(campaign, row.agency),
      row.sheet?.title ?? submissionSheetName(row.agency, appendix.code),
      row.row,
      row.rowId,
      ...columns.map(({ key }) => row.cells[key]),
    ]),
  );
  return {
    rows: [[...labels, ...columns.map(({ label }) => fillIn(label, campaign))], ...body],
    placeAt: (row, column) => {
      const [line, own] = [lines[row - 2], columns[column - labels.length - 1]];
      return line && own && placeOf(line, own.key);
    },
  };
}
