import { callServer } from '../call-server';
import { Button } from '../parts/button';
import { Outcome } from '../parts/outcome';
import { useTask } from '../use-task';
import { words } from '../words';

/** The campaign is not set up: what is left to do, and where. */
export function UnreadyPanel({ faults }: { readonly faults: readonly string[] }) {
  const task = useTask();
  const open = () => task.start('open', () => callServer('openDialog', { dialog: 'set-up' }).then(() => ''));
  return (
    <section>
      <h1>{words.unready}</h1>
      <p>{words.unreadyNone}</p>
      <Button isPrimary onClick={() => void open()} isOff={task.running !== undefined}>
        {words.openSetUp}
      </Button>
      <Outcome error={task.error} />
      <ul class="faults">
        {faults.map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </ul>
    </section>
  );
}
