/** In which language Google answers; `other` stands for all that the add-on does not know. */
export type Language = 'en' | 'vi' | 'other';

export interface Mishap {
  readonly service: 'api' | 'spreadsheet' | 'lock' | 'other';
  /** Whether the call had its effect before it failed. */
  readonly hadEffect: boolean;
  readonly language: Language;
  readonly spreadsheetId: string;
}

type Words = Readonly<Record<Language, string>>;

/**
 * What Google says where it fails for a moment. English and Vietnamese: as handlers in public code match them; DEADLINE_EXCEEDED
 * in English is put together after the Vietnamese. `other` is German of our own, to be recognized by nobody.
 */
const serverError: Words = {
  en: "We're sorry, a server error occurred. Please wait a bit and try again.",
  vi: 'Xin lỗi bạn, máy chủ đã gặp lỗi. Vui lòng chờ một lát và thử lại.',
  other: 'Auf dem Server ist etwas schiefgegangen. Bitte gleich noch einmal versuchen.',
};

const deadlineExceeded: Words = {
  en: "We're sorry, a server error occurred: DEADLINE_EXCEEDED",
  vi: 'Xin lỗi bạn, máy chủ đã gặp lỗi: DEADLINE_EXCEEDED',
  other: 'Auf dem Server ist etwas schiefgegangen: DEADLINE_EXCEEDED',
};

const tooManyLocks: Words = {
  en: 'There are too many LockService operations against the same script.',
  vi: 'Có quá nhiều thao tác LockService trên cùng một tập lệnh.',
  other: 'Zu viele Vorgänge von LockService für dasselbe Skript.',
};

/**
 * The words of a mishap, without those that Apps Script puts in front of an error of an advanced service.
 *
 *   service     | no effect         | had its effect
 *   ------------|-------------------|-------------------------------------------
 *   lock        | too many locks    | too many locks
 *   spreadsheet | server error      | in English: timed out, with the file's id;
 *               |                   | else deadline exceeded
 *   api, other  | server error      | deadline exceeded
 */
export function transientMessage({ service, hadEffect, language, spreadsheetId }: Mishap): string {
  if (service === 'lock') return tooManyLocks[language];
  if (!hadEffect) return serverError[language];
  return service === 'spreadsheet' && language === 'en'
    ? `Service Spreadsheets timed out while accessing document with id ${spreadsheetId}.`
    : deadlineExceeded[language];
}
