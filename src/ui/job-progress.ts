import type { JobStep } from '../commands/job-step';

/** Where a job that is driven step by step from a page stands. */
export interface JobProgress {
  /**
   *   phase     | what may come next
   *   ----------|-------------------------------------------------------
   *   idle      | start
   *   running   | cancel: the step under way still ends; done; failed
   *   stopping  | cancelled, as soon as the step under way has ended
   *   cancelled | resume, from where it stands
   *   failed    | resume, the same step once more
   *   done      | start again
   */
  readonly phase: 'idle' | 'running' | 'stopping' | 'cancelled' | 'failed' | 'done';
  readonly done: number;
  readonly total: number;
  /** How long the rest will take, by the steps so far; `undefined` until one has got somewhere. */
  readonly secondsLeft: number | undefined;
  /** What each step did, in order. */
  readonly messages: readonly string[];
  readonly error: string;
  /** For the next step. */
  readonly cursor: string | undefined;
  /** Of the steps since the start, waiting for a person not counted. */
  readonly elapsedMs: number;
  /** How much was done before the start, by an earlier page. */
  readonly doneBefore: number;
}

export function jobAtStart(doneBefore: number): JobProgress {
  return {
    phase: 'idle',
    done: doneBefore,
    total: 0,
    secondsLeft: undefined,
    messages: [],
    error: '',
    cursor: undefined,
    elapsedMs: 0,
    doneBefore,
  };
}

/** After one more step. The rest is taken to go on as fast as what was done since the start. */
export function afterStep(before: JobProgress, { done, total, next, message }: JobStep, tookMs: number): JobProgress {
  const elapsedMs = before.elapsedMs + tookMs;
  const doneHere = done - before.doneBefore;
  return {
    ...before,
    done,
    total,
    cursor: next,
    elapsedMs,
    secondsLeft: doneHere > 0 ? Math.ceil(((elapsedMs / doneHere) * (total - done)) / 1000) : undefined,
    messages: [...before.messages, message],
  };
}
