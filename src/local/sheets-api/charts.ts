import { reject } from '../api-error';
import type { Book, SheetState } from '../book';
import type { Shape } from './shape';
import { gridCoordinate } from './shapes';

export type Chart = GoogleAppsScript.Sheets.Schema.EmbeddedChart;

/** What a chart shows is kept as it is given: it is neither drawn nor moved with its cells. */
export const chartShape = {
  chartId: 'integer',
  spec: null,
  position: {
    overlayPosition: {
      anchorCell: gridCoordinate,
      offsetXPixels: 'integer',
      offsetYPixels: 'integer',
      widthPixels: 'integer',
      heightPixels: 'integer',
    },
  },
} as const satisfies Shape<Chart>;

/** @throws ApiError 400 where there is none. */
export function findChart(book: Book, chartId: number | undefined): { sheet: SheetState; chart: Chart } {
  for (const sheet of book.sheets) {
    const chart = sheet.charts?.find((other) => other.chartId === chartId);
    if (chart) return { sheet, chart };
  }
  return reject(`No embedded object with id: ${chartId ?? 0}`);
}
