import type { RemindersDryRun } from '../../commands/reminders/look-at-reminders';
import { callServer, closeDialog } from '../call-server';
import { openPage } from '../open-page';
import { Button } from '../parts/button';
import { JobPanel } from '../parts/job-panel';
import { Served } from '../parts/served';
import { mailStep } from '../remind/mail-step';
import { useJob } from '../use-job';
import { useServer } from '../use-server';
import { words } from '../words';

/** «Nhắc các cơ quan»: who would get a mail, how many of the day's quota it takes; then it is sent, in steps. */
function Remind() {
  const dryRun = useServer('remindersDryRun');
  return (
    <Served served={dryRun}>
      {(result) => (
        <>
          <h1>{words.remindLead}</h1>
          <Reminders dryRun={result} reload={dryRun.reload} />
        </>
      )}
    </Served>
  );
}

function Reminders({ dryRun, reload }: { readonly dryRun: RemindersDryRun; readonly reload: () => Promise<void> }) {
  const { mails, unaddressed, recipients, quotaLeft, days } = dryRun;
  const today = mails.filter(({ isToday }) => isToday).length;
  const job = useJob(
    mailStep(() => callServer('sendRemindersStep'), today),
    () => void reload(),
  );
  const isRunning = job.phase === 'running' || job.phase === 'stopping';
  return (
    <>
      <p role="status">{words.remindFigures(mails.length, today, recipients, quotaLeft, days)}</p>
      {unaddressed.length > 0 ? <p class="warned">{words.remindUnaddressed(unaddressed)}</p> : null}
      {mails.length > 0 ? (
        <div class="scroll" role="region" tabindex={0} aria-label={words.remindList}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.agency}</th>
                <th scope="col">{words.remindTo}</th>
                <th scope="col">{words.remindOwed}</th>
                <th scope="col">{words.remindWhen}</th>
              </tr>
            </thead>
            <tbody>
              {mails.map(({ agency, to, owed, isToday }) => (
                <tr key={agency}>
                  <th scope="row">{agency}</th>
                  <td>{to.join(', ')}</td>
                  <td>{words.remindTabs(owed)}</td>
                  <td>{isToday ? words.remindToday : words.remindLater}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      <JobPanel job={job} label={isRunning ? words.reminding : words.remindSent} unit={words.mailUnit} />
      <div class="row footer">
        <Button isPrimary isOff={isRunning || today === 0} onClick={() => void job.start()}>
          {words.remindNow(today)}
        </Button>
        <Button onClick={closeDialog}>{words.close}</Button>
      </div>
    </>
  );
}

openPage(Remind, 'dialog');
