import { useState } from 'preact/hooks';
import type { SubmissionMark } from '../../commands/sidebar/sidebar-data';
import { callServer } from '../call-server';
import { Button } from '../parts/button';
import { Outcome } from '../parts/outcome';
import { useTask } from '../use-task';
import { words } from '../words';

/** More time for one submission: the last day, and why. The server judges both; what is empty is told here. */
export function ExceptionForm({ mark: { agency, appendix, title } }: { readonly mark: SubmissionMark }) {
  const [until, setUntil] = useState('');
  const [reason, setReason] = useState('');
  const task = useTask();
  const grant = () =>
    task.start('extend', async () => {
      if (until === '') throw new Error(words.extendNeedsDay);
      if (reason.trim() === '') throw new Error(words.extendNeedsReason);
      return (await callServer('grantDeadlineException', { agency, appendix, until, reason: reason.trim() })).message;
    });
  return (
    <details>
      <summary>{words.extend}</summary>
      <label class="field">
        {words.extendUntil}
        <input
          type="date"
          value={until}
          onInput={({ currentTarget }) => {
            setUntil(currentTarget.value);
          }}
        />
      </label>
      <label class="field">
        {words.extendReason}
        <input
          type="text"
          value={reason}
          onInput={({ currentTarget }) => {
            setReason(currentTarget.value);
          }}
        />
      </label>
      <Button isOff={task.running !== undefined} onClick={() => void grant()}>
        {words.extendNow(title)}
      </Button>
      <Outcome message={task.message} error={task.error} />
    </details>
  );
}
