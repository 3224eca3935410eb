import type { GridRange } from '../../../host';
import { addProtectedRange } from '../../sheets-api/add-protected-range';
import type { Protection } from './protection';
import type { SpreadsheetObjects } from './spreadsheet-objects';

/** A new protection, which lets every editor of the file through until somebody is taken off its list. */
export function protectPlace(objects: SpreadsheetObjects, range: GridRange): Protection {
  const id = objects.restructure((before) => {
    const { book, reply } = addProtectedRange.apply(before, { protectedRange: { range } }, objects.user);
    return { book, result: reply?.addProtectedRange?.protectedRange?.protectedRangeId };
  });
  // A protection that was added has an id.
  return objects.protection(id ?? 0);
}
