import { activeEmail } from '../active-email';
import { authModes } from '../auth-mode';
import type { Place } from '../place';
import type { Caller } from '../services/caller';
import type { Services } from '../services/create-services';
import { serviceObject } from '../service-object';
import { wallTime, weekDayOf } from '../zoned-time';
import type { StoredTrigger } from './stored-trigger';

/** What happened in the file, as an event tells it besides where and by whom. */
export type Happening = Readonly<Record<string, unknown>> & {
  /** The cells that were edited: the trigger gets their range. */
  readonly place?: Place;
};

export type ChangeType =
  | 'EDIT'
  | 'INSERT_ROW'
  | 'INSERT_COLUMN'
  | 'REMOVE_ROW'
  | 'REMOVE_COLUMN'
  | 'INSERT_GRID'
  | 'REMOVE_GRID'
  | 'FORMAT'
  | 'OTHER';

/**
 * What a trigger is told of something done in the file; just Google's fields.
 *
 * Source: developers.google.com/apps-script/guides/triggers/events
 */
export function fileEvent(
  caller: Caller,
  { host, editedRange }: Services,
  { place, ...happening }: Happening,
  trigger?: StoredTrigger,
): object {
  return {
    authMode: authModes[caller.permissions.authMode],
    source: host.SpreadsheetApp.getActiveSpreadsheet(),
    user: serviceObject('User', { getEmail: () => activeEmail(caller) }),
    ...(trigger && { triggerUid: trigger.id }),
    ...(place && { range: editedRange(place) }),
    ...happening,
  };
}

/** What a time-driven trigger is told, whatever its own zone; months, days and weeks count from 1, days of the week from Monday. */
export function clockEvent(moment: Date, { id }: StoredTrigger): object {
  const timezone = 'UTC';
  const wall = wallTime(moment, timezone);
  const { year, month, day, hour, minute, second } = wall;
  return {
    authMode: authModes.FULL,
    triggerUid: id,
    ...{ year, month, hour, minute, second, timezone },
    'day-of-month': day,
    'day-of-week': weekDayOf(wall),
    'week-of-year': weekOfYear(wall),
  };
}

/** By ISO 8601: the week of its Thursday. Which weeks Google counts is not documented. */
function weekOfYear(wall: { year: number; month: number; day: number }): number {
  const thursday = new Date(Date.UTC(wall.year, wall.month - 1, wall.day - weekDayOf(wall) + 4));
  const dayOfYear = (thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / 86_400_000;
  return Math.floor(dayOfYear / 7) + 1;
}
