import type { Job } from '../use-job';
import { words } from '../words';
import { Button } from './button';
import { Outcome } from './outcome';
import { ProgressBar } from './progress-bar';

interface Props {
  readonly job: Job;
  readonly label: string;
  /** What is counted: «biểu», «thư». */
  readonly unit: string;
}

/** A running job: how far it is, and how to stop it and go on. */
export function JobPanel({ job, label, unit }: Props) {
  const { phase, done, total, secondsLeft, messages, error } = job;
  if (phase === 'idle') return null;
  const isRunning = phase === 'running' || phase === 'stopping';
  return (
    <section class="panel" aria-label={label}>
      <ProgressBar
        label={label}
        done={done}
        total={total}
        unit={unit}
        secondsLeft={isRunning ? secondsLeft : undefined}
      />
      <div class="row">
        {isRunning ? (
          <Button onClick={job.cancel} isOff={phase === 'stopping'}>
            {phase === 'stopping' ? words.stopping : words.cancel}
          </Button>
        ) : null}
        {phase === 'cancelled' || phase === 'failed' ? (
          <Button onClick={() => void job.resume()}>{words.resume}</Button>
        ) : null}
      </div>
      <Outcome
        message={phase === 'cancelled' ? words.cancelled : phase === 'done' ? messages.at(-1) : undefined}
        error={error}
      />
    </section>
  );
}
