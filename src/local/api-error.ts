/** A refusal by Google's API: `message` is Google's own text, without the words Apps Script puts in front of it. */
export class ApiError extends Error {
  /** The HTTP status. */
  readonly code: number;

  constructor(code: number, message: string) {
    super(message);
    this.name = 'ApiError';
    this.code = code;
  }
}

/** Something Google has and the local host has not. Never guessed at: whoever meets this adds it or does without. */
export class NotEmulated extends Error {
  constructor(what: string) {
    super(`The local host does not emulate ${what}.`);
    this.name = 'NotEmulated';
  }
}

/** @throws NotEmulated, always: `what` completes the sentence «The local host does not emulate …». */
export function refuse(what: string): never {
  throw new NotEmulated(what);
}

/** @throws ApiError 400, always. */
export function reject(message: string): never {
  throw new ApiError(400, message);
}
