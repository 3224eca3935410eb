import type { SubmissionRecord } from '../../../src/domain/submission-record';
import type { SubmissionState } from '../../../src/domain/submission-state';
import type { Action, Facts, Order, Role } from '../../../src/domain/workflow/transition';
import { decide } from '../../../src/domain/workflow/transition';

const states: readonly SubmissionState[] = ['empty', 'draft', 'submitted', 'returned', 'accepted'];
const at = '2022-11-14T01:00:00.000Z';
const hash = 'a'.repeat(64);
const returned = { at, by: 'x', reason: 'Sửa', rowIds: ['R1'] };

function recordIn(state: SubmissionState): SubmissionRecord | undefined {
  if (state === 'empty' || state === 'draft') return undefined;
  const notes = {
    ...(state === 'returned' && { returned }),
    ...(state === 'accepted' && { accepted: { at, by: 'x' } }),
  };
  return { state, submittedAt: at, submittedBy: 'x', isLate: false, contentHash: hash, ...notes };
}

function facts(state: SubmissionState, parts: Partial<Facts> = {}): Facts {
  const usual = { isRecordUnreadable: false, isChangeUnseen: false, isLate: false, isLateRefused: false };
  return {
    state,
    record: recordIn(state),
    hasAnswer: state !== 'empty',
    errors: 0,
    contentHash: hash,
    ...usual,
    ...parts,
  };
}

/** Where it leads, or why not. */
function outcome(
  action: Action,
  state: SubmissionState,
  role: Role = 'coordinator',
  parts: Partial<Facts> = {},
): string {
  const order: Order = { action, role, at, by: 'y', reason: 'Sửa', rowIds: ['R1'] };
  const decision = decide(order, facts(state, parts));
  return 'refusal' in decision ? `– ${decision.refusal}` : decision.transition.state;
}

test.each<[Action, string[]]>([
  ['submit', ['– nothingEntered', 'submitted', '– alreadySubmitted', 'submitted', '– alreadyAccepted']],
  ['recall', ['– notSubmitted', '– notSubmitted', 'open', '– isReturned', '– alreadyAccepted']],
  ['return', ['– notSubmitted', '– notSubmitted', 'returned', 'returned', 'returned']],
  ['accept', ['– notSubmitted', '– notSubmitted', 'accepted', '– isReturned', '– alreadyAccepted']],
  ['reopen', ['– nothingToReopen', '– nothingToReopen', 'open', 'submitted', 'submitted']],
])('%s leads, from empty, draft, submitted, returned, accepted, to', (action, expected) => {
  expect(states.map((state) => outcome(action, state))).toEqual(expected);
});

test.each<[Role, Action, string]>([
  ['agency', 'submit', '– alreadySubmitted'],
  ['agency', 'recall', 'open'],
  ['agency', 'return', '– onlyCoordinator'],
  ['agency', 'accept', '– onlyCoordinator'],
  ['agency', 'reopen', '– onlyCoordinator'],
  ['reader', 'submit', '– onlyAgency'],
  ['reader', 'recall', '– onlyAgency'],
  ['reader', 'return', '– onlyCoordinator'],
  ['reader', 'accept', '– onlyCoordinator'],
  ['reader', 'reopen', '– onlyCoordinator'],
])('a %s may %s what was submitted: %s', (role, action, expected) => {
  expect(outcome(action, 'submitted', role)).toBe(expected);
});

test.each<[string, Action, SubmissionState, Partial<Facts>, string]>([
  ['a nil return', 'submit', 'empty', { hasAnswer: true }, 'submitted'],
  ['errors', 'submit', 'draft', { errors: 2 }, '– errorsStand'],
  ['errors', 'accept', 'submitted', { errors: 1 }, '– errorsStand'],
  ['a change nobody was told of', 'accept', 'submitted', { isChangeUnseen: true }, '– changeUnseen'],
  ['lateness that is taken', 'submit', 'draft', { isLate: true }, 'submitted'],
  ['lateness that is refused', 'submit', 'draft', { isLate: true, isLateRefused: true }, '– deadlinePassed'],
  ['lateness that would be refused, in time', 'submit', 'draft', { isLateRefused: true }, 'submitted'],
  [
    'lateness that is refused, after a return',
    'submit',
    'returned',
    { isLate: true, isLateRefused: true },
    '– deadlinePassed',
  ],
  ['an unreadable record', 'accept', 'draft', { isRecordUnreadable: true }, '– recordUnreadable'],
  ['an unreadable record', 'submit', 'draft', { isRecordUnreadable: true }, '– recordUnreadable'],
  ['an unreadable record', 'reopen', 'draft', { isRecordUnreadable: true }, 'open'],
])('with %s: %s from %s', (_, action, state, parts, expected) => {
  expect(outcome(action, state, 'coordinator', parts)).toBe(expected);
});

test.each<[string, Partial<Order>, string]>([
  ['no reason', { reason: '  ' }, 'reasonMissing'],
  ['no rows', { rowIds: [] }, 'rowsMissing'],
])('a return with %s is refused', (_, parts, refusal) => {
  const order: Order = { action: 'return', role: 'coordinator', at, by: 'y', reason: 'Sửa', rowIds: ['R1'], ...parts };
  expect(decide(order, facts('submitted'))).toEqual({ refusal });
});

const changed = { foundAt: at, contentHash: 'b'.repeat(64) };
test('acceptance takes the content as it is now and forgets the change; reopening takes the acceptance back', () => {
  const record = { ...recordIn('submitted')!, change: changed };
  const order: Order = { action: 'accept', role: 'coordinator', at, by: 'y' };
  const accepted = decide(order, facts('submitted', { record, contentHash: changed.contentHash }));
  expect(accepted).toEqual({
    transition: {
      state: 'accepted',
      record: {
        ...record,
        state: 'accepted',
        contentHash: changed.contentHash,
        change: undefined,
        accepted: { at, by: 'y' },
      },
      keepsContent: true,
    },
  });
  const reopened = decide({ ...order, action: 'reopen' }, facts('accepted'));
  expect(reopened).toMatchObject({ transition: { record: { state: 'submitted', accepted: undefined } } });
});

describe('what is noted', () => {
  const act = (action: Action, state: SubmissionState, order: Partial<Order> = {}, parts: Partial<Facts> = {}) =>
    decide({ action, role: 'coordinator', at: 'lúc', by: 'y', ...order }, facts(state, parts));
  const submitted = { state: 'submitted', submittedAt: at, submittedBy: 'x', isLate: false, contentHash: hash };

  test.each<[string, ReturnType<typeof act>, object]>([
    [
      'of a first submission: who, when, whether late, and what',
      act('submit', 'draft', {}, { isLate: true, contentHash: 'c' }),
      { state: 'submitted', record: { state: 'submitted', submittedAt: 'lúc', submittedBy: 'y', isLate: true, contentHash: 'c' }, keepsContent: true },
    ],
    [
      'of one after a return: what it was returned for, too',
      act('submit', 'returned'),
      { state: 'submitted', record: { ...submitted, submittedAt: 'lúc', submittedBy: 'y', returned }, keepsContent: true },
    ],
    ['of one taken back: nothing', act('recall', 'submitted'), { state: 'open', record: undefined, keepsContent: false }],
    [
      'of a return: why, without outer spaces, and the rows; the acceptance is gone',
      act('return', 'accepted', { reason: ' Thiếu số liệu ', rowIds: ['R2'] }),
      {
        state: 'returned',
        record: { ...submitted, state: 'returned', accepted: undefined, returned: { at: 'lúc', by: 'y', reason: 'Thiếu số liệu', rowIds: ['R2'] } },
        keepsContent: false,
      },
    ],
    ['of a submission opened again: nothing', act('reopen', 'submitted'), { state: 'open', record: undefined, keepsContent: false }],
    [
      'of a return opened again: the submission, the return beside it',
      act('reopen', 'returned'),
      { state: 'submitted', record: { ...submitted, returned }, keepsContent: false },
    ],
    [
      'of an unreadable record opened again: nothing',
      act('reopen', 'draft', {}, { isRecordUnreadable: true, record: undefined }),
      { state: 'open', record: undefined, keepsContent: false },
    ],
  ])('%s', (_, decision, transition) => {
    expect(decision).toEqual({ transition });
  });
}); // prettier-ignore

test('a return without a word of why, and one without rows, is none', () => {
  const order: Order = { action: 'return', role: 'coordinator', at, by: 'y' };
  expect(decide(order, facts('submitted'))).toEqual({ refusal: 'reasonMissing' });
  expect(decide({ ...order, reason: 'Sửa' }, facts('submitted'))).toEqual({ refusal: 'rowsMissing' });
});
