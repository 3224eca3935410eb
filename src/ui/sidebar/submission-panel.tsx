import type { SubmissionMark } from '../../commands/sidebar/sidebar-data';
import type { SubmissionState } from '../../domain/submission-state';
import { callServer } from '../call-server';
import { Button } from '../parts/button';
import { CellLink } from '../parts/cell-link';
import { Outcome } from '../parts/outcome';
import { StateMark } from '../parts/state-mark';
import { useTask } from '../use-task';
import { words } from '../words';
import { ChangesList } from './changes-list';
import { ExceptionForm } from './exception-form';

interface Props {
  readonly agency: string;
  readonly mark: SubmissionMark;
  readonly reload: () => Promise<void>;
}

type ActionName = 'accept' | 'return' | 'reopen';

/** What a coordinator may do with a submission; the server holds to the same, and says why where it refuses. */
const actionsOf: Readonly<Record<SubmissionState, readonly ActionName[]>> = {
  empty: [],
  draft: [],
  submitted: ['accept', 'return'],
  returned: ['return', 'reopen'],
  accepted: ['return', 'reopen'],
};

/** Returning needs a reason and rows, which the dialog asks for; it takes the tab in front for the one it is about. */
function act(name: ActionName, { sheetId, row, column }: NonNullable<SubmissionMark['cell']>): Promise<string> {
  switch (name) {
    case 'accept':
      return callServer('acceptSubmission', { sheetId }).then(({ message }) => message);
    case 'reopen':
      return callServer('reopenSubmission', { sheetId }).then(({ message }) => message);
    case 'return':
      return callServer('activateCell', { sheetId, row, column })
        .then(() => callServer('openDialog', { dialog: 'return' }))
        .then(() => '');
  }
}

/** One submission of the matrix: its facts, and what may be done with it. */
export function SubmissionPanel({ agency, mark, reload }: Props) {
  const { title, state, isNil, completeRows, rows, errors, warnings, cell, isLate, changedSince } = mark;
  const task = useTask();
  const start = async (name: ActionName) => {
    if (cell && (await task.start(name, () => act(name, cell))) && name !== 'return') await reload();
  };
  return (
    <div class="panel" role="region" aria-label={title}>
      <h3>
        {title} · {agency}
      </h3>
      <p>
        <StateMark state={state} /> {isNil ? words.nil : words.rows(completeRows, rows)}.{' '}
        {words.counts(errors, warnings)}
      </p>
      {isLate ? <p class="mark warning">{words.late}</p> : null}
      {changedSince ? <p class="warned">{words.changedSince(changedSince)}</p> : null}
      {changedSince && cell ? <ChangesList cell={cell} /> : null}
      {cell ? <CellLink cell={cell}>{words.openTab}</CellLink> : <p>{words.missingTab}</p>}
      {cell ? (
        <div class="row">
          {actionsOf[state].map((name) => (
            <Button key={name} isOff={task.running !== undefined} onClick={() => void start(name)}>
              {words.submissionActions[name]}
            </Button>
          ))}
        </div>
      ) : null}
      <Outcome message={task.message} error={task.error} />
      {cell && state !== 'accepted' ? <ExceptionForm mark={mark} /> : null}
    </div>
  );
}
