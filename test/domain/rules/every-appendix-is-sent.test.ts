import { everyAppendixIsSent } from '../../../src/domain/rules/every-appendix-is-sent';
import type { Submission } from '../../../src/domain/submission';
import { aCampaign, aRow, aSubmission } from './row';

const touched = [aRow({ actual: 1 })];

const untouched = [aRow({}, { isTouched: false })];

const count = (parts: Partial<Submission>) => everyAppendixIsSent.check(aSubmission('PL03', parts), aCampaign()).length;

test.each<[string, Partial<Submission>]>([
  ['a tab without rows', {}],
  ['a tab whose rows nobody touched', { rows: untouched }],
  ['a missing tab', { defects: [{ kind: 'sheetMissing' }] }],
  ['a missing tab said to be nil', { isNil: true, defects: [{ kind: 'sheetMissing' }] }],
])('raises for %s', (_, parts) => {
  expect(count(parts)).toBe(1);
});

test.each<[string, Partial<Submission>]>([
  ['a touched row', { rows: [...untouched, ...touched] }],
  ['a nil return', { isNil: true, rows: untouched }],
  ['a tab that cannot be read', { rows: touched, defects: [{ kind: 'keyRowMissing' }] }],
])('keeps silent for %s', (_, parts) => {
  expect(count(parts)).toBe(0);
});
