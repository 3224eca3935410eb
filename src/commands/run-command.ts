import { SetupError } from '../domain/setup-error';
import type { Host, Lock } from '../host';
import type { Text } from '../text';
import type { Command, Outcome } from './command';

/** How long to wait for another writer before asking the officer to try again. */
const LOCK_TIMEOUT_MS = 20_000;

/** A note in the corner stays this long: three lines take about 8 s to read. */
const TOAST_SECONDS = 8;

/**
 * Runs a command as the person who clicked: one writer at a time, a sentence at the end.
 *
 *   what happens             | the officer sees            | the log gets
 *   -------------------------|-----------------------------|-------------
 *   done                     | a note in the corner        | –
 *   another writer is busy   | a note: try again           | –
 *   the workbook is not ready| a dialog: place and remedy  | –
 *   Google refuses or fails, | a dialog: what was kept     | the error
 *   or a bug of ours         |                             |
 */
export function runCommand(host: Host, now: Date, text: Text, command: Command): Outcome | undefined {
  const lock = host.LockService.getDocumentLock();
  let outcome: Outcome;
  try {
    if (!lock.tryLock(LOCK_TIMEOUT_MS)) {
      toast(host, text, text.busy);
      return undefined;
    }
    outcome = command({ host, now, text, user: host.Session.getEffectiveUser().getEmail() });
    host.SpreadsheetApp.flush();
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
