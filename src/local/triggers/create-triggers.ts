import type { EditEvent } from '../edit-event';
import type { MenuItem } from '../menu-item';
import type { ScriptRunner } from '../script-runner';
import { isOn } from '../switches';
import type { World } from '../world';
import { boundBook } from '../world';
import type { ClockSchedule } from './clock-schedule';
import { runAfter } from './clock-schedule';
import { runInstalled } from './run-installed';
import type { FileEvent, TriggerOfClock } from './stored-trigger';
import type { ChangeType, Happening } from './trigger-event';
import { clockEvent, fileEvent } from './trigger-event';

/** Lets triggers run when something has happened, one after the other. */
export interface Triggers {
  /** Gives all menus that were put up. @throws what the simple trigger throws */
  opened(user: string): MenuItem[];
  /**
   * Values were changed by hand, the first of them now and the others while its simple trigger was running.
   *
   * @throws what the simple trigger throws, after all triggers have run
   */
  edited(user: string, events: readonly EditEvent[]): void;
  changed(user: string, changeType: ChangeType): void;
  /** The file was changed by the Sheets service: by those that `world.apiWriters` names, who are forgotten then. */
  wroteByApi(): void;
  /** Time has come to this moment, step by step. */
  runTime(until: Date, pace?: Pace): void;
}

/**
 * Whether a trigger runs as often as it would on Google, or of each day's runs the last alone: eleven days of a sweep every
 * ten minutes are 1,584 runs, which a person before the page does not wait for.
 */
export type Pace = 'each run' | 'once a day';

interface Due {
  readonly trigger: TriggerOfClock;
  readonly at: Date;
}

/** «onEdit() only queues up to 2 trigger events»: behind the one that runs. Source: …/apps-script/guides/triggers */
const MOST_QUEUED_EDITS = 2;

const DAY_MS = 86_400_000;

export function createTriggers(world: World, script: ScriptRunner | undefined): Triggers {
  const { state, clock } = world;

  const installed = (event: FileEvent, activeUser: string, happening: Happening): MenuItem[] =>
    [...state.triggers.values()]
      .filter((trigger) => trigger.event === event)
      .flatMap((trigger) =>
        runInstalled(world, trigger, () =>
          script?.installed(trigger, activeUser, (caller, services) => [
            fileEvent(caller, services, happening, trigger),
          ]),
        ),
      );
  const simple = (name: 'onOpen' | 'onEdit', user: string, happening: Happening): MenuItem[] =>
    script?.simple(user, name, (caller, services) => [fileEvent(caller, services, happening)]) ?? [];

  const ring = ({ trigger, at }: Due) => {
    if (at > clock.now()) clock.advanceTo(at);
    state.triggers.set(trigger.id, waitingAfter(trigger, at, clock.now()));
    const event = clockEvent(at, trigger);
    runInstalled(world, trigger, () => script?.installed(trigger, null, () => [event]));
  };

  return {
    opened: (user) => [...simple('onOpen', user, {}), ...installed('ON_OPEN', user, {})],
    edited(user, events) {
      const failures: unknown[] = [];
      for (const [index, event] of events.entries()) {
        const happening = { ...event };
        try {
          if (index <= MOST_QUEUED_EDITS) simple('onEdit', user, happening);
        } catch (error) {
          failures.push(error);
        }
        installed('ON_EDIT', user, happening);
        installed('ON_CHANGE', user, { changeType: 'EDIT' });
      }
      if (failures.length > 0) throw failures[0];
    },
    changed(user, changeType) {
      installed('ON_CHANGE', user, { changeType });
    },
    wroteByApi() {
      const writers = world.apiWriters.splice(0);
      const isHeard = [...state.triggers.values()].some(({ event }) => event === 'ON_CHANGE');
      if (!isHeard || writers.length === 0 || !isOn(boundBook(world), 'apiWritesFireChange')) return;
      for (const user of writers) installed('ON_CHANGE', user, { changeType: 'OTHER' satisfies ChangeType });
      // What triggers write sets off none, or they would never end.
      world.apiWriters.length = 0;
    },
    runTime(until, pace = 'each run') {
      for (let due = nextDue(world, until, pace); due; due = nextDue(world, until, pace)) ring(due);
      if (until > clock.now()) clock.advanceTo(until);
    },
  };
}

/** The trigger that is due first, of equals the older. */
function nextDue({ state }: World, until: Date, pace: Pace): Due | undefined {
  const waiting = [...state.triggers.values()].flatMap((trigger) => {
    if (trigger.event !== 'CLOCK' || trigger.next === undefined) return [];
    const next = new Date(trigger.next);
    return [{ trigger, at: pace === 'once a day' ? lastOfDay(trigger.schedule, next, until) : next }];
  });
  const [first] = waiting.toSorted((one, other) => one.at.getTime() - other.at.getTime());
  return first && first.at <= until ? first : undefined;
}

/** The last run in the day that begins with this one, before the moment that time comes to. */
function lastOfDay(schedule: ClockSchedule, first: Date, until: Date): Date {
  const end = Math.min(first.getTime() + DAY_MS - 1, until.getTime());
  let last = first;
  for (let next = nextRun(schedule, last); next && next.getTime() <= end; next = nextRun(schedule, last)) last = next;
  return last;
}

function nextRun(schedule: ClockSchedule, last: Date): Date | undefined {
  return runAfter(schedule, last, last);
}

/** As it waits for its next moment, or for none. */
function waitingAfter(
  { id, creator, handler, event, schedule }: TriggerOfClock,
  last: Date,
  now: Date,
): TriggerOfClock {
  const next = runAfter(schedule, last, now)?.toISOString();
  return { id, creator, handler, event, schedule, ...(next !== undefined && { next }) };
}
