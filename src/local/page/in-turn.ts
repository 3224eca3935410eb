/** What is asked one thing after the other, and how much of it is still open. */
export class InTurn {
  private queue: Promise<unknown> = Promise.resolve();
  private pending = 0;

  get isIdle(): boolean {
    return this.pending === 0;
  }

  /** Open until it ends, however it ends; it waits for nothing. */
  async counted<Result>(work: () => Promise<Result>): Promise<Result> {
    this.pending += 1;
    try {
      return await work();
    } finally {
      this.pending -= 1;
    }
  }

  /** The same, after all that was put here before. */
  put<Result>(work: () => Promise<Result>): Promise<Result> {
    const answered = this.counted(() => this.queue.then(work));
    this.queue = answered.catch(() => undefined);
    return answered;
  }
}
