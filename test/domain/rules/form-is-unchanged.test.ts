import { formIsUnchanged } from '../../../src/domain/rules/form-is-unchanged';
import type { StructureDefect } from '../../../src/domain/submission';
import { aCampaign, aSubmission } from './row';

test.each<[StructureDefect, object]>([
  [{ kind: 'sheetMissing' }, { expected: 'the tab of this submission' }],
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
])('raises once for %j', (defect, fault) => {
  expect(formIsUnchanged.check(aSubmission('PL01', { defects: [defect] }), aCampaign())).toEqual([
    { ...fault, received: defect.kind },
  ]);
});

test('keeps silent for a sound form', () => {
  expect(formIsUnchanged.check(aSubmission('PL01'), aCampaign())).toEqual([]);
});
