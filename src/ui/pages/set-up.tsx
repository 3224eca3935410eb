import { callServer } from '../call-server';
import { openPage } from '../open-page';
import { Button } from '../parts/button';
import { Outcome } from '../parts/outcome';
import { ConfigurationStep } from '../set-up/configuration-step';
import { FaultsStep } from '../set-up/faults-step';
import { StepList } from '../set-up/step-list';
import { TabsStep } from '../set-up/tabs-step';
import { stepNow } from '../set-up/step-now';
import { useServer } from '../use-server';
import { words } from '../words';

/** «Dựng theo từng bước»: three steps, each checked by the server before the next opens. */
function SetUp() {
  const { result: state, error, isLoading, reload } = useServer('setUpState');
  const make = () => callServer('setUpInSteps').then(({ message }) => message);
  const step = state && stepNow(state);
  return (
    <main aria-busy={isLoading}>
      <StepList now={step ?? 0} />
      {state ? null : <p role="status">{isLoading ? words.loading : ''}</p>}
      <Outcome error={error}>
        <Button onClick={() => void reload()} isOff={isLoading}>
          {words.retry}
        </Button>
      </Outcome>
      {state && step === 0 ? <ConfigurationStep state={state} make={make} reload={reload} /> : null}
      {state && step === 1 ? <FaultsStep state={state} isLoading={isLoading} reload={reload} /> : null}
      {state?.tabs ? <TabsStep tabs={state.tabs} reload={reload} /> : null}
    </main>
  );
}

openPage(SetUp, 'dialog');
