import { columnName } from '../../domain/cell-name';
import type { FormWear, Submission } from '../../domain/submission';
import { formWearKinds } from '../../domain/submission';
import type { TabRepairs } from './plan-repairs';

/** The submissions with what else is wrong with their forms: what a repair would mend, and no other defect names already. */
export function addFormWear(submissions: readonly Submission[], tabs: readonly TabRepairs[]): Submission[] {
  const tabOf = new Map(tabs.map((tab) => [tab.sheet.sheetId, tab]));
  return submissions.map((submission) => {
    const tab = submission.sheet && tabOf.get(submission.sheet.sheetId);
    return tab ? { ...submission, defects: [...submission.defects, ...wearOf(tab, submission)] } : submission;
  });
}

function wearOf({ repairs, extraColumns }: TabRepairs, { defects }: Submission): FormWear[] {
  // Without keys or ids much more seems wrong than is.
  if (defects.some(({ kind }) => kind === 'keyRowMissing' || kind === 'idColumnMissing')) return [];
  const named = new Set(defects.flatMap((defect) => ('row' in defect ? [defect.row] : [])));
  return [
    ...repairs.flatMap(({ kind, row, key, was }): FormWear[] => {
      const wear = formWearKinds.find((each) => each === kind);
      const isNamed = (wear === 'idChanged' || wear === 'merged') && row !== undefined && named.has(row);
      if (!wear || isNamed) return [];
      return [{ kind: wear, was, ...(row !== undefined && { row }), ...(key && key !== 'id' && { column: key }) }];
    }),
    ...extraColumns.map((column): FormWear => ({ kind: 'columnExtra', was: columnName(column) })),
  ];
}
