import { useState } from 'preact/hooks';
import { callServer, closeDialog } from '../call-server';
import { openPage } from '../open-page';
import { Button } from '../parts/button';
import { Outcome } from '../parts/outcome';
import { Served } from '../parts/served';
import { StateMark } from '../parts/state-mark';
import { ChooseParts } from '../return/choose-parts';
import { ReasonField } from '../return/reason-field';
import { useServer } from '../use-server';
import { useTask } from '../use-task';
import { words } from '../words';

/** «Trả lại biểu»: why, and which rows to mend; of the tab in front. */
function Return() {
  const form = useServer('returnForm');
  const [reason, setReason] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [isDone, setIsDone] = useState(false);
  const task = useTask();
  const submit = async (sheetId: number) => {
    const isSent = await task.start('return', async () => {
      if (reason.trim() === '') throw new Error(words.returnNeedsReason);
      if (chosen.size === 0) throw new Error(words.returnNeedsRows);
      return (await callServer('returnSubmission', { sheetId, reason: reason.trim(), rowIds: [...chosen] })).message;
    });
    setIsDone(isSent);
  };
  const writeLetter = (agency: string) =>
    task.start('letter', async () => {
      return (await callServer('writeReturnLetters', { agencies: [agency], reason: reason.trim() })).message;
    });
  return (
    <Served served={form}>
      {({ sheetId, title, agency, agencyCode, state, parts }) => (
        <>
          <h1>{words.returnLead(title, agency)}</h1>
          <p>
            <StateMark state={state} />
          </p>
          <ReasonField value={reason} type={setReason} />
          <ChooseParts parts={parts} chosen={chosen} choose={setChosen} />
          <Outcome message={task.message} error={task.error} />
          <div class="row footer">
            {isDone ? (
              <Button isOff={task.running !== undefined} onClick={() => void writeLetter(agencyCode)}>
                {words.writeReturnLetter}
              </Button>
            ) : (
              <Button isPrimary isOff={task.running !== undefined} onClick={() => void submit(sheetId)}>
                {task.running ? words.returning : words.returnNow(chosen.size)}
              </Button>
            )}
            <Button onClick={closeDialog}>{words.close}</Button>
          </div>
        </>
      )}
    </Served>
  );
}

openPage(Return, 'dialog');
