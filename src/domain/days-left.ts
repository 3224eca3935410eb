import { dayInVietnam, daysBetween } from './calendar';
import type { Campaign } from './campaign';

/** Whole days until the last day on which a submission is in time: 0 on that day itself, negative once it is late. */
export function daysLeft({ deadline, isDeadlineExclusive }: Campaign, now: Date): number {
  return daysBetween(dayInVietnam(now), deadline) - (isDeadlineExclusive ? 1 : 0);
}
