import type { WallTime } from '../zoned-time';
import { momentAt, wallTime, weekDayOf } from '../zoned-time';

/** When a time-driven trigger runs. */
export type ClockSchedule =
  /** From the making of the trigger on. */
  | { readonly kind: 'interval'; readonly everyMs: number }
  /** Every so many days, or on one day of each week (1 is Monday), at an hour and minute of a zone. */
  | ({ readonly kind: 'days'; readonly everyDays: number } & TimeOfDay)
  | ({ readonly kind: 'week'; readonly weekDay: number } & TimeOfDay)
  /** Once, as ISO text. */
  | { readonly kind: 'once'; readonly at: string };

export interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
  readonly timeZone: string;
}

/** The first moment after now, except for a trigger that runs once: that of a past moment is due at once. */
export function firstRun(schedule: ClockSchedule, now: Date): Date {
  switch (schedule.kind) {
    case 'interval':
      return new Date(now.getTime() + schedule.everyMs);
    case 'once':
      return new Date(schedule.at);
    case 'days':
      return firstDay(schedule, now, () => true);
    case 'week':
      return firstDay(schedule, now, (wall) => weekDayOf(wall) === schedule.weekDay);
  }
}

/** The next moment that is still to come; runs that were missed are not made up for. */
export function runAfter(schedule: ClockSchedule, last: Date, now: Date): Date | undefined {
  if (schedule.kind === 'once') return undefined;
  const step = stepOf(schedule);
  let next = last;
  do next = step(next);
  while (next <= now);
  return next;
}

function stepOf(schedule: Exclude<ClockSchedule, { kind: 'once' }>): (moment: Date) => Date {
  if (schedule.kind === 'interval') return (moment) => new Date(moment.getTime() + schedule.everyMs);
  const days = schedule.kind === 'days' ? schedule.everyDays : 7;
  return (moment) => onDay(schedule, wallTime(moment, schedule.timeZone), days);
}

function firstDay(time: TimeOfDay, now: Date, isDay: (wall: WallTime) => boolean): Date {
  const today = wallTime(now, time.timeZone);
  const days = Array.from({ length: 9 }, (_, later) => onDay(time, today, later));
  const found = days.find((moment) => moment > now && isDay(wallTime(moment, time.timeZone)));
  if (!found) throw new Error('Every day of the week comes within nine days.');
  return found;
}

function onDay({ hour, minute, timeZone }: TimeOfDay, day: WallTime, later: number): Date {
  return momentAt({ ...day, day: day.day + later, hour, minute, second: 0 }, timeZone);
}
