import { momentInVietnam } from '../../domain/calendar';
import { isBlank } from '../../domain/cell-value';
import type { Request } from '../../host';
import { cellFormats } from '../requests/cell-format';
import { typedValue } from '../requests/draw-requests';
import type { SheetSnapshot } from '../read-workbook';

/** A line of «Nhật ký»: what was done, and with what. */
export interface LogEntry {
  readonly what: string;
  readonly detail: string;
}

/** Adds lines below the last one, in the same batch as what they tell of. */
export function logRequests(
  sheet: SheetSnapshot,
  entries: readonly LogEntry[],
  { now, user }: { readonly now: Date; readonly user: string },
): Request[] {
  if (entries.length === 0) return [];
  const { sheetId, rowCount, values } = sheet;
  const used = values.reduce((last, row, index) => (row.every(isBlank) ? last : index + 1), 0);
  const missing = used + entries.length - rowCount;
  return [
    ...(missing > 0 ? [{ appendDimension: { sheetId, dimension: 'ROWS', length: missing } }] : []),
    {
      updateCells: {
        start: { sheetId, rowIndex: used, columnIndex: 0 },
        rows: entries.map(({ what, detail }) => ({
          values: [momentInVietnam(now), user, what, detail].map((text) => {
            const userEnteredValue = typedValue(text);
            return { ...(userEnteredValue && { userEnteredValue }), userEnteredFormat: cellFormats.text };
          }),
        })),
        fields: 'userEnteredValue,userEnteredFormat',
      },
    },
  ];
}
