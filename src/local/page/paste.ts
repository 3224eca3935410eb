import { cellName } from './cell-name';
import type { Office } from './office';
import { readClipboard } from './read-clipboard';

/** Pastes into the selected cells as this person; one value fills all of them. While a cell is open, its text takes the paste. */
export function paste(event: ClipboardEvent, grid: HTMLElement, office: Office): void {
  const selection = office.grid?.selection();
  const isHere = event.target instanceof Node && (grid.contains(event.target) || event.target === document.body);
  if (!selection || !isHere || office.grid?.isEditing()) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  const text = (type: string) => event.clipboardData?.getData(type) ?? '';
  const rows = readClipboard(text('text/html'), text('text/plain'), (html) =>
    new DOMParser().parseFromString(html, 'text/html'),
  );
  if (!rows) return;
  const [[only = ''] = []] = rows;
  const isOne = rows.length === 1 && rows[0]?.length === 1;
  const height = isOne ? selection.endRowIndex - selection.startRowIndex : rows.length;
  const width = isOne ? selection.endColumnIndex - selection.startColumnIndex : (rows[0]?.length ?? 0);
  const values = isOne ? Array.from({ length: height }, () => Array.from({ length: width }, () => only)) : rows;
  const { startRowIndex: row, startColumnIndex: column } = selection;
  const range = `${cellName(row, column)}:${cellName(row + height - 1, column + width - 1)}`;
  void office.run({ act: 'edit', sheet: office.sheetId, edits: [{ range, values }] });
}
