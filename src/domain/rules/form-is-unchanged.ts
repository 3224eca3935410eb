import type { Place } from '../finding';
import type { StructureDefect } from '../submission';
import type { Fault, SubmissionRule } from './rule';

/**
 * The form is as set-up made it: what was moved is followed, what was removed, doubled or merged cannot be read through.
 * One error for each defect; `received` is the kind of defect, `expected` what was wanted there (a column's key, an id).
 */
export const formIsUnchanged: SubmissionRule = {
  code: 'S05',
  severity: 'error',
  scope: 'submission',
  appendices: ['PL01', 'PL02', 'PL03', 'PL04'],
  check: ({ defects }) =>
    defects.map((defect): Fault => ({ ...placeOf(defect), expected: wanted(defect), received: defect.kind })),
};

function placeOf(defect: StructureDefect): Place {
  if ('row' in defect) return { row: defect.row };
  return 'column' in defect && defect.column !== 'check' ? { column: defect.column } : {};
}

function wanted(defect: StructureDefect): string {
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
  }
}
