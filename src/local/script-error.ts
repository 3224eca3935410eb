import { ApiError } from './api-error';

/** An error as a script meets it: the name tells the service's family. */
export class ScriptError extends Error {
  /** Given by the advanced services. */
  readonly details?: { readonly code: number; readonly message: string };

  constructor(name: 'Exception' | 'GoogleJsonResponseException', message: string, details?: ScriptError['details']) {
    super(message);
    this.name = name;
    if (details) this.details = details;
  }
}

export function exception(message: string): ScriptError {
  return new ScriptError('Exception', message);
}

export function apiException(method: string, details: { code: number; message: string }): ScriptError {
  const message = `API call to ${method} failed with error: ${details.message}`;
  return new ScriptError('GoogleJsonResponseException', message, details);
}

/** A call of an advanced service, named as in Google's discovery document: `sheets.spreadsheets.get`. */
export function asApiCall<Result>(method: string, call: () => Result): Result {
  try {
    return call();
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    throw apiException(method, { code: error.code, message: error.message });
  }
}

/** A call of the services of Apps Script proper: same words, other name. */
export function asServiceCall<Result>(call: () => Result): Result {
  try {
    return call();
  } catch (error) {
    throw error instanceof ApiError ? exception(error.message) : error;
  }
}
