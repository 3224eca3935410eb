import { ApiError } from '../api-error';

/** Runs one part of a request; where it is refused, the message says which part: `Invalid requests[3].addSheet: …`. */
export function naming<Result>(part: string, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof ApiError) || error.code !== 400) throw error;
    throw new ApiError(400, `Invalid ${part}: ${error.message}`);
  }
}
