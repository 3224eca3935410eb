import type { SubmissionState } from '../../domain/submission-state';
import { submissionStates } from '../../domain/submission-state';

/** Sign, word and colour together. */
export function StateMark({ state }: { readonly state: SubmissionState }) {
  const { sign, label } = submissionStates[state];
  return (
    <span class={`mark ${state}`}>
      <span aria-hidden="true">{sign}</span> {label}
    </span>
  );
}
