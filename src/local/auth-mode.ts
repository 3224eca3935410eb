import { enumeration } from './service-object';

/** One for all executions: an event's `authMode` is the very word a script finds in `ScriptApp.AuthMode`. */
export const authModes = enumeration<'NONE' | 'CUSTOM_FUNCTION' | 'LIMITED' | 'FULL', GoogleAppsScript.Script.AuthMode>(
  'AuthMode',
  ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL'],
);
