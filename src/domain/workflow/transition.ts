import type { SubmissionRecord } from '../submission-record';
import type { SubmissionState } from '../submission-state';

/** What people do to a submission; the rest, marking and locking, the add-on does by itself. */
export const actions = ['submit', 'recall', 'return', 'accept', 'reopen'] as const;
export type Action = (typeof actions)[number];

export const roles = ['coordinator', 'agency', 'reader'] as const;
export type Role = (typeof roles)[number];

/** Why an action changes nothing: one sentence each in `text/`. */
export type Refusal =
  | 'onlyCoordinator'
  | 'onlyAgency'
  | 'alreadySubmitted'
  | 'alreadyAccepted'
  | 'notSubmitted'
  | 'isReturned'
  | 'nothingToReopen'
  | 'nothingEntered'
  | 'errorsStand'
  | 'changeUnseen'
  | 'deadlinePassed'
  | 'reasonMissing'
  | 'rowsMissing'
  | 'recordUnreadable';

/** What a guard looks at. */
export interface Facts {
  readonly state: SubmissionState;
  readonly record: SubmissionRecord | undefined;
  readonly isRecordUnreadable: boolean;
  /** Rows are filled, or «Không có nội dung» is ticked. */
  readonly hasAnswer: boolean;
  /** Errors that stand on the tab. */
  readonly errors: number;
  readonly contentHash: string;
  /** The content is not what was submitted, and nobody had been told so yet. */
  readonly isChangeUnseen: boolean;
  /** By the deadline and its exception. */
  readonly isLate: boolean;
  /** The campaign refuses what is late. */
  readonly isLateRefused: boolean;
}

/** Who does what, and when: `at` is ISO text, `by` an account, `''` where nobody knows. */
export interface Order {
  readonly action: Action;
  readonly role: Role;
  readonly at: string;
  readonly by: string;
  /** Of a return only. */
  readonly reason?: string | undefined;
  readonly rowIds?: readonly string[] | undefined;
}

export interface Transition {
  readonly state: SubmissionState | 'open';
  /** What is noted from now on; none where the tab is with its agency again. */
  readonly record: SubmissionRecord | undefined;
  /** Whether the content, as it is now, becomes the one that later changes are told from. */
  readonly keepsContent: boolean;
}

export type Decision = { readonly transition: Transition } | { readonly refusal: Refusal };

/**
 * Where each action leads; «–» is refused. «open»: with its agency again, blank or being filled.
 *
 *   action | by           | empty   | draft     | submitted | returned  | accepted
 *   -------|--------------|---------|-----------|-----------|-----------|----------
 *   submit | agency, coo. | as draft| submitted | –         | submitted | –
 *   recall | agency, coo. | –       | –         | open      | –         | –
 *   return | coordinator  | –       | –         | returned  | returned  | returned
 *   accept | coordinator  | –       | –         | accepted  | –         | –
 *   reopen | coordinator  | –       | –         | open      | submitted | submitted
 *
 * Submitting needs an answer, no standing error, and time left where the campaign refuses what is late; accepting needs
 * no standing error and no change that nobody was told of. Reopening undoes the last step, and an unreadable record can be reopened only.
 */
export function decide(order: Order, facts: Facts): Decision {
  const refusal = refusalOf(order, facts);
  return refusal ? { refusal } : { transition: nextOf(order, facts) };
}

function refusalOf(order: Order, facts: Facts): Refusal | undefined {
  const { action, role } = order;
  const isAgencys = action === 'submit' || action === 'recall';
  if (role === 'reader' && isAgencys) return 'onlyAgency';
  if (role !== 'coordinator' && !isAgencys) return 'onlyCoordinator';
  if (facts.isRecordUnreadable) return action === 'reopen' ? undefined : 'recordUnreadable';
  return barredIn[action][facts.state] ?? guards[action](order, facts);
}

/** What stands against an action that the state allows. */
const guards: Readonly<Record<Action, (order: Order, facts: Facts) => Refusal | undefined>> = {
  submit: (_, { hasAnswer, errors, isLate, isLateRefused }) => {
    if (!hasAnswer) return 'nothingEntered';
    if (errors > 0) return 'errorsStand';
    return isLate && isLateRefused ? 'deadlinePassed' : undefined;
  },
  accept: (_, { errors, isChangeUnseen }) => {
    if (errors > 0) return 'errorsStand';
    return isChangeUnseen ? 'changeUnseen' : undefined;
  },
  return: ({ reason = '', rowIds = [] }) => {
    if (reason.trim() === '') return 'reasonMissing';
    return rowIds.length === 0 ? 'rowsMissing' : undefined;
  },
  recall: () => undefined,
  reopen: () => undefined,
};

/** The dashes of the table above. */
const barredIn: Readonly<Record<Action, Readonly<Partial<Record<SubmissionState, Refusal>>>>> = {
  submit: { submitted: 'alreadySubmitted', accepted: 'alreadyAccepted' },
  recall: { empty: 'notSubmitted', draft: 'notSubmitted', returned: 'isReturned', accepted: 'alreadyAccepted' },
  return: { empty: 'notSubmitted', draft: 'notSubmitted' },
  accept: { empty: 'notSubmitted', draft: 'notSubmitted', returned: 'isReturned', accepted: 'alreadyAccepted' },
  reopen: { empty: 'nothingToReopen', draft: 'nothingToReopen' },
};

function nextOf({ action, at, by, reason = '', rowIds = [] }: Order, facts: Facts): Transition {
  const { record, contentHash } = facts;
  const open: Transition = { state: 'open', record: undefined, keepsContent: false };
  if (action === 'submit') {
    const returned = record?.returned && { returned: record.returned };
    const submitted = { state: 'submitted', submittedAt: at, submittedBy: by, isLate: facts.isLate } as const;
    return { state: 'submitted', record: { ...submitted, contentHash, ...returned }, keepsContent: true };
  }
  if (!record || action === 'recall') return open;
  switch (action) {
    case 'return':
      return {
        state: 'returned',
        record: {
          ...withoutAcceptance(record),
          state: 'returned',
          returned: { at, by, reason: reason.trim(), rowIds },
        },
        keepsContent: false,
      };
    case 'accept': {
      const reviewed = { ...record, contentHash, change: undefined };
      return {
        state: 'accepted',
        record: { ...reviewed, state: 'accepted', accepted: { at, by } },
        keepsContent: true,
      };
    }
    case 'reopen':
      if (record.state === 'submitted') return open;
      return {
        state: 'submitted',
        record: { ...withoutAcceptance(record), state: 'submitted' },
        keepsContent: false,
      };
  }
}

function withoutAcceptance(record: SubmissionRecord): SubmissionRecord {
  return { ...record, accepted: undefined };
}
