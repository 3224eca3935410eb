import type { Box } from './grid';

/** Where a link leads: a cell of the shown file, a file of Drive, or out of this machine. */
export type Target =
  | { readonly kind: 'cells'; readonly sheetId: number; readonly box: Box | undefined }
  | { readonly kind: 'file'; readonly id: string }
  | { readonly kind: 'outside' };

/** `#gid=5&range=C7`, alone or behind the address of the file; `…/d/ID/…` or `?id=ID` of Drive. */
export function targetOf(href: string, spreadsheetId: string): Target {
  const [, query = ''] = /#(.*)$/.exec(href) ?? [];
  const hash = new URLSearchParams(query);
  const gid = hash.get('gid');
  const id =
    /\/d\/([\w-]+)/.exec(href)?.[1] ?? /\/folders\/([\w-]+)/.exec(href)?.[1] ?? /[?&]id=([\w-]+)/.exec(href)?.[1];
  if (gid !== null && /^\d+$/.test(gid) && (id === undefined || id === spreadsheetId)) {
    return { kind: 'cells', sheetId: Number(gid), box: boxOf(hash.get('range') ?? '') };
  }
  if (id === undefined || !/^(https:\/\/(docs|drive)\.google\.com\/|[?#])/.test(href)) return { kind: 'outside' };
  return { kind: 'file', id };
}

export function boxOf(range: string): Box | undefined {
  const [, column, row, lastColumn = column, lastRow = row] = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(range) ?? [];
  if (column === undefined || lastColumn === undefined) return undefined;
  return {
    startRowIndex: Number(row) - 1,
    endRowIndex: Number(lastRow),
    startColumnIndex: indexOf(column),
    endColumnIndex: indexOf(lastColumn) + 1,
  };
}

function indexOf(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
