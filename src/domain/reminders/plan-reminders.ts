import type { Agency, Campaign } from '../campaign';
import type { Submission } from '../submission';
import type { ReminderRound } from './reminder-ladder';

/** A mail to one agency: whom it goes to and which of its tabs are still owed. */
export interface Reminder {
  readonly agency: Agency;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly owed: readonly Submission[];
}

/** What goes out now, what waits for another day's quota, and how many days that takes from today on, this one included. */
export interface ReminderPlan {
  readonly round: ReminderRound;
  readonly now: readonly Reminder[];
  readonly later: readonly Reminder[];
  readonly days: number;
  /** Agencies that owe something and have no address for this step. */
  readonly unaddressed: readonly Agency[];
}

/** Google's daily allowance of recipients, and what of it is left for today. */
export interface MailQuota {
  readonly left: number;
  readonly perDay: number;
}

/**
 * Whom to remind in a round: agencies that still owe a tab and have not had this round's mail, as many as today's quota of
 * recipients holds whole mails for; the rest on the days after. 260 agencies of 2 recipients on 100 a day take six days.
 *
 *   step         | to                          | cc
 *   -------------|-----------------------------|---------------------------
 *   'officer'    | the agency's accounts       | –
 *   'head'       | its head, else its accounts | its accounts
 *   'leadership' | the leadership              | its head and its accounts
 *
 * @param sent codes of the agencies that have had the mail of this round, or may have had it
 */
export function planReminders(
  campaign: Campaign,
  submissions: readonly Submission[],
  round: ReminderRound,
  sent: ReadonlySet<string>,
  quota: MailQuota,
): ReminderPlan {
  const due = campaign.agencies.flatMap((agency): Reminder[] => {
    const owed = submissions.filter((each) => each.agency === agency.code && isOwed(each));
    return owed.length === 0 || sent.has(agency.code) ? [] : [{ agency, ...recipients(campaign, agency, round), owed }];
  });
  const addressed = due.filter(({ to }) => to.length > 0);
  const days = splitByDay(addressed, quota);
  const [now = [], ...rest] = days;
  return {
    round,
    now,
    later: rest.flat(),
    days: days.length,
    unaddressed: due.filter(({ to }) => to.length === 0).map(({ agency }) => agency),
  };
}

/** With its agency, or returned to it. */
function isOwed({ state }: Submission): boolean {
  return state === 'empty' || state === 'draft' || state === 'returned';
}

function recipients(
  { reminders }: Campaign,
  { emails, headEmails = [] }: Agency,
  { level }: ReminderRound,
): Pick<Reminder, 'to' | 'cc'> {
  const others = (to: readonly string[], cc: readonly string[]) => ({
    to,
    cc: [...new Set(cc)].filter((each) => !to.includes(each)),
  });
  if (level === 'officer') return others(emails, []);
  if (level === 'head') return others(headEmails.length > 0 ? headEmails : emails, emails);
  return others(reminders.leadershipEmails, [...headEmails, ...emails]);
}

/** Mails in their order; each day holds whole mails only. A mail larger than a whole day goes alone. */
function splitByDay(mails: readonly Reminder[], { left, perDay }: MailQuota): Reminder[][] {
  const days: Reminder[][] = [[]];
  let room = left;
  for (const mail of mails) {
    const size = recipientsOf(mail);
    if (size > room) {
      days.push([]);
      room = Math.max(perDay, size);
    }
    days[days.length - 1]?.push(mail);
    room -= size;
  }
  return mails.length === 0 ? [] : days;
}

export function recipientsOf({ to, cc }: Pick<Reminder, 'to' | 'cc'>): number {
  return to.length + cc.length;
}
