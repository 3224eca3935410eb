import type { Host } from '../../host';
import type { Text } from '../../text';
import { attempt } from '../attempt';
import type { Outcome } from '../command';
import { runCommand, tell } from '../run-command';
import { lookAtReminders } from './look-at-reminders';
import { sendReminders } from './send-reminders';

/** More agencies than these a dialog does not show without scrolling. */
const MOST_NAMES = 12;

/** Says first whom, how many recipients, and how many days the quota takes; sends only what is agreed to. */
export function remindAgencies(host: Host, now: Date, text: Text): Outcome | undefined {
  const dryRun = tell(host, text, attempt(host, now, text, lookAtReminders, 'read'));
  if (!dryRun) return undefined;
  const names = dryRun.mails.map(({ agency, owed }) => `${agency} (${owed})`).slice(0, MOST_NAMES);
  const ui = host.SpreadsheetApp.getUi();
  const { mails, recipients, quotaLeft, days, unaddressed } = dryRun;
  const question = text.remindersAsk(names, mails.length, recipients, quotaLeft, days, unaddressed);
  if (mails.length === 0) ui.alert(text.addOnName, question, ui.ButtonSet.OK);
  else if (ui.alert(text.addOnName, question, ui.ButtonSet.YES_NO) === ui.Button.YES) {
    return runCommand(host, now, text, sendReminders);
  }
  return undefined;
}
