import type { StyleName } from './drawing/styles';
import type { SubmissionRecord } from './submission-record';

/** Where a submission stands in its life. Late, nil, excepted, changed since are side facts, not states. */
export type SubmissionState = 'empty' | 'draft' | 'submitted' | 'returned' | 'accepted';

/** Sign, word and colour always go together. */
export const submissionStates: Readonly<
  Record<SubmissionState, { readonly sign: string; readonly label: string; readonly style: StyleName }>
> = {
  empty: { sign: '○', label: 'Chưa nhập', style: 'stateEmpty' },
  draft: { sign: '◐', label: 'Đang nhập', style: 'stateDraft' },
  submitted: { sign: '●', label: 'Đã nộp', style: 'stateSubmitted' },
  returned: { sign: '↩', label: 'Trả lại', style: 'stateReturned' },
  accepted: { sign: '✔', label: 'Đã duyệt', style: 'stateAccepted' },
};

/**
 * The state of a tab.
 *
 *   record           | content of its rows | state
 *   -----------------|---------------------|------------------
 *   none, unreadable | none                | 'empty'
 *   none, unreadable | any                 | 'draft'
 *   one              | any                 | what the record says
 */
export function stateOf(record: Pick<SubmissionRecord, 'state'> | undefined, isTouched: boolean): SubmissionState {
  return record?.state ?? (isTouched ? 'draft' : 'empty');
}
