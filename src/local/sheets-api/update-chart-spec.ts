import { reject } from '../api-error';
import { assertSheetEditable } from '../protection';
import { chartShape, findChart } from './charts';
import type { RequestKind } from './request-kind';
import { withSheet } from './sheets';

/** Replaces all that a chart shows. */
export const updateChartSpec: RequestKind<'updateChartSpec'> = {
  shape: { chartId: 'integer', spec: chartShape.spec },
  apply(book, { chartId, spec = reject('A chart must have a spec.') }, user) {
    const { sheet, chart } = findChart(book, chartId);
    assertSheetEditable(book, user, sheet);
    const charts = sheet.charts?.map((other) => (other === chart ? { ...chart, spec } : other)) ?? [];
    return { book: withSheet(book, { ...sheet, charts }) };
  },
};
