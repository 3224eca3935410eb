import type { Host } from '../host';
import type { Text } from '../text';
import type { Attempt } from './attempt';
import { attempt } from './attempt';
import type { Command, Outcome } from './command';

/** A note in the corner stays this long: three lines take about 8 s to read. */
const TOAST_SECONDS = 8;

/**
 * Runs a command from the menu, as the person who clicked; a sentence at the end.
 *
 *   how it ended | the officer sees             | the log gets
 *   -------------|------------------------------|-------------
 *   'done'       | a note in the corner         | –
 *   'busy'       | a note: try again            | –
 *   'refused'    | a dialog: place and remedy   | –
 *   'failed'     | a dialog: what was kept      | the error
 */
export function runCommand(host: Host, now: Date, text: Text, command: Command): Outcome | undefined {
  const outcome = tell(host, text, attempt(host, now, text, command));
  if (outcome) toast(host, text, outcome.message);
  return outcome;
}

/** Tells the officer what kept a piece of work from being done; what it gave where it was. @throws the error of a failure */
export function tell<Result>(host: Host, text: Text, ended: Attempt<Result>): Result | undefined {
  switch (ended.kind) {
    case 'done':
      return ended.result;
    case 'busy':
      toast(host, text, text.busy);
      return undefined;
    case 'refused':
      alert(host, text, text.setupFaults(ended.error.faults));
      return undefined;
    case 'failed':
      alert(host, text, text.failed(String(ended.error)));
      throw ended.error;
  }
}

function toast(host: Host, text: Text, message: string): void {
  host.SpreadsheetApp.getActiveSpreadsheet().toast(message, text.addOnName, TOAST_SECONDS);
}

function alert(host: Host, text: Text, message: string): void {
  const ui = host.SpreadsheetApp.getUi();
  ui.alert(text.addOnName, message, ui.ButtonSet.OK);
}
