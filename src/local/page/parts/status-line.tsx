import type { CellData } from '../../../host';
import { cellName } from '../cell-name';
import type { Box } from '../grid';
import type { Office } from '../office';
import { targetOf } from '../link';
import { words } from '../words';
import { LockSign } from './lock-sign';

/** Where one is, whether one may type there, and where the cell's link leads. */
export function StatusLine({ office, follow }: { office: Office; follow: (href: string) => void }) {
  const { state, tab, selection } = office.shape;
  if (!state || !tab || !selection) return <div class="status-line" />;
  const { startRowIndex, startColumnIndex } = selection;
  const cell = tab.sheet.data?.[0]?.rowData?.[startRowIndex]?.values?.[startColumnIndex];
  const href = cell && linkOf(cell);
  const isClosed = tab.closed.some((box) => overlaps(box as Partial<Box>, selection));
  return (
    <div class="status-line">
      <b>{cellName(startRowIndex, startColumnIndex)}</b>
      {isClosed && (
        <span>
          <LockSign label={words.closed} /> {state.mayEdit ? words.protectedCell : words.viewOnly}
        </span>
      )}
      {href && (
        <button
          onClick={() => {
            follow(href);
          }}
        >
          {labelOf(href, office)}
        </button>
      )}
    </div>
  );
}

function linkOf({ userEnteredFormat }: CellData): string | undefined {
  return userEnteredFormat?.textFormat?.link?.uri;
}

function labelOf(href: string, { shape: { state } }: Office): string {
  const target = targetOf(href, state?.spreadsheetId ?? '');
  if (target.kind !== 'cells') return words.openFile;
  const title = state?.tabs.find(({ id }) => id === target.sheetId)?.title ?? '';
  return words.follow(
    target.box ? `${title}!${cellName(target.box.startRowIndex, target.box.startColumnIndex)}` : title,
  );
}

function overlaps(closed: Partial<Box>, box: Box): boolean {
  const { startRowIndex = 0, endRowIndex = Infinity, startColumnIndex = 0, endColumnIndex = Infinity } = closed;
  return (
    startRowIndex < box.endRowIndex &&
    box.startRowIndex < endRowIndex &&
    startColumnIndex < box.endColumnIndex &&
    box.startColumnIndex < endColumnIndex
  );
}
