import { enumeration, serviceObject } from '../service-object';
import type { FileEvent, StoredTrigger } from '../triggers/stored-trigger';

type Google = GoogleAppsScript.Script.Trigger;

export interface Trigger extends Omit<Google, 'getTriggerSourceId'> {
  /** Of the spreadsheet; a trigger of the clock has none. */
  getTriggerSourceId(): string | null;
}

export const eventTypes = enumeration<FileEvent | 'CLOCK', GoogleAppsScript.Script.EventType>('EventType', [
  ...(['CLOCK', 'ON_OPEN', 'ON_EDIT', 'ON_CHANGE'] as const),
]);

export const triggerSources = enumeration<'CLOCK' | 'SPREADSHEETS', GoogleAppsScript.Script.TriggerSource>(
  'TriggerSource',
  ['CLOCK', 'SPREADSHEETS'],
);

/** A trigger as a script holds it. */
export function triggerObject({ id, handler, event }: StoredTrigger, spreadsheetId: string): Trigger {
  return serviceObject('Trigger', {
    getUniqueId: () => id,
    getHandlerFunction: () => handler,
    getEventType: () => eventTypes[event],
    getTriggerSource: () => (event === 'CLOCK' ? triggerSources.CLOCK : triggerSources.SPREADSHEETS),
    getTriggerSourceId: () => (event === 'CLOCK' ? null : spreadsheetId),
  });
}
