import type { ColumnKey } from '../appendices';
import type { Submission } from '../submission';
import { isColumnKey } from '../submission';

/** False where no column can be told from another: the tab or its row of keys is gone. */
export function isFormReadable({ defects }: Pick<Submission, 'defects'>): boolean {
  return !defects.some(({ kind }) => kind === 'sheetMissing' || kind === 'keyRowMissing');
}

/** Columns that are gone: their cells read as blank, which says nothing of what the agency typed. */
export function unreadableColumns({ defects }: Pick<Submission, 'defects'>): ReadonlySet<ColumnKey> {
  return new Set(
    defects.flatMap((defect) => (defect.kind === 'columnMissing' && isColumnKey(defect.column) ? [defect.column] : [])),
  );
}
