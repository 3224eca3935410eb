import type { SetUpState } from '../../commands/set-up-steps';
import { Button } from '../parts/button';
import { CellLink } from '../parts/cell-link';
import { words } from '../words';

interface Props {
  readonly state: SetUpState;
  readonly isLoading: boolean;
  readonly reload: () => Promise<void>;
}

/** Every fault of the configuration at once; each leads to its cell, which stays open behind the dialog. */
export function FaultsStep({ state, isLoading, reload }: Props) {
  return (
    <section>
      <h1>{words.setUpSteps[1]}</h1>
      <p role="status">{words.faultsLead(state.faults.length)}</p>
      <div class="row">
        <Button isPrimary onClick={() => void reload()} isOff={isLoading}>
          {words.checkAgain}
        </Button>
      </div>
      <ul>
        {state.faults.map(({ sentence, cell }, index) => (
          <li key={index}>
            <CellLink cell={cell}>{sentence}</CellLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
