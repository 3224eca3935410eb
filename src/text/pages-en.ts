import type { PageWords } from './pages-vi';
import { importPageEn } from './import-page-en';
import { remindPageEn } from './remind-page-en';
import { returnPageEn } from './return-page-en';
import { setUpPageEn } from './set-up-page-en';
import { sidebarEn } from './sidebar-en';
import { versionsPageEn } from './versions-page-en';

function duration(seconds: number): string {
  if (seconds < 60) return `about ${Math.max(5, Math.ceil(seconds / 5) * 5)} seconds`;
  return `about ${Math.ceil(seconds / 60)} minutes`;
}

/** The same words in English, for those who maintain the add-on. */
export const pagesEn: PageWords = {
  noAnswer: 'The server did not answer. What was entered is still there. Click «Try again» in a few minutes.',
  callFailed: (reason) =>
    `The server could not be reached. What was entered is still there. Check the connection, then click «Try again». Google says: ${reason}`,
  loading: 'Reading the workbook…',
  retry: 'Try again',
  refresh: 'Refresh',
  close: 'Close',
  cancel: 'Stop',
  stopping: 'Stopping…',
  cancelled: 'Stopped. What was done stays; click «Go on» for the rest.',
  resume: 'Go on',
  tabUnit: 'submissions',
  progress: (done, total, unit, secondsLeft) =>
    `${done}/${total} ${unit}${secondsLeft === undefined ? '' : ` · ${duration(secondsLeft)}`}`,
  severities: { error: 'Error', missing: 'Missing', warning: 'Warning', note: 'Note' },
  ...sidebarEn,
  ...setUpPageEn,
  ...returnPageEn,
  ...importPageEn,
  ...remindPageEn,
  ...versionsPageEn,
};
