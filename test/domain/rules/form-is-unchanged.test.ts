import { formIsUnchanged, isFormWearFinding } from '../../../src/domain/rules/form-is-unchanged';
import type { StructureDefect } from '../../../src/domain/submission';
import { aCampaign, aSubmission } from './row';

function found(defects: readonly StructureDefect[]): object[] {
  const submission = aSubmission('PL01', { defects });
  return formIsUnchanged.flatMap((rule) =>
    rule.check(submission, aCampaign()).map((fault) => ({ severity: rule.severity, ...fault })),
  );
}

test.each<[StructureDefect, object]>([
  [{ kind: 'sheetMissing' }, { expected: 'the tab of this submission' }],
  [{ kind: 'recordUnreadable' }, { expected: 'the record of the submission' }],
  [{ kind: 'keyRowMissing' }, { expected: 'the hidden row of column keys' }],
  [{ kind: 'idColumnMissing' }, { expected: 'the hidden column of row ids' }],
  [
    { kind: 'columnMissing', column: 'reason' },
    { column: 'reason', expected: 'reason' },
  ],
  [{ kind: 'columnMissing', column: 'check' }, { expected: 'check' }],
  [
    { kind: 'columnTwice', column: 'actual' },
    { column: 'actual', expected: 'actual' },
  ],
  [
    { kind: 'cellsMerged', row: 12 },
    { row: 12, expected: 'single cells' },
  ],
  [
    { kind: 'rowWithoutId', row: 12 },
    { row: 12, expected: 'an id' },
  ],
  [
    { kind: 'idTwice', row: 12, id: 'CT01' },
    { row: 12, expected: 'CT01' },
  ],
  [{ kind: 'sheetTwice', title: 'Bản sao' }, { expected: 'Bản sao' }],
])('raises an error for %j', (defect, fault) => {
  expect(found([defect])).toEqual([{ severity: 'error', ...fault, received: defect.kind }]);
});

test.each<[StructureDefect, object]>([
  [{ kind: 'protectionChanged', was: 'phuluc.sheet' }, { expected: 'phuluc.sheet' }],
  [
    { kind: 'headingChanged', row: 6, column: 'reason', was: 'Lý do khác' },
    { row: 6, column: 'reason', expected: 'Lý do khác' },
  ],
  [
    { kind: 'idChanged', row: 9, was: 'abc' },
    { row: 9, expected: 'abc' },
  ],
  [
    { kind: 'merged', row: 20, was: '' },
    { row: 20, expected: '' },
  ],
  [{ kind: 'columnExtra', was: 'N' }, { expected: 'N' }],
])('raises a warning for %j', (defect, fault) => {
  expect(found([defect])).toEqual([{ severity: 'warning', ...fault, received: defect.kind }]);
});

test('keeps silent for a sound form', () => {
  expect(found([])).toEqual([]);
});

test.each([
  ['S05', 'warning', true],
  ['S05', 'error', false],
  ['S04', 'warning', false],
] as const)('%s as %s is the coordinator’s alone: %s', (rule, severity, isAlone) => {
  expect(isFormWearFinding({ rule, severity })).toBe(isAlone);
});
