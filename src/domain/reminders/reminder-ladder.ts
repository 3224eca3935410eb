import type { Holidays, IsoDate } from '../calendar';
import { addWorkingDays, isWorkingDay } from '../calendar';

/** Whom a reminder is for; each step speaks to those of the steps below, too. */
export const reminderLevels = ['officer', 'head', 'leadership'] as const;
export type ReminderLevel = (typeof reminderLevels)[number];

/** The days on which each step of the ladder falls, and who the leadership is. */
export interface ReminderLadder {
  readonly dates: Readonly<Record<ReminderLevel, readonly IsoDate[]>>;
  readonly leadershipEmails: readonly string[];
}

/** One round of reminders: an agency gets at most one mail of it. */
export interface ReminderRound {
  readonly level: ReminderLevel;
  readonly day: IsoDate;
}

/** The name of a round in the log. */
export function roundKey({ level, day }: ReminderRound): string {
  return `${day}:${level}`;
}

/**
 * The round to send on this day: the latest whose day has come, of one day the highest. Rounds passed over are not made
 * up for. A day off counts as the next working day.
 */
export function roundDue({ dates }: ReminderLadder, today: IsoDate, holidays: Holidays): ReminderRound | undefined {
  return reminderLevels
    .flatMap((level) => dates[level].map((day): ReminderRound => ({ level, day: workingDay(day, holidays) })))
    .filter(({ day }) => day <= today)
    .reduce<ReminderRound | undefined>((last, round) => (last && last.day > round.day ? last : round), undefined);
}

function workingDay(day: IsoDate, holidays: Holidays): IsoDate {
  return isWorkingDay(day, holidays) ? day : addWorkingDays(day, 1, holidays);
}
