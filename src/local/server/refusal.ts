/** A request that is not as it has to be; nothing was changed. */
export class Refusal extends Error {
  /** The HTTP status, 4xx. */
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}
