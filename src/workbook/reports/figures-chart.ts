import type { DrawnSheet } from '../../domain/drawing/drawn-sheet';
import type { Request } from '../../host';
import type { SheetSnapshot } from '../read-workbook';
import { rangeOf } from '../requests/draw-requests';

/** The chart's own id, by which it is found again; a chart of somebody else's on the tab is left alone. */
const CHART_ID = 1_022_110_015;

/** Room for the chart, right of the figures. */
const CHART_WIDTH_MM = 150;
const CHART_SIZE_PX = { widthPixels: 720, heightPixels: 400 };

/** Where the first table of «Số liệu» begins: title, subtitle, a blank row, the table's title, then its headings. */
const HEADINGS_ROW = 5;

/** The figures with a column more, in which the chart stands; on paper there is none. */
export function withChartRoom(drawing: DrawnSheet): DrawnSheet {
  return { ...drawing, columns: [...drawing.columns, { widthMm: CHART_WIDTH_MM }] };
}

/**
 * A native chart of the results by area: bars of the targets met, not met and so on. Made once; when the figures are
 * drawn anew, told its place in the table anew.
 * @param areas Lines of the first table.
 * @param columns Of the figures, names first, the total last.
 */
export function figuresChartRequests(
  { sheetId, chartIds }: Pick<SheetSnapshot, 'sheetId' | 'chartIds'>,
  { areas, columns, isRedrawn }: { areas: number; columns: number; isRedrawn: boolean },
): Request[] {
  const spec = chartSpec(sheetId, areas, columns);
  if (chartIds.includes(CHART_ID)) return isRedrawn ? [{ updateChartSpec: { chartId: CHART_ID, spec } }] : [];
  const anchorCell = { sheetId, rowIndex: HEADINGS_ROW - 2, columnIndex: columns };
  return [
    {
      addChart: { chart: { chartId: CHART_ID, spec, position: { overlayPosition: { anchorCell, ...CHART_SIZE_PX } } } },
    },
  ];
}

function chartSpec(sheetId: number, areas: number, columns: number): GoogleAppsScript.Sheets.Schema.ChartSpec {
  const column = (number: number) => ({
    sourceRange: {
      sources: [
        rangeOf(sheetId, { row: HEADINGS_ROW, lastRow: HEADINGS_ROW + areas, column: number, lastColumn: number }),
      ],
    },
  });
  // Without the names and without the total.
  const series = Array.from({ length: columns - 2 }, (_, index) => ({
    series: column(index + 2),
    targetAxis: 'BOTTOM_AXIS',
  }));
  return {
    title: 'Kết quả chỉ tiêu theo lĩnh vực',
    basicChart: {
      chartType: 'BAR',
      stackedType: 'STACKED',
      legendPosition: 'BOTTOM_LEGEND',
      headerCount: 1,
      domains: [{ domain: column(1) }],
      series,
    },
  };
}
