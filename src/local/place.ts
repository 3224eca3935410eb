import type { Box } from './sheets-api/box';

/** Cells of one tab. */
export interface Place {
  readonly sheetId: number;
  readonly box: Box;
}
