import type { IsoDate } from '../calendar';
import type { Campaign } from '../campaign';
import { nextLead } from './next-lead';

/** The lines of «Chiến dịch» that are others next year; all else stays. */
export type NextSettings = Pick<
  Campaign,
  'name' | 'reportYear' | 'planYear' | 'asOfDate' | 'deadline' | 'reminders' | 'coordinatingAgency'
>;

/**
 * A year on: the plan year becomes the one reported on, days keep their day and month, years in the name go with them.
 * Days off are not guessed. The coordinating office looks through all of it before it sets the campaign up.
 */
export function nextSettings(campaign: Campaign): NextSettings {
  const { name, reportYear, planYear, asOfDate, deadline, reminders, coordinatingAgency } = campaign;
  const years = planYear - reportYear;
  const later = (day: IsoDate) => yearsLater(day, years);
  const { officer, head, leadership } = reminders.dates;
  return {
    name: withLaterYears(name, campaign),
    reportYear: planYear,
    planYear: planYear + years,
    asOfDate: later(asOfDate),
    deadline: later(deadline),
    reminders: {
      ...reminders,
      dates: { officer: officer.map(later), head: head.map(later), leadership: leadership.map(later) },
    },
    coordinatingAgency: nextLead(campaign, coordinatingAgency, coordinatingAgency).code,
  };
}

/** «Kế hoạch CCHC năm 2023» → «… năm 2024»: the report year and the plan year, each as far on as they lie apart. */
export function withLaterYears(
  text: string,
  { reportYear, planYear }: Pick<Campaign, 'reportYear' | 'planYear'>,
): string {
  return text.replace(/\d+/g, (digits) =>
    [reportYear, planYear].includes(Number(digits)) ? String(Number(digits) + planYear - reportYear) : digits,
  );
}

/** The same day of a later year; 29 February of a year without one is the 28th. */
function yearsLater(day: IsoDate, years: number): IsoDate {
  const rest = day.slice(4);
  const year = Number(day.slice(0, 4)) + years;
  const isLeap = new Date(Date.UTC(year, 1, 29)).getUTCDate() === 29;
  return `${year}${rest === '-02-29' && !isLeap ? '-02-28' : rest}`;
}
