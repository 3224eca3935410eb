import type { Campaign } from '../campaign';
import type { ColumnKey } from '../appendices';
import type { AreaGroup, SummaryRow } from '../summary/summary';
import { cellRun } from './cell-text';
import type { PaperColumn } from './draw-grouped-table';
import { drawGroupedTable } from './draw-grouped-table';
import { LANDSCAPE_WIDTH_MM } from './page';
import type { Table } from './paper';

type Column = PaperColumn<SummaryRow>;

const ordinal: Column = {
  label: 'TT',
  widthMm: 10,
  look: 'tableCenter',
  read: (_, number) => ({ text: String(number) }),
};

function column(
  key: ColumnKey,
  label: string,
  widthMm: number,
  more: Partial<Pick<Column, 'look' | 'group'>> = {},
): Column {
  return { label, widthMm, look: 'tableText', read: (row) => cellRun(row, key), ...more };
}

/** The plan's targets beside what this year's came to. */
export function drawPlanTargets({ reportYear, planYear }: Campaign, groups: readonly AreaGroup[]): Table {
  const group = `Năm ${reportYear}`;
  const columns: Column[] = [
    ordinal,
    column('name', 'Chỉ tiêu', 92),
    column('unit', 'Đơn vị tính', 20, { look: 'tableCenter' }),
    column('plan', 'Kế hoạch', 30, { group }),
    column('actual', 'Kết quả', 22, { group, look: 'tableFigure' }),
    column('proposed', `Chỉ tiêu năm ${planYear}`, 44),
    column('owner', 'Cơ quan theo dõi', 34),
  ];
  return drawGroupedTable(columns, groups, LANDSCAPE_WIDTH_MM);
}

/** The framework of key tasks: who, what, by when, with how much. */
export function drawPlanTasks(groups: readonly AreaGroup[]): Table {
  const columns: Column[] = [
    ordinal,
    column('name', 'Nhiệm vụ', 70),
    column('product', 'Sản phẩm', 54),
    column('lead', 'Cơ quan chủ trì', 28),
    column('coordinating', 'Cơ quan phối hợp', 44),
    column('deadline', 'Thời gian hoàn thành', 24, { look: 'tableCenter' }),
    column('budget', 'Kinh phí (triệu đồng)', 22, { look: 'tableFigure' }),
  ];
  return drawGroupedTable(columns, groups, LANDSCAPE_WIDTH_MM);
}
