import type { Appendix, Column } from '../appendices';
import type { Campaign } from '../campaign';
import { fillIn } from '../drawing/fill-in';
import type { AreaGroup, SummaryRow } from '../summary/summary';
import { cellRun } from './cell-text';
import type { PaperColumn } from './draw-grouped-table';
import { drawGroupedTable } from './draw-grouped-table';
import { LANDSCAPE_WIDTH_MM } from './page';
import type { Block } from './paper';
import { paragraph } from './paper';

/** An appendix of the summary as a table with the appendix's own columns; bands stand for the area's. */
export function drawAppendixTable(appendix: Appendix, groups: readonly AreaGroup[], campaign: Campaign): Block {
  if (groups.length === 0) return paragraph('textItalic', 'Chưa có nội dung.');
  const columns = appendix.columns.filter(({ key }) => key !== 'area').map((column) => paperColumn(column, campaign));
  return drawGroupedTable(columns, groups, LANDSCAPE_WIDTH_MM);
}

function paperColumn({ key, label, widthMm, group, type }: Column, campaign: Campaign): PaperColumn<SummaryRow> {
  return {
    label: fillIn(label, campaign),
    widthMm,
    group: group && fillIn(group, campaign),
    look: key === 'no' || type === 'choice' ? 'tableCenter' : type === 'number' ? 'tableFigure' : 'tableText',
    read: (row, number) => (key === 'no' ? { text: String(number) } : cellRun(row, key)),
  };
}
