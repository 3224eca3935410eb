import { SetupError } from '../domain/setup-error';
import type { Host, Lock } from '../host';
import type { Text } from '../text';
import type { Command, Outcome } from './command';
import { isTransient } from './is-transient';

/** How long to wait for another writer before asking the officer to try again. */
const LOCK_TIMEOUT_MS = 20_000;

/** Waits before the second to fifth try: 15 s at most, so that who waits for the lock still gets it. */
const PAUSES_MS = [1_000, 2_000, 4_000, 8_000];

/** A note in the corner stays this long: three lines take about 8 s to read. */
const TOAST_SECONDS = 8;

/**
 * Runs a command as the person who clicked: one writer at a time, a sentence at the end.
 *
 *   what happens             | the officer sees            | the log gets
 *   -------------------------|-----------------------------|-------------
 *   done                     | a note in the corner        | –
 *   another writer is busy   | a note: try again           | –
 *   a passing fault of Google| as what happens in the end  | –      (a new run reads first: nothing is done twice)
 *   the workbook is not ready| a dialog: place and remedy  | –
 *   Google refuses or fails, | a dialog: what was kept     | the error
 *   or a bug of ours         |                             |
 */
export function runCommand(host: Host, now: Date, text: Text, command: Command): Outcome | undefined {
  const lock = host.LockService.getDocumentLock();
  let outcome: Outcome;
  try {
    if (!withPatience(host, () => lock.tryLock(LOCK_TIMEOUT_MS))) {
      toast(host, text, text.busy);
      return undefined;
    }
    const user = host.Session.getEffectiveUser().getEmail();
    outcome = withPatience(host, (tries) => {
      // What a try before left behind has to be there before this one reads.
      if (tries > 0) host.SpreadsheetApp.flush();
      const done = command({ host, now, text, user });
      host.SpreadsheetApp.flush();
      return done;
    });
  } catch (error) {
    // A lock does not survive a dialog anyway; nobody else should wait while this one is read.
    release(lock);
    alert(host, text, error instanceof SetupError ? text.setupFaults(error.faults) : text.failed(String(error)));
    if (error instanceof SetupError) return undefined;
    throw error;
  }
  release(lock);
  toast(host, text, outcome.message);
  return outcome;
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

function toast(host: Host, text: Text, message: string): void {
  host.SpreadsheetApp.getActiveSpreadsheet().toast(message, text.addOnName, TOAST_SECONDS);
}

function alert(host: Host, text: Text, message: string): void {
  const ui = host.SpreadsheetApp.getUi();
  ui.alert(text.addOnName, message, ui.ButtonSet.OK);
}
