import { reject } from '../api-error';
import { assertSheetEditable } from '../protection';
import { chartShape } from './charts';
import { issueId } from './issue-id';
import type { RequestKind } from './request-kind';
import { sheetById, withSheet } from './sheets';

/** Puts a chart on the tab of its anchor; one on a tab of its own is not emulated. */
export const addChart: RequestKind<'addChart'> = {
  shape: { chart: chartShape },
  apply(book, { chart: wanted = {} }, user) {
    if (!wanted.spec) reject('A chart must have a spec.');
    const anchor = wanted.position?.overlayPosition?.anchorCell ?? reject('A chart must have a position.');
    const sheet = sheetById(book, anchor.sheetId);
    assertSheetEditable(book, user, sheet);
    const isTaken = (id: number) => book.sheets.some(({ charts }) => charts?.some(({ chartId }) => chartId === id));
    if (wanted.chartId !== undefined && isTaken(wanted.chartId)) {
      reject(`An embedded object with id ${wanted.chartId} already exists.`);
    }
    const issued = issueId(book, isTaken);
    const chart = { chartId: issued.id, ...wanted };
    const after = withSheet(issued.book, { ...sheet, charts: [...(sheet.charts ?? []), chart] });
    return { book: after, reply: { addChart: { chart } } };
  },
};
