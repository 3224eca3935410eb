import * as z from 'zod/mini';
import type { CommandContext } from './command';

/** Rows and columns from 1. */
export interface GoToCellRequest {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
}

/**
 * Brings a cell before the person who asks; the first of its tab where the tab has shrunk since the page was drawn.
 *
 * @throws what zod throws where the request is none: whoever may edit the file may send anything from a page
 */
export function goToCell({ host }: CommandContext, request: unknown): { readonly isThere: boolean } {
  const whole = z.number().check(z.int(), z.gte(0));
  const { sheetId, row, column } = z.object({ sheetId: whole, row: whole, column: whole }).parse(request);
  const sheet = host.SpreadsheetApp.getActiveSpreadsheet().getSheetById(sheetId);
  if (!sheet) return { isThere: false };
  const isThere = row >= 1 && column >= 1 && row <= sheet.getMaxRows() && column <= sheet.getMaxColumns();
  sheet.getRange(isThere ? row : 1, isThere ? column : 1, 1, 1).activate();
  return { isThere };
}
