import type { DrawnCell } from '../../domain/drawing/drawn-sheet';
import type { Request } from '../../host';
import { readKeyedTable } from '../keyed-table';
import type { WorkbookSnapshot } from '../read-workbook';
import { findSheet } from '../read-workbook';
import { CELL_FIELDS, rowData } from '../requests/draw-requests';
import { configurationColumns } from './configuration-tables';
import { drawConfiguration } from './draw-configuration';

/** Requests that add lines to «Chiến dịch», and how many. */
export interface NewFields {
  readonly requests: Request[];
  readonly count: number;
}

/**
 * The lines of «Chiến dịch» that a workbook made by an older add-on lacks, below what is there, as set-up draws them.
 * Only those with a usual value can be missing where the campaign could be read.
 */
export function addCampaignFields(snapshot: WorkbookSnapshot): NewFields {
  const sheet = findSheet(snapshot, 'campaign');
  const keys = configurationColumns.campaign.map(({ key }) => key);
  const columns = sheet && readKeyedTable(sheet, keys)?.columns;
  const keyColumn = columns?.get('key');
  if (!sheet || !columns || !keyColumn) return { requests: [], count: 0 };

  const present = new Set(sheet.values.map((row) => row[keyColumn - 1]));
  const drawn = drawConfiguration('campaign', '').rows.slice(2);
  const lines = drawn.map(({ cells }) => cells).filter(([key]) => !present.has(key?.value));
  if (lines.length === 0) return { requests: [], count: 0 };

  const width = Math.max(...columns.values());
  const place = (cells: readonly DrawnCell[]): DrawnCell[] =>
    Array.from({ length: width }, (_, index): DrawnCell => {
      const at = keys.findIndex((key) => columns.get(key) === index + 1);
      return cells[at] ?? { value: '', style: 'plain' };
    });
  const { sheetId, rowCount } = sheet;
  return {
    requests: [
      { appendDimension: { sheetId, dimension: 'ROWS', length: lines.length } },
      {
        updateCells: {
          start: { sheetId, rowIndex: rowCount, columnIndex: 0 },
          rows: lines.map((cells) => rowData({ cells: place(cells) })),
          fields: CELL_FIELDS,
        },
      },
    ],
    count: lines.length,
  };
}
