import { reminderPlace } from '../../domain/reminders/open-round';
import { roundKey } from '../../domain/reminders/reminder-ladder';
import { readReminderJournal, clearReminderJournal, writeReminderJournal } from '../../workbook/reminder-journal';
import { readAudit } from '../../workbook/reports/read-audit';
import type { LogEntry } from '../../workbook/reports/log-requests';
import { logRequests } from '../../workbook/reports/log-requests';
import { writeWorkbook } from '../../workbook/write-workbook';
import type { CommandContext, Outcome } from '../command';
import type { CampaignWorkbook } from '../read-campaign-workbook';
import { readAsCoordinator } from '../read-campaign-workbook';
import { campaignState } from '../workflow/campaign-state';
import { todaysReminders } from './look-at-reminders';
import { reminderMail } from './reminder-mail';

/** A second each, far under the six minutes of an execution. */
const MOST_MAILS = 100;

/**
 * «Nhắc các cơ quan»: today's mails of the round that is due. An agency gets at most one of a round, whatever fails: each
 * is noted before it is sent, and one that was noted is not sent again. What the day's quota leaves over, a line of the
 * log says, and the round is gone on with. 1 read, 1 write, and a mail and a note each.
 */
export function sendReminders(context: CommandContext): Outcome {
  const { host, text } = context;
  const workbook = readAsCoordinator(context);
  const left = logMails(context, workbook);
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
  logMails(context, workbook, later > 0 ? restEntry(context, workbook, round, later) : []);
  return {
    message: mails.length === 0 ? text.remindersNone : text.remindersSent(mails.length, later, plan.days),
    figures: { sent: mails.length, resumed: 0, later, days: plan.days },
  };
}

/** A line in the log for each mail that was noted and has none, then the note is wiped. Gives how many mails. */
function logMails(
  context: CommandContext,
  { snapshot, campaign }: CampaignWorkbook,
  rest: readonly LogEntry[] = [],
): number {
  const { host, text } = context;
  const journal = readReminderJournal(host);
  const { round, claimed } = journal ?? { round: '', claimed: [] };
  const logged = new Set(readAudit(snapshot).lines.map(({ place }) => place));
  const entries = claimed
    .filter((code) => !logged.has(reminderPlace(round, code)))
    .map((code) => ({
      what: text.logReminder,
      detail: text.logReminderTo(campaign.agencies.find((each) => each.code === code)?.name ?? code, round),
      place: reminderPlace(round, code),
    }));
  writeWorkbook(host, snapshot.spreadsheetId, logRequests(snapshot, [...entries, ...rest], context));
  if (journal) clearReminderJournal(host);
  return entries.length;
}

/** That the rest is still to come; not again where that is the last the log says and nothing was sent since. */
function restEntry(
  { host, text }: CommandContext,
  { snapshot }: CampaignWorkbook,
  round: string,
  later: number,
): LogEntry[] {
  const place = reminderPlace(round);
  const last = readAudit(snapshot).lines.findLast((line) => line.place.startsWith(place));
  if (!readReminderJournal(host) && last?.place === place) return [];
  return [{ what: text.logRemindersCut, detail: text.logRemindersRest(round, later), place }];
}
