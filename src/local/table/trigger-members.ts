import type { EmulatedObject } from './emulated';
import { exact, words } from './emulated';

/** `ScriptApp` and what it makes. */
export const triggerMembers: Readonly<Record<string, EmulatedObject>> = {
  ScriptApp: {
    source: 'apps-script/reference/script/script-app',
    members: {
      newTrigger: ['exact', 'documented', 'needs `script.scriptapp`, as all calls about triggers do'],
      getProjectTriggers: ['exact', 'documented', 'the caller’s own, the oldest first'],
      getUserTriggers: ['exact', 'documented', 'the caller’s own of the file'],
      deleteTrigger: ['close', 'assumed', 'words for a trigger that is gone are assumed'],
      getAuthorizationInfo: ['close', 'documented', 'all scopes are granted at once, at the first click'],
      ...words('AuthMode', ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']),
      ...words('AuthorizationStatus', ['REQUIRED', 'NOT_REQUIRED']),
      ...words('EventType', ['CLOCK', 'ON_OPEN', 'ON_EDIT', 'ON_CHANGE']),
      ...words('TriggerSource', ['CLOCK', 'SPREADSHEETS']),
      ...words('WeekDay', ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY']),
    },
  },
  AuthorizationInfo: {
    source: 'apps-script/reference/script/authorization-info',
    members: { getAuthorizationStatus: exact },
  },
  TriggerBuilder: {
    source: 'apps-script/reference/script/trigger-builder',
    members: { forSpreadsheet: ['close', 'documented', 'the bound file only'], timeBased: exact },
  },
  SpreadsheetTriggerBuilder: {
    source: 'apps-script/reference/script/spreadsheet-trigger-builder',
    members: {
      onOpen: exact,
      onEdit: exact,
      onChange: exact,
      create: ['exact', 'reported', '20 for each account; the words for more are from public code'],
    },
  },
  ClockTriggerBuilder: {
    source: 'apps-script/reference/script/clock-trigger-builder',
    members: {
      after: ['close', 'documented', 'on the dot; a trigger that has run stays and counts'],
      at: ['close', 'documented', 'as `after`'],
      everyMinutes: ['close', 'reported', 'counted from the making of the trigger'],
      everyHours: ['close', 'documented', 'counted from the making of the trigger'],
      everyDays: exact,
      onWeekDay: exact,
      atHour: ['close', 'documented', 'at a minute picked once by the trigger’s id'],
      nearMinute: ['close', 'documented', 'within 15 minutes, picked once by the trigger’s id, and within the hour'],
      inTimezone: ['exact', 'documented', 'the manifest’s otherwise'],
      create: ['exact', 'reported', '20 for each account; the words for more are from public code'],
    },
  },
  Trigger: {
    source: 'apps-script/reference/script/trigger',
    members: {
      getUniqueId: exact,
      getHandlerFunction: exact,
      getEventType: exact,
      getTriggerSource: exact,
      getTriggerSourceId: ['exact', 'assumed', 'null for a trigger of the clock'],
    },
  },
};
