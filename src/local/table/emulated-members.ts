import type { Emulated, EmulatedObject } from './emulated';
import { driveMembers } from './drive-members';
import { exact, words } from './emulated';
import { outsideMembers } from './outside-members';
import { triggerMembers } from './trigger-members';
import { spreadsheetMembers } from './spreadsheet-members';

const values: Emulated = ['close', 'documented', 'number formats other than the common ones are refused'];
const log: Emulated = ['close', 'documented', 'kept for tests and tools to read; text is laid out as Node does'];

/** Everything a script can reach, by the name of the object it is on. What is not here is refused by name. */
export const emulatedMembers: Readonly<Record<string, EmulatedObject>> = {
  ...spreadsheetMembers,
  'Sheets.Spreadsheets': {
    source: 'sheets/api/reference/rest/v4/spreadsheets',
    members: {
      get: ['exact', 'documented', 'effective formats and other parts not emulated are refused'],
      create: ['close', 'documented', 'properties of the file and its tabs; what is on the tabs is refused'],
      batchUpdate: ['exact', 'documented', 'all requests or none; which, see below'],
    },
  },
  'Sheets.Spreadsheets.Values': {
    source: 'sheets/api/reference/rest/v4/spreadsheets.values',
    members: {
      get: values,
      batchGet: values,
      batchGetByDataFilter: ['close', 'assumed', 'as `batchGet`; in which order filters are answered is assumed'],
      update: ['close', 'documented', 'RAW and USER_ENTERED; typed formulas of constants alone'],
      batchUpdate: ['close', 'documented', 'as `update`, all ranges or none'],
      append: ['close', 'assumed', 'below the last table the range meets, as in Google’s guide'],
      clear: ['exact', 'documented', 'values only'],
      batchClear: ['exact', 'documented', 'all ranges or none'],
    },
  },
  'Sheets.Spreadsheets.DeveloperMetadata': {
    source: 'sheets/api/reference/rest/v4/spreadsheets.developerMetadata',
    members: { search: ['exact', 'assumed', 'in the order of the file, its tabs, their rows and columns'] },
  },
  'Sheets.Spreadsheets.Sheets': {
    source: 'sheets/api/reference/rest/v4/spreadsheets.sheets',
    members: { copyTo: ['close', 'assumed', 'without protections; metadata as in `duplicateSheet`'] },
  },
  ...driveMembers,
  LockService: {
    source: 'apps-script/reference/lock/lock-service',
    members: {
      getDocumentLock: ['exact', 'documented', 'the script is bound, so there always is one'],
      getScriptLock: exact,
      getUserLock: exact,
    },
  },
  Lock: {
    source: 'apps-script/reference/lock/lock',
    members: {
      tryLock: [
        'exact',
        'documented',
        'waits on the host’s clock for whom `holdLock` plays; executions follow one another',
      ],
      waitLock: ['exact', 'reported', 'as `tryLock`; the words are from public code'],
      hasLock: exact,
      releaseLock: exact,
    },
  },
  PropertiesService: {
    source: 'apps-script/reference/properties/properties-service',
    members: {
      getDocumentProperties: ['exact', 'documented', 'one store for all who may run the script'],
      getScriptProperties: ['exact', 'documented', 'one store for all who may run the script'],
      getUserProperties: ['exact', 'documented', 'a store for each account'],
    },
  },
  Properties: {
    source: 'apps-script/reference/properties/properties',
    members: {
      getProperty: exact,
      getProperties: exact,
      getKeys: exact,
      setProperty: ['exact', 'reported', '9 KB each, 500 KB in all; the words for passing them are from public code'],
      setProperties: ['close', 'assumed', 'as `setProperty`; what stands before a refused one is kept'],
      deleteProperty: exact,
      deleteAllProperties: exact,
    },
  },
  Session: {
    source: 'apps-script/reference/base/session',
    members: {
      getActiveUser: ['exact', 'documented', 'blank where Google keeps it from the script: see the switches'],
      getEffectiveUser: ['exact', 'documented', 'who clicked or typed; in an installed trigger, who made it'],
      getScriptTimeZone: ['exact', 'documented', 'of the manifest'],
    },
  },
  User: {
    source: 'apps-script/reference/base/user',
    members: { getEmail: ['exact', 'documented', 'needs `userinfo.email`, except in an event'] },
  },
  Utilities: {
    source: 'apps-script/reference/utilities/utilities',
    members: {
      computeDigest: ['close', 'documented', 'text beyond ASCII needs `Charset.UTF_8`'],
      newBlob: exact,
      base64Encode: ['close', 'documented', 'text beyond ASCII needs `Charset.UTF_8`'],
      base64EncodeWebSafe: ['close', 'documented', 'text beyond ASCII needs `Charset.UTF_8`'],
      base64Decode: ['exact', 'reported', 'the words for what is no base64 are from public code'],
      base64DecodeWebSafe: ['exact', 'reported', 'the words for what is no base64 are from public code'],
      formatDate: ['close', 'documented', 'digits only: names of months and days are refused'],
      getUuid: ['close', 'documented', 'the same in every run'],
      sleep: ['exact', 'documented', 'on the clock of the host; five minutes at most'],
      ...words('DigestAlgorithm', ['MD5', 'SHA_1', 'SHA_256']),
      ...words('Charset', ['US_ASCII', 'UTF_8']),
    },
  },
  Blob: {
    source: 'apps-script/reference/base/blob',
    members: {
      getName: exact,
      getContentType: exact,
      getBytes: ['exact', 'documented', 'bytes are −128 to 127'],
      getDataAsString: ['close', 'documented', 'UTF-8 only'],
    },
  },
  console: {
    source: 'apps-script/reference/base/console',
    members: { debug: log, error: log, info: log, log, warn: log },
  },
  Logger: { source: 'apps-script/reference/base/logger', members: { log } },
  ...triggerMembers,
  ...outsideMembers,
};
