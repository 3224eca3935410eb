import { refuse } from '../api-error';
import { exception } from '../script-error';
import { enumeration, serviceObject } from '../service-object';
import type { ClockSchedule, TimeOfDay } from '../triggers/clock-schedule';
import { pick } from '../triggers/stored-trigger';
import { wallTime } from '../zoned-time';
import type { Trigger } from './trigger-object';

export interface ClockTriggerBuilder {
  /** Milliseconds from now, once. */
  after(durationMs: number): ClockTriggerBuilder;
  at(date: GoogleAppsScript.Base.Date): ClockTriggerBuilder;
  everyMinutes(n: number): ClockTriggerBuilder;
  everyHours(n: number): ClockTriggerBuilder;
  everyDays(n: number): ClockTriggerBuilder;
  onWeekDay(day: GoogleAppsScript.Base.Weekday): ClockTriggerBuilder;
  atHour(hour: number): ClockTriggerBuilder;
  /** Give or take a quarter of an hour. */
  nearMinute(minute: number): ClockTriggerBuilder;
  inTimezone(timezone: string): ClockTriggerBuilder;
  create(): Trigger;
}

/** From Monday, the first day of a schedule's week, to Sunday. */
const dayNames = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;
export const weekDays = enumeration<(typeof dayNames)[number], GoogleAppsScript.Base.Weekday>('WeekDay', dayNames);

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
const NEAR_MINUTES = 15;

type Frequency = (time: TimeOfDay) => ClockSchedule;

interface Wishes {
  frequency?: Frequency;
  hour?: number;
  minute?: number;
  timeZone?: string;
}

/** @param create makes the trigger, for the id of which the hour and minute that were left open are picked */
export function createClockTriggerBuilder(
  now: () => Date,
  scriptTimeZone: string,
  create: (schedule: (id: string) => ClockSchedule) => Trigger,
): ClockTriggerBuilder {
  const wishes: Wishes = {};
  const wish = (more: Wishes) => {
    const twice = Object.keys(more).find((key) => key in wishes);
    if (twice !== undefined) refuse(`a time-driven trigger that is told its ${twice} twice`);
    Object.assign(wishes, more);
    return builder;
  };
  const every = (name: string, n: number, schedule: Frequency) => {
    if (!Number.isInteger(n) || n < 1) throw exception(`The value you passed to ${name} was invalid.`);
    return wish({ frequency: schedule });
  };
  const once = (at: Date) => wish({ frequency: () => ({ kind: 'once', at: at.toISOString() }) });

  const builder: ClockTriggerBuilder = serviceObject('ClockTriggerBuilder', {
    after: (durationMs) => once(new Date(now().getTime() + durationMs)),
    at: (date) => once(new Date(date.getTime())),
    everyMinutes(n) {
      if (![1, 5, 10, 15, 30].includes(n)) {
        throw exception('The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.');
      }
      return every('everyMinutes', n, () => ({ kind: 'interval', everyMs: n * MINUTE_MS }));
    },
    everyHours: (n) => every('everyHours', n, () => ({ kind: 'interval', everyMs: n * HOUR_MS })),
    everyDays: (n) => every('everyDays', n, (time) => ({ kind: 'days', everyDays: n, ...time })),
    onWeekDay(day) {
      const name = dayNames.find((each) => weekDays[each] === day) ?? refuse('a day of the week of another kind');
      return wish({ frequency: (time) => ({ kind: 'week', weekDay: dayNames.indexOf(name) + 1, ...time }) });
    },
    atHour: (hour) => wish({ hour: within('atHour', hour, 23) }),
    nearMinute: (minute) => wish({ minute: within('nearMinute', minute, 59) }),
    inTimezone(timezone) {
      wallTime(now(), timezone);
      return wish({ timeZone: timezone });
    },
    create: () => create((id) => scheduleOf(wishes, id, scriptTimeZone)),
  });
  return builder;
}

function within(name: string, value: number, most: number): number {
  if (Number.isInteger(value) && value >= 0 && value <= most) return value;
  throw exception(`The value you passed to ${name} was invalid.`);
}

/**
 * Google picks what was left open, and stays with it.
 *
 *   hour  | minute | runs
 *   ------|--------|------------------------------------------------------
 *   said  | –      | at any minute of that hour
 *   said  | said   | up to 15 minutes from it, here within the same hour
 *   –     | any    | at any hour
 */
function scheduleOf({ frequency, hour, minute, timeZone }: Wishes, id: string, scriptTimeZone: string): ClockSchedule {
  if (!frequency) return refuse('a time-driven trigger without a time');
  const near = (center: number) => center - NEAR_MINUTES + pick(id, 'minute', 2 * NEAR_MINUTES + 1);
  const schedule = frequency({
    hour: hour ?? pick(id, 'hour', 24),
    minute: minute === undefined ? pick(id, 'minute', 60) : Math.min(59, Math.max(0, near(minute))),
    timeZone: timeZone ?? scriptTimeZone,
  });
  const hasTime = schedule.kind === 'days' || schedule.kind === 'week';
  if (!hasTime && (hour !== undefined || minute !== undefined)) refuse('an hour or a minute for such a trigger');
  return schedule;
}
