import type { SubmissionRecord } from '../../../src/domain/submission-record';
import type { SubmissionState } from '../../../src/domain/submission-state';
import { isHeadOpen, isOpenRow, openingOf } from '../../../src/domain/workflow/opening';
import { aCampaign, aSubmission } from '../rules/row';

/** What the agency may fill of a tab of two rows, the deadline being the 14th, the last day in time. */
function open(state: SubmissionState, today: string, isLocked = false, rowIds: readonly string[] = []): string {
  const campaign = aCampaign({ isDraftLockedAtDeadline: isLocked });
  const returned = { at: '', by: '', reason: 'Sửa', rowIds };
  const record = { state: 'submitted', submittedAt: '', submittedBy: '', isLate: false, contentHash: '', returned };
  const opening = openingOf(campaign, { ...aSubmission('PL01'), state, record: record as SubmissionRecord }, today);
  return [...(isHeadOpen(opening) ? ['head'] : []), ...['R1', 'R2'].filter((id) => isOpenRow(opening, id))].join(' ');
}

test.each<[SubmissionState, string, boolean, string]>([
  ['empty', '2022-11-14', true, 'head R1 R2'],
  ['draft', '2022-11-14', true, 'head R1 R2'],
  ['empty', '2022-11-15', true, ''],
  ['draft', '2022-11-15', true, ''],
  ['empty', '2022-11-15', false, 'head R1 R2'],
  ['draft', '2022-11-15', false, 'head R1 R2'],
  ['submitted', '2022-11-14', false, ''],
  ['accepted', '2022-11-14', false, ''],
])('of a tab that is %s, on %s, drafts locked %s: «%s» is open', (state, today, isLocked, expected) => {
  expect(open(state, today, isLocked)).toBe(expected);
});

test.each([
  [['R2'], 'R2'],
  [['#head'], 'head'],
  [['#head', 'R1'], 'head R1'],
  [['*'], 'head R1 R2'],
  [[], ''],
])('of a tab of which %j was returned, «%s» is open, however late', (rowIds, expected) => {
  expect(open('returned', '2022-12-31', true, rowIds)).toBe(expected);
});

test('a return of which no record tells opens nothing', () => {
  const opening = openingOf(aCampaign(), { ...aSubmission('PL01'), state: 'returned' }, '2022-11-10');
  expect([isHeadOpen(opening), isOpenRow(opening, 'R1')]).toEqual([false, false]);
});
