import { SetupError } from '../domain/setup-error';
import type { Host, Lock } from '../host';
import type { Text } from '../text';
import type { CommandContext } from './command';
import { sha256 } from '../workbook/sha256';
import { isTransient } from './is-transient';

/** How long to wait for another writer before asking the officer to try again. */
const LOCK_TIMEOUT_MS = 20_000;

/** Waits before the second to fifth try: 15 s at most, so that who waits for the lock still gets it. */
const PAUSES_MS = [1_000, 2_000, 4_000, 8_000];

/**
 * How a piece of work ended; nobody has been told yet.
 *
 *   kind      | what happened
 *   ----------|--------------------------------------------------------------------------
 *   'done'    | all of it; a passing fault of Google on the way was waited for
 *   'busy'    | another writer holds the lock; nothing was done
 *   'refused' | the workbook is not as the work needs it; nothing was done
 *   'failed'  | Google refuses or fails, or a bug of ours; part of it may have been done
 */
export type Attempt<Result> =
  | { readonly kind: 'done'; readonly result: Result }
  | { readonly kind: 'busy' }
  | { readonly kind: 'refused'; readonly error: SetupError }
  | { readonly kind: 'failed'; readonly error: unknown };

/** Who only reads needs no lock: a sidebar that looks again every other minute must not keep writers waiting. */
export type Access = 'write' | 'read';

/**
 * Does a piece of work as the person who runs it, one writer at a time; after a passing fault a new try reads first, so
 * nothing is done twice. The lock is let go before anybody is told: it would not survive a dialog.
 */
export function attempt<Result>(
  host: Host,
  now: Date,
  text: Text,
  work: (context: CommandContext) => Result,
  access: Access = 'write',
): Attempt<Result> {
  const lock = access === 'write' ? host.LockService.getDocumentLock() : undefined;
  try {
    if (lock && !withPatience(host, () => lock.tryLock(LOCK_TIMEOUT_MS))) return { kind: 'busy' };
    const user = host.Session.getEffectiveUser().getEmail();
    const result = withPatience(host, (tries) => {
      // What a try before left behind has to be there before this one reads.
      if (tries > 0) host.SpreadsheetApp.flush();
      const done = work({ host, now, text, user, digest: (words) => sha256(host, words) });
      host.SpreadsheetApp.flush();
      return done;
    });
    return { kind: 'done', result };
  } catch (error) {
    return error instanceof SetupError ? { kind: 'refused', error } : { kind: 'failed', error };
  } finally {
    if (lock) release(lock);
  }
}

/** @throws the last error where no try went well, or one that no second try mends */
function withPatience<Result>(host: Host, run: (tries: number) => Result): Result {
  for (const [tries, pauseMs] of PAUSES_MS.entries()) {
    try {
      return run(tries);
    } catch (error) {
      if (!isTransient(error)) throw error;
      // Full jitter: those who failed together do not come back together.
      host.Utilities.sleep(Math.random() * pauseMs);
    }
  }
  return run(PAUSES_MS.length);
}

/** A failure here must not hide what went before: Google lets go of the lock when the execution ends. */
function release(lock: Lock): void {
  try {
    lock.releaseLock();
  } catch {
    return;
  }
}
