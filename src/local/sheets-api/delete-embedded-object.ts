import { assertSheetEditable } from '../protection';
import { findChart } from './charts';
import type { RequestKind } from './request-kind';
import { withSheet } from './sheets';

/** Deletes a chart, the only object on a tab that is emulated. */
export const deleteEmbeddedObject: RequestKind<'deleteEmbeddedObject'> = {
  shape: { objectId: 'integer' },
  apply(book, { objectId }, user) {
    const { sheet, chart } = findChart(book, objectId);
    assertSheetEditable(book, user, sheet);
    const charts = sheet.charts?.filter((other) => other !== chart) ?? [];
    return { book: withSheet(book, { ...sheet, charts }) };
  },
};
