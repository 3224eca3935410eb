import type { SetUpState } from '../../commands/set-up-steps';
import { Button } from '../parts/button';
import { CellLink } from '../parts/cell-link';
import { Outcome } from '../parts/outcome';
import { useTask } from '../use-task';
import { words } from '../words';

interface Props {
  readonly state: SetUpState;
  readonly make: () => Promise<string>;
  readonly reload: () => Promise<void>;
}

export function ConfigurationStep({ state, make, reload }: Props) {
  const task = useTask();
  const start = async () => {
    if (await task.start('make', make)) await reload();
  };
  return (
    <section>
      <h1>{words.setUpSteps[0]}</h1>
      <p>{words.configurationLead}</p>
      <ul class="row">
        {state.configuration.map(({ title, cell }) => (
          <li key={title} class="mark">
            {cell ? '✔ ' : '○ '}
            <CellLink cell={cell}>{title}</CellLink>
            {cell ? '' : ` (${words.notThere})`}
          </li>
        ))}
      </ul>
      <div class="row">
        <Button isPrimary onClick={() => void start()} isOff={task.running !== undefined}>
          {words.makeConfiguration}
        </Button>
      </div>
      {task.running ? <progress aria-label={words.makeConfiguration} /> : null}
      <Outcome message={task.message} error={task.error} />
    </section>
  );
}
