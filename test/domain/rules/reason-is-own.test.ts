import type { Cells } from '../../../src/domain/appendices';
import { reasonIsOwn } from '../../../src/domain/rules/reason-is-own';
import type { Submission } from '../../../src/domain/submission';
import { aCampaign, aRow, aSubmission } from './row';

const unmet = 'Không hoàn thành';
const specific = 'Thiếu máy quét tại 41 xã đến hết quý III/2022';
const rowsOf = (reasons: readonly Cells['reason'][], verdict = unmet) =>
  reasons.map((reason, index) => aRow({ name: `Việc ${index}`, verdict, reason }, { id: `R${index}`, row: index + 9 }));

function faults(parts: Partial<Submission>, threshold?: number) {
  const ruleSettings = threshold === undefined ? {} : { C03: { threshold } };
  return reasonIsOwn.check(aSubmission('PL01', parts), aCampaign({ ruleSettings }));
}

test('raises on each row of three with the same specific reason, and names them', () => {
  expect(faults({ rows: rowsOf([specific, 'Vướng mặt bằng tại 03 dự án', specific, specific]) })).toEqual(
    [9, 11, 12].map((row) => ({
      rowId: `R${row - 9}`,
      row,
      column: 'reason',
      expected: '9, 11, 12',
      received: specific,
    })),
  );
});

test.each<[string, string]>([
  ['capitals', specific.toLocaleUpperCase('vi')],
  ['another place of the tone', specific.replace('quý', 'qúy').replace('hết', 'hết')],
  ['other marks and spaces', ` ${specific.replace(' tại', ',  tại')}.`],
  ['decomposed letters', specific.normalize('NFD')],
])('%s make no other reason', (_, other) => {
  expect(faults({ rows: rowsOf([specific, other, specific]) })).toHaveLength(3);
});

test.each<[string, Partial<Submission>]>([
  ['two rows alike', { rows: rowsOf([specific, specific]) }],
  ['three that differ by a number', { rows: rowsOf([specific, specific, specific.replace('41', '42')]) }],
  ['three vague ones, each told by itself', { rows: rowsOf(Array<string>(3).fill('Do điều kiện khách quan')) }],
  ['three blank ones', { rows: rowsOf(['', ' ', '']) }],
  ['three that are met', { rows: rowsOf([specific, specific, specific], 'Hoàn thành') }],
  ['a nil return', { rows: rowsOf([specific, specific, specific]), isNil: true }],
  [
    'a form that cannot be read',
    { rows: rowsOf([specific, specific, specific]), defects: [{ kind: 'keyRowMissing' }] },
  ],
  [
    'a form without verdicts',
    { rows: rowsOf([specific, specific, specific]), defects: [{ kind: 'columnMissing', column: 'verdict' }] },
  ],
  [
    'a form without reasons',
    { rows: rowsOf([specific, specific, specific]), defects: [{ kind: 'columnMissing', column: 'reason' }] },
  ],
])('keeps silent for %s', (_, parts) => {
  expect(faults(parts)).toEqual([]);
});

test.each([
  [2, 2],
  [3, 0],
])('an office that calls %p rows many', (threshold, count) => {
  expect(faults({ rows: rowsOf([specific, specific]) }, threshold)).toHaveLength(count);
});
