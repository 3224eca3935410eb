/**
 * One step of a long job, driven by a dialog: it calls the step function with `{ cursor }` of the step before until there
 * is no `next`. A step is far under the six minutes of an execution and leaves everything right where it stops: a job that
 * was cancelled, or whose dialog was closed, goes on from where it stood. JSON only.
 */
export interface JobStep {
  /** Of `total`, all steps together. */
  readonly done: number;
  readonly total: number;
  /** Absent where the job is done. */
  readonly next?: string;
  /** What this step did, a sentence. */
  readonly message: string;
}

/** The first step has no cursor. */
export interface JobRequest {
  readonly cursor?: string;
}
