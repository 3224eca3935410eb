import { dayInVietnam } from '../../domain/calendar';
import type { ReminderPlan } from '../../domain/reminders/plan-reminders';
import { openRound, reminderPlace } from '../../domain/reminders/open-round';
import { planReminders, recipientsOf } from '../../domain/reminders/plan-reminders';
import type { ReminderRound } from '../../domain/reminders/reminder-ladder';
import { roundDue, roundKey } from '../../domain/reminders/reminder-ladder';
import { readReminderJournal } from '../../workbook/reminder-journal';
import type { AuditLog } from '../../workbook/reports/read-audit';
import { readAudit } from '../../workbook/reports/read-audit';
import type { CommandContext } from '../command';
import type { CampaignWorkbook } from '../read-campaign-workbook';
import { readAsCoordinator } from '../read-campaign-workbook';

/** What a page shows before anything is sent. JSON only. */
export interface RemindersDryRun {
  readonly round: string;
  readonly mails: readonly {
    readonly agency: string;
    readonly to: readonly string[];
    readonly owed: number;
    readonly isToday: boolean;
  }[];
  readonly unaddressed: readonly string[];
  readonly recipients: number;
  readonly quotaLeft: number;
  /** Days until all are sent, today included. */
  readonly days: number;
}

/** A person's own account; an office's has 1,500. Told apart by what is left: more than this is an office's. */
const RECIPIENTS_A_DAY = 100;
const RECIPIENTS_A_DAY_OF_OFFICE = 1500;

/** The plan of today, which sends nothing. 1 read. */
export function lookAtReminders(context: CommandContext): RemindersDryRun {
  const plan = todaysReminders(context, readAsCoordinator(context));
  const mails = [
    ...plan.now.map((mail) => ({ mail, isToday: true })),
    ...plan.later.map((mail) => ({ mail, isToday: false })),
  ];
  return {
    round: roundKey(plan.round),
    mails: mails.map(({ mail: { agency, to, cc, owed }, isToday }) => ({
      agency: agency.name,
      to: [...to, ...cc],
      owed: owed.length,
      isToday,
    })),
    unaddressed: plan.unaddressed.map(({ name }) => name),
    recipients: mails.reduce((sum, { mail }) => sum + recipientsOf(mail), 0),
    quotaLeft: context.host.MailApp.getRemainingDailyQuota(),
    days: plan.days,
  };
}

/** The round of the ladder that is due; without one, the round that a day's quota cut off, or one of this day, to the officers. */
export function todaysReminders({ host, now }: CommandContext, workbook: CampaignWorkbook): ReminderPlan {
  const { campaign, submissions } = workbook;
  const today = dayInVietnam(now);
  const { lines } = readAudit(workbook.snapshot);
  const round: ReminderRound = roundDue(campaign.reminders, today, new Set(campaign.holidays)) ??
    openRound(lines, today) ?? { level: 'officer', day: today };
  const left = host.MailApp.getRemainingDailyQuota();
  const perDay = left > RECIPIENTS_A_DAY ? RECIPIENTS_A_DAY_OF_OFFICE : RECIPIENTS_A_DAY;
  return planReminders(campaign, submissions, round, sentIn(host, lines, round), { left, perDay });
}

/** By the log, and by the note of what a run that was cut off had begun. */
function sentIn(host: CommandContext['host'], lines: AuditLog['lines'], round: ReminderRound): ReadonlySet<string> {
  const prefix = reminderPlace(roundKey(round));
  const logged = lines.flatMap(({ place }) => (place.startsWith(prefix) ? [place.slice(prefix.length)] : []));
  const journal = readReminderJournal(host);
  return new Set([...logged, ...(journal?.round === roundKey(round) ? journal.claimed : [])]);
}
