import { enumeration } from '../../service-object';

export const ProtectionType = enumeration<'RANGE' | 'SHEET', GoogleAppsScript.Spreadsheet.ProtectionType>(
  'ProtectionType',
  ['RANGE', 'SHEET'],
);
