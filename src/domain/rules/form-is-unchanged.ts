import { appendices } from '../appendices';
import type { Finding, Place } from '../finding';
import type { StructureDefect } from '../submission';
import { isColumnKey, isFormWear } from '../submission';
import type { Fault, SubmissionRule } from './rule';

const everywhere = { code: 'S05', scope: 'submission', appendices: appendices.map(({ code }) => code) } as const;

/**
 * The form is as set-up made it: what was moved is followed, the rest is named, one fault for each defect. `received` is
 * the kind of defect, `expected` what was wanted there (a column's key, an id) or what stands there now.
 *
 *   defect                                        | severity | told by the check of
 *   ----------------------------------------------|----------|---------------------
 *   content cannot be read: lost, doubled, merged | error    | the tab, the campaign
 *   content can be read: headings, texts, rights, | warning  | the campaign alone, and never in the agency's tab:
 *   validation, the plan's cells, hidden ids,     |          | nothing that an agency typed is lost by it
 *   merges where no row is filled                 |          |
 */
export const formIsUnchanged: readonly SubmissionRule[] = [
  { ...everywhere, severity: 'error', check: ({ defects }) => defects.filter((each) => !isFormWear(each)).map(fault) },
  { ...everywhere, severity: 'warning', check: ({ defects }) => defects.filter(isFormWear).map(fault) },
];

/** Whether a finding is the coordinator's alone: it stands in the reports, not in the agency's tab, nor in its counts. */
export function isFormWearFinding({ rule, severity }: Pick<Finding, 'rule' | 'severity'>): boolean {
  return rule === 'S05' && severity === 'warning';
}

function fault(defect: StructureDefect): Fault {
  return { ...placeOf(defect), expected: wanted(defect), received: defect.kind };
}

function placeOf(defect: StructureDefect): Place {
  const row = 'row' in defect ? defect.row : undefined;
  const column = 'column' in defect && isColumnKey(defect.column) ? defect.column : undefined;
  return { ...(row !== undefined && { row }), ...(column !== undefined && { column }) };
}

function wanted(defect: StructureDefect): string {
  if (isFormWear(defect)) return defect.was;
  switch (defect.kind) {
    case 'sheetMissing':
      return 'the tab of this submission';
    case 'keyRowMissing':
      return 'the hidden row of column keys';
    case 'idColumnMissing':
      return 'the hidden column of row ids';
    case 'columnMissing':
    case 'columnTwice':
      return defect.column;
    case 'cellsMerged':
      return 'single cells';
    case 'rowWithoutId':
      return 'an id';
    case 'idTwice':
      return defect.id;
    case 'sheetTwice':
      return defect.title;
    case 'recordUnreadable':
      return 'the record of the submission';
  }
}
