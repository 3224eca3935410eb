import type { SetUpState } from '../../commands/set-up-steps';
import { callServer } from '../call-server';
import { Button } from '../parts/button';
import { JobPanel } from '../parts/job-panel';
import { useJob } from '../use-job';
import { words } from '../words';

interface Props {
  readonly tabs: NonNullable<SetUpState['tabs']>;
  readonly reload: () => Promise<void>;
}

/** Makes the submission tabs, a hundred a call; run again it only brings the rights in line. */
export function TabsStep({ tabs, reload }: Props) {
  const { submissions, missing, missingReports } = tabs;
  const job = useJob(
    () => callServer('setUpInSteps'),
    () => void reload(),
  );
  const isComplete = missing + missingReports === 0;
  const isRunning = job.phase === 'running' || job.phase === 'stopping';
  return (
    <section>
      <h1>{words.setUpSteps[2]}</h1>
      <p>{words.configurationRight}</p>
      <p>{words.tabsLead(submissions, missing)}</p>
      {missingReports > 0 && missing === 0 ? <p>{words.reportsMissing(missingReports)}</p> : null}
      {isComplete ? <p>{words.allSet}</p> : null}
      <div class="row">
        <Button isPrimary={!isComplete} isOff={isRunning} onClick={() => void job.start(submissions - missing)}>
          {isComplete ? words.updateTabs : words.makeTabs}
        </Button>
      </div>
      <JobPanel job={job} label={isRunning ? words.makingTabs : words.tabsMade} unit={words.tabUnit} />
    </section>
  );
}
