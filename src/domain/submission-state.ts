import type { StyleName } from './drawing/styles';
import type { SubmissionRecord } from './submission-record';

/** Where a submission stands in its life. Late, nil, excepted, changed since are side facts, not states. */
export type SubmissionState = 'empty' | 'draft' | 'submitted' | 'returned' | 'accepted';

/** Sign, word and colour always go together. */
export const submissionStates: Readonly<
  Record<
    SubmissionState,
    { readonly sign: string; readonly label: string; readonly style: StyleName; readonly tabColor: string }
  >
> = {
  empty: { sign: '○', label: 'Chưa nhập', style: 'stateEmpty', tabColor: '#BDC1C6' },
  draft: { sign: '◐', label: 'Đang nhập', style: 'stateDraft', tabColor: '#1A73E8' },
  submitted: { sign: '●', label: 'Đã nộp', style: 'stateSubmitted', tabColor: '#F9AB00' },
  returned: { sign: '↩', label: 'Trả lại', style: 'stateReturned', tabColor: '#D93025' },
  accepted: { sign: '✔', label: 'Đã duyệt', style: 'stateAccepted', tabColor: '#188038' },
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
