import { roundKey } from '../../domain/reminders/reminder-ladder';
import { readReminderJournal, clearReminderJournal, writeReminderJournal } from '../../workbook/reminder-journal';
import { readAudit } from '../../workbook/reports/read-audit';
import { logRequests } from '../../workbook/reports/log-requests';
import { writeWorkbook } from '../../workbook/write-workbook';
import type { CommandContext, Outcome } from '../command';
import type { CampaignWorkbook } from '../read-campaign-workbook';
import { readAsCoordinator } from '../read-campaign-workbook';
import { campaignState } from '../workflow/campaign-state';
import { reminderPlace, todaysReminders } from './look-at-reminders';
import { reminderMail } from './reminder-mail';

/** A second each, far under the six minutes of an execution. */
const MOST_MAILS = 100;

/**
 * «Nhắc các cơ quan»: today's mails of the round that is due. An agency gets at most one of a round, whatever fails: each
 * is noted before it is sent, and one that was noted is not sent again. 1 read, 1 write, and a mail and a note each.
 */
export function sendReminders(context: CommandContext): Outcome {
  const { host, text } = context;
  const workbook = readAsCoordinator(context);
  const left = finishCutOff(context, workbook);
  if (left > 0) return { message: text.remindersResumed(left), figures: { sent: 0, resumed: left, later: 0, days: 0 } };
  const plan = todaysReminders(context, workbook);
  const mails = plan.now.slice(0, MOST_MAILS);
  const later = plan.later.length + plan.now.length - mails.length;
  const state = campaignState(workbook.campaign, workbook.submissions);
  const round = roundKey(plan.round);
  const claimed: string[] = [];
  for (const mail of mails) {
    const message = reminderMail(workbook.campaign, state, mail, text);
    claimed.push(mail.agency.code);
    writeReminderJournal(host, { round, claimed });
    host.MailApp.sendEmail(message);
  }
  finishCutOff(context, workbook);
  return {
    message: mails.length === 0 ? text.remindersNone : text.remindersSent(mails.length, later, plan.days),
    figures: { sent: mails.length, resumed: 0, later, days: plan.days },
  };
}

/** A line in the log for each mail that was noted and has none, then the note is wiped. Gives how many lines. */
function finishCutOff(context: CommandContext, { snapshot, campaign }: CampaignWorkbook): number {
  const { host, text } = context;
  const journal = readReminderJournal(host);
  if (!journal) return 0;
  const logged = new Set(readAudit(snapshot).lines.map(({ place }) => place));
  const claimed = journal.claimed.filter((code) => !logged.has(reminderPlace(journal.round, code)));
  const entries = claimed.map((code) => ({
    what: text.logReminder,
    detail: text.logReminderTo(campaign.agencies.find((each) => each.code === code)?.name ?? code, journal.round),
    place: reminderPlace(journal.round, code),
  }));
  writeWorkbook(host, snapshot.spreadsheetId, logRequests(snapshot, entries, context));
  clearReminderJournal(host);
  return entries.length;
}
