import { useRef, useState } from 'preact/hooks';
import type { JobStep } from '../commands/job-step';
import type { JobProgress } from './job-progress';
import { afterStep, jobAtStart } from './job-progress';
import { messageOf } from './use-server';

export interface Job extends JobProgress {
  /** @param doneBefore What earlier pages have done of it already, for the estimate of time. */
  readonly start: (doneBefore?: number) => Promise<void>;
  readonly resume: () => Promise<void>;
  readonly cancel: () => void;
}

type Step = (request: { cursor?: string }) => Promise<JobStep>;

/** A long job, driven from this page: each step is a call of the server, the next starts when it has ended. */
export function useJob(step: Step, whenDone: () => void = () => undefined): Job {
  const [state, setState] = useState(() => jobAtStart(0));
  const latest = useRef(state);
  const put = (more: Partial<JobProgress>) => {
    latest.current = { ...latest.current, ...more };
    setState(latest.current);
  };
  const phase = () => latest.current.phase;

  const drive = async () => {
    if (phase() === 'running' || phase() === 'stopping') return;
    put({ phase: 'running', error: '' });
    try {
      do {
        const { cursor } = latest.current;
        const startedAt = performance.now();
        const ended = await step(cursor === undefined ? {} : { cursor });
        put(afterStep(latest.current, ended, performance.now() - startedAt));
      } while (latest.current.cursor !== undefined && phase() === 'running');
      put({ phase: latest.current.cursor === undefined ? 'done' : 'cancelled' });
    } catch (error) {
      put({ phase: 'failed', error: messageOf(error) });
    }
    if (phase() === 'done') whenDone();
  };

  return {
    ...state,
    start(doneBefore = 0) {
      if (phase() !== 'running' && phase() !== 'stopping') put(jobAtStart(doneBefore));
      return drive();
    },
    resume: drive,
    cancel() {
      if (phase() === 'running') put({ phase: 'stopping' });
    },
  };
}
