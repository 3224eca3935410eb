import { refuse } from './api-error';
import type { Book } from './book';
import { isEmulatedLocale } from './locale';
import { blankTab } from './sheets-api/blank-tab';

interface NewBook {
  readonly spreadsheetId: string;
  readonly title: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly owner: string;
  readonly editors: readonly string[];
  readonly viewers: readonly string[];
  readonly switches?: Book['switches'];
}

/** A spreadsheet as Google makes it: one tab of 1,000 × 26 blank cells, named in the file's language. */
export function newBook({ spreadsheetId, title, locale, timeZone, owner, editors, viewers, switches }: NewBook): Book {
  if (!isEmulatedLocale(locale)) refuse(`the locale ${locale}`);
  return {
    spreadsheetId,
    properties: { title, locale, timeZone },
    sheets: [
      {
        properties: {
          sheetId: 0,
          title: locale === 'vi_VN' ? 'Trang tính1' : 'Sheet1',
          gridProperties: { rowCount: 1000, columnCount: 26 },
        },
        ...blankTab,
      },
    ],
    access: { owner, editors, viewers },
    ...(switches && { switches }),
  };
}
