import vm from 'node:vm';
import { refuse } from './api-error';

const border = vm.createContext({ run: undefined as unknown });
const crossing = new vm.Script('run()');

/**
 * A stretch of JavaScript that can be ended from inside, so that nothing above sees it: no `catch`, no `finally`. The
 * engine knows one way to do that at once and always at the same place: the interrupt that Ctrl+C raises. So a person's own
 * Ctrl+C ends only what runs, too, and with an error.
 */
export class Killable {
  private cause: Error | undefined;

  get isKilled(): boolean {
    return this.cause !== undefined;
  }

  /** @throws what `run` throws, or the cause of its end */
  run<Result>(run: () => Result): Result {
    border.run = run;
    try {
      // The result of the crossing is that of `run`.
      return crossing.runInContext(border, { breakOnSigint: true, displayErrors: false }) as Result;
    } catch (error) {
      throw this.cause ?? error;
    }
  }

  /** To be called from within `run`. @throws NotEmulated on Windows, where the interrupt would end the whole process */
  kill(cause: Error): never {
    if (process.platform === 'win32') refuse('the sudden end of a script on Windows');
    this.cause = cause;
    process.kill(process.pid, 'SIGINT');
    for (;;);
  }
}
