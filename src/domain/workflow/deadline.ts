import type { IsoDate } from '../calendar';
import { daysBetween, isoDateOfSerial, serialOfIsoDate } from '../calendar';
import type { Campaign } from '../campaign';
import type { Submission } from '../submission';

/** More time for one agency × one appendix. It ends by itself after its last day. */
export interface DeadlineException {
  readonly agency: string;
  /** Absent: all appendices of the agency. */
  readonly appendix?: Submission['appendix'];
  /** The last day in time. */
  readonly until: IsoDate;
  readonly author: string;
  readonly reason: string;
}

type Whose = Pick<Submission, 'agency' | 'appendix'>;

/**
 * The last day on which a submission is in time: the deadline, read strictly («trước ngày») or with its own day, or a
 * later day where an exception gives one.
 */
export function lastDayInTime(campaign: Campaign, whose: Whose): IsoDate {
  const { deadline, isDeadlineExclusive } = campaign;
  const usual = isDeadlineExclusive ? isoDateOfSerial(serialOfIsoDate(deadline) - 1) : deadline;
  const exception = exceptionOf(campaign, whose);
  return exception && exception.until > usual ? exception.until : usual;
}

/** Of several the one that lasts longest, ended or not. */
export function exceptionOf({ exceptions }: Campaign, whose: Whose): DeadlineException | undefined {
  return exceptions
    .filter(({ agency, appendix }) => agency === whose.agency && (appendix ?? whose.appendix) === whose.appendix)
    .reduce<DeadlineException | undefined>((best, each) => (best && best.until >= each.until ? best : each), undefined);
}

/** Days of the calendar after the last day in time; 0 and less: in time. */
export function daysLate(campaign: Campaign, whose: Whose, day: IsoDate): number {
  return daysBetween(lastDayInTime(campaign, whose), day);
}
