import type { EmulatedObject } from './emulated';
import { exact } from './emulated';

/** Services that have nothing to do with the file. */
export const outsideMembers: Readonly<Record<string, EmulatedObject>> = {
  CacheService: {
    source: 'apps-script/reference/cache/cache-service',
    members: { getDocumentCache: exact, getScriptCache: exact, getUserCache: exact },
  },
  Cache: {
    source: 'apps-script/reference/cache/cache',
    members: {
      get: exact,
      getAll: exact,
      put: [
        'close',
        'assumed',
        'keys of 250 characters, values of 100 KB, 1 to 21,600 seconds; words for more are assumed',
      ],
      remove: exact,
    },
  },
  HtmlService: {
    source: 'apps-script/reference/html/html-service',
    members: {
      createHtmlOutput: exact,
      createHtmlOutputFromFile: [
        'exact',
        'reported',
        'pages of the bundle; the words for a missing one are from public code',
      ],
    },
  },
  HtmlOutput: {
    source: 'apps-script/reference/html/html-output',
    members: {
      getContent: exact,
      getTitle: exact,
      getWidth: ['close', 'assumed', '0 where nothing was said'],
      getHeight: ['close', 'assumed', '0 where nothing was said'],
      setTitle: exact,
      setWidth: exact,
      setHeight: exact,
    },
  },
  MailApp: {
    source: 'apps-script/reference/mail/mail-app',
    members: {
      sendEmail: [
        'close',
        'reported',
        'to the outbox of the host; 50 recipients a mail, 100 or 1,500 a day; the words for more are from public code',
      ],
      getRemainingDailyQuota: ['exact', 'documented', 'a day ends 24 hours after its first mail'],
    },
  },
};
