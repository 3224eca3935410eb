import type { Appendix } from '../appendices';
import type { Campaign } from '../campaign';
import type { CellValue } from '../cell-value';
import { fillIn } from '../drawing/fill-in';
import { agencyName } from '../lookup';
import { submissionSheetName } from '../sheet-name';
import type { Summary } from './summary';

/** One appendix of the summary without bands and merges: what a program reads. */
export interface FlatTable {
  /** Headings, then one line for each row of the summary in its order; all as long as the first. */
  readonly rows: readonly (readonly CellValue[])[];
  /** Where a line came from, by its index in `rows`; none for the headings. */
  readonly sources: readonly ({ readonly sheet: string; readonly row: number } | undefined)[];
}

const labels = { area: 'Lĩnh vực', agencyCode: 'Mã cơ quan', agency: 'Cơ quan báo cáo', sheet: 'Biểu', row: 'Dòng' };

/** Each line tells its area, agency and place, then the appendix's own columns, then the row's stable id. */
export function flatten(summary: Summary, appendix: Appendix, campaign: Campaign): FlatTable {
  const columns = appendix.columns.filter(({ key }) => key !== 'area' && key !== 'no');
  const { area, agencyCode, agency, sheet, row } = labels;
  const heading = [area, agencyCode, agency, sheet, row, ...columns.map(({ label }) => fillIn(label, campaign)), 'ID'];
  const lines = summary.appendices[appendix.code].flatMap(({ name, rows }) =>
    rows.map((each) => {
      const source = { sheet: each.sheet?.title ?? submissionSheetName(each.agency, appendix.code), row: each.row };
      const place = [name, each.agency, agencyName(campaign, each.agency), source.sheet, source.row];
      return { source, values: [...place, ...columns.map(({ key }) => each.cells[key]), each.rowId] };
    }),
  );
  return {
    rows: [heading, ...lines.map(({ values }) => values)],
    sources: [undefined, ...lines.map(({ source }) => source)],
  };
}
