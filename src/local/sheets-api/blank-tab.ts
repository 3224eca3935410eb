import type { SheetState } from '../book';

/** What a new tab holds besides its properties: nothing. */
export const blankTab: Omit<SheetState, 'properties'> = {
  rows: [],
  rowMetadata: [],
  columnMetadata: [],
  merges: [],
  protectedRanges: [],
  conditionalFormats: [],
  developerMetadata: [],
};
