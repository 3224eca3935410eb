import type { PageAnswer } from '../commands/answer-page';
import type * as entryPoints from '../main';
import { words } from './words';

type EntryPoints = typeof entryPoints;

/** The functions of the script that answer a page. */
export type PageFunction = {
  [Name in keyof EntryPoints]: ReturnType<EntryPoints[Name]> extends PageAnswer<unknown> ? Name : never;
}[keyof EntryPoints];

export type ResultOf<Name extends PageFunction> = Extract<ReturnType<EntryPoints[Name]>, { ok: true }>['result'];

export type RequestOf<Name extends PageFunction> = Parameters<EntryPoints[Name]>;

/** The part of `google.script.run` in use. Source: developers.google.com/apps-script/guides/html/reference/run */
interface ScriptRun {
  withSuccessHandler(handle: (answer: PageAnswer<unknown> | null) => void): ScriptRun;
  withFailureHandler(handle: (error: Error) => void): ScriptRun;
  readonly [name: string]: unknown;
}

declare const google: {
  readonly script: { readonly run: ScriptRun; readonly host: { close(): void } };
};

/** The server's own sentence, or ours where it gave none: what happened, what was kept, what to try. */
export class CallError extends Error {
  override readonly name = 'CallError';
}

/**
 * Calls a function of the script as the person before this page.
 *
 *   what comes back           | the promise
 *   --------------------------|----------------------------------------------
 *   `{ ok: true, result }`    | gives the result
 *   `{ ok: false, message }`  | fails with the message
 *   nothing, or no answer     | fails with words of ours (lost line, time-out)
 *
 * @throws CallError and no other
 */
export function callServer<Name extends PageFunction>(
  name: Name,
  ...request: RequestOf<Name>
): Promise<ResultOf<Name>> {
  return new Promise((resolve, reject) => {
    const run = google.script.run
      .withSuccessHandler((answer) => {
        if (answer === null || typeof answer !== 'object') reject(new CallError(words.noAnswer));
        // The function of this name promises it, and the script is compiled with this very type.
        else if (answer.ok) resolve(answer.result as ResultOf<Name>);
        else reject(new CallError(answer.message));
      })
      .withFailureHandler(({ message }) => {
        reject(new CallError(words.callFailed(message)));
      });
    // By its name on the object itself: Google's functions are not there to be taken off it.
    (run[name] as (...args: unknown[]) => void)(...(JSON.parse(JSON.stringify(request)) as unknown[]));
  });
}

export function closeDialog(): void {
  google.script.host.close();
}
