import type { AuditLine } from '../audit-chain';
import type { IsoDate } from '../calendar';
import { formatDate } from '../calendar';
import type { ReminderRound } from './reminder-ladder';
import { reminderLevels } from './reminder-ladder';

/** By which the log knows a mail again; without an agency, the line that says that the rest goes out on another day. */
export function reminderPlace(round: string, agency = ''): string {
  return `reminder:${round}:${agency}`;
}

const PLACE = /^reminder:(\d{4}-\d\d-\d\d):(\w+):(.*)$/;

/**
 * The round that the day's quota has cut off, to be gone on with before another begins: else the same agencies would be
 * written to each day, and the others never. On the day on which its last mail went out, it is that day's round still.
 *
 *   the last line about reminders | of today | gives
 *   ------------------------------|----------|-----------
 *   none                          | –        | none
 *   that the rest is to come      | any      | its round
 *   a mail                        | yes      | its round
 *   a mail                        | no       | none: it is done
 *
 * @param lines of the log, the oldest first
 */
export function openRound(
  lines: readonly Pick<AuditLine, 'at' | 'place'>[],
  today: IsoDate,
): ReminderRound | undefined {
  const last = lines.findLast(({ place }) => PLACE.test(place));
  const [, day, name, agency] = PLACE.exec(last?.place ?? '') ?? [];
  const level = reminderLevels.find((each) => each === name);
  const isOpen = agency === '' || last?.at.endsWith(formatDate(today));
  return day !== undefined && level && isOpen ? { level, day } : undefined;
}
