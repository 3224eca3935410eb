import type { SubmissionMark } from '../../commands/sidebar/sidebar-data';
import { CellLink } from '../parts/cell-link';
import { StateMark } from '../parts/state-mark';
import { words } from '../words';

interface Props {
  readonly agency: string;
  readonly mark: SubmissionMark;
  readonly reload: () => Promise<void>;
}

/** One submission of the matrix: its facts, and what may be done with it. */
export function SubmissionPanel({ agency, mark }: Props) {
  const { title, state, isNil, completeRows, rows, errors, warnings, cell, isLate, changedSince } = mark;
  return (
    <div class="panel" role="region" aria-label={title} aria-live="polite">
      <h3>
        {title} · {agency}
      </h3>
      <p>
        <StateMark state={state} /> {isNil ? words.nil : words.rows(completeRows, rows)}.{' '}
        {words.counts(errors, warnings)}
      </p>
      {isLate ? <p class="mark warning">{words.late}</p> : null}
      {changedSince ? <p class="mark warning">{words.changedSince(changedSince)}</p> : null}
      {cell ? <CellLink cell={cell}>{words.openTab}</CellLink> : <p>{words.missingTab}</p>}
    </div>
  );
}
