import type { Host, Trigger } from '../host';

/** What runs by itself, as the account that set up the campaign; each at most once. */
export const handlers = {
  /** Answers the ticks of agencies at once. */
  onSubmissionEdit: 'ON_EDIT',
  /** Catches what the other missed: every ten minutes, far within the 90 minutes a day that Google gives. */
  sweepSubmissions: 'CLOCK',
} as const;

export type Handler = keyof typeof handlers;

const SWEEP_EVERY_MINUTES = 10;

/** Which triggers of this account are missing, and which are there once too often or run something that is not ours. */
export interface TriggerFaults {
  readonly missing: readonly Handler[];
  readonly surplus: readonly Trigger[];
}

/** One light call. */
export function findTriggerFaults({ ScriptApp }: Host): TriggerFaults {
  const seen = new Set<string>();
  const surplus = ScriptApp.getProjectTriggers().filter((trigger) => {
    const name = trigger.getHandlerFunction();
    const isOurs = isHandler(name) && trigger.getEventType() === ScriptApp.EventType[handlers[name]];
    if (isOurs && !seen.has(name)) {
      seen.add(name);
      return false;
    }
    return true;
  });
  return { missing: (Object.keys(handlers) as Handler[]).filter((name) => !seen.has(name)), surplus };
}

/** Makes what is missing and deletes what is too much; running it again changes nothing. Gives what it did. */
export function mendTriggers(host: Host, spreadsheetId: string): { made: number; deleted: number } {
  const { missing, surplus } = findTriggerFaults(host);
  for (const trigger of surplus) host.ScriptApp.deleteTrigger(trigger);
  for (const name of missing) {
    const builder = host.ScriptApp.newTrigger(name);
    if (handlers[name] === 'ON_EDIT') builder.forSpreadsheet(spreadsheetId).onEdit().create();
    else builder.timeBased().everyMinutes(SWEEP_EVERY_MINUTES).create();
  }
  return { made: missing.length, deleted: surplus.length };
}

function isHandler(name: string): name is Handler {
  return name in handlers;
}
