import type { Host } from '../host';

const KEY = 'phuluc.reminders';

/**
 * Mails of a round that are being sent or have been, noted one by one before each is sent: a mail of which nobody knows
 * whether it went out is never sent again. Their lines in «Nhật ký» follow in one write, and then the note is wiped.
 */
export interface ReminderJournal {
  /** `2022-11-10:officer` */
  readonly round: string;
  /** Codes of agencies. */
  readonly claimed: readonly string[];
}

export function readReminderJournal(host: Host): ReminderJournal | undefined {
  const [round = '', ...claimed] = (host.PropertiesService.getDocumentProperties().getProperty(KEY) ?? '').split(' ');
  return round === '' ? undefined : { round, claimed };
}

/** One light call. Codes hold no spaces. */
export function writeReminderJournal(host: Host, { round, claimed }: ReminderJournal): void {
  host.PropertiesService.getDocumentProperties().setProperty(KEY, [round, ...claimed].join(' '));
}

export function clearReminderJournal(host: Host): void {
  host.PropertiesService.getDocumentProperties().deleteProperty(KEY);
}
