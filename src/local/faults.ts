import type { Language, Mishap } from './transient-message';

/** Something that goes wrong on Google's side, not in the script. */
export interface FaultPlan {
  /** Which of the counted calls of an execution, from 1. */
  readonly call: number;
  /**
   *   mode   | effect of the call | what the script meets
   *   -------|--------------------|---------------------------------------------------------------
   *   before | none               | a passing error
   *   after  | done               | a passing error: whether the call had its effect, it cannot know
   *   kill   | none               | nothing: it ends there, no `catch` or `finally` of it runs
   */
  readonly mode: 'before' | 'after' | 'kill';
  /** Of the account that runs the script: Google's words are in it. English where nothing is said; `other` is none we know. */
  readonly language?: Language;
  /** Each counted call from that one on, in every execution, until the plan is cleared. */
  readonly isLasting?: boolean;
  /** Only in executions of this function; of the first that comes otherwise. */
  readonly functionName?: string;
}

/**
 * Faults on purpose. Counted are the calls of the advanced services and those that change something (`countedCalls`), in
 * scripts only, not in tools.
 */
export interface Faults {
  /** Waits for the first execution that comes to this call, and is spent then unless it lasts. A new plan replaces the old. */
  plan(plan: FaultPlan): void;
  clear(): void;
  /** How many calls of the latest execution were counted, or of the latest of this function; 0 where there was none. */
  calls(functionName?: string): number;
}

/** The faults and, for executions alone, the way to meet them. */
export interface RunningFaults extends Faults {
  /** Starts to count for an execution; what it gives counts a call and answers the plan that is for it. */
  startCounting(functionName: string): () => FaultPlan | undefined;
}

/** Calls that a fault can meet, and what Google calls its mishaps there. */
export const countedCalls: Readonly<Record<string, Mishap['service']>> = {
  'Sheets.Spreadsheets.get': 'api',
  'Sheets.Spreadsheets.create': 'api',
  'Sheets.Spreadsheets.batchUpdate': 'api',
  'Sheets.Spreadsheets.Values.get': 'api',
  'Sheets.Spreadsheets.Values.batchGet': 'api',
  'Sheets.Spreadsheets.Values.batchGetByDataFilter': 'api',
  'Sheets.Spreadsheets.Values.update': 'api',
  'Sheets.Spreadsheets.Values.batchUpdate': 'api',
  'Sheets.Spreadsheets.Values.append': 'api',
  'Sheets.Spreadsheets.Values.clear': 'api',
  'Sheets.Spreadsheets.Values.batchClear': 'api',
  'Sheets.Spreadsheets.DeveloperMetadata.search': 'api',
  'Sheets.Spreadsheets.Sheets.copyTo': 'api',
  'Drive.Files.create': 'api',
  'Drive.Files.list': 'api',
  'Drive.Files.get': 'api',
  'Drive.Files.update': 'api',
  'Drive.Files.copy': 'api',
  'Drive.Files.remove': 'api',
  'Drive.Files.export': 'api',
  'Sheet.appendRow': 'spreadsheet',
  'Sheet.protect': 'spreadsheet',
  'Range.setValue': 'spreadsheet',
  'Range.setValues': 'spreadsheet',
  'Range.clearContent': 'spreadsheet',
  'Range.setNote': 'spreadsheet',
  'Range.setNotes': 'spreadsheet',
  'Range.setNumberFormat': 'spreadsheet',
  'Range.setNumberFormats': 'spreadsheet',
  'Range.setDataValidation': 'spreadsheet',
  'Range.setDataValidations': 'spreadsheet',
  'Range.insertCheckboxes': 'spreadsheet',
  'Range.check': 'spreadsheet',
  'Range.uncheck': 'spreadsheet',
  'Range.protect': 'spreadsheet',
  'Protection.remove': 'spreadsheet',
  'Protection.setDescription': 'spreadsheet',
  'Protection.addEditor': 'spreadsheet',
  'Protection.addEditors': 'spreadsheet',
  'Protection.removeEditor': 'spreadsheet',
  'Protection.removeEditors': 'spreadsheet',
  'Protection.setWarningOnly': 'spreadsheet',
  'Protection.setUnprotectedRanges': 'spreadsheet',
  'SpreadsheetApp.flush': 'spreadsheet',
  'Properties.setProperty': 'other',
  'Properties.setProperties': 'other',
  'Properties.deleteProperty': 'other',
  'Properties.deleteAllProperties': 'other',
  'Cache.put': 'other',
  'Cache.remove': 'other',
  'MailApp.sendEmail': 'other',
  'SpreadsheetTriggerBuilder.create': 'other',
  'ClockTriggerBuilder.create': 'other',
  'ScriptApp.deleteTrigger': 'other',
  'Lock.tryLock': 'lock',
  'Lock.waitLock': 'lock',
  'Lock.releaseLock': 'lock',
};

/** @throws RangeError where the plan names no call */
export function createFaults(first: FaultPlan | undefined): RunningFaults {
  let waiting: FaultPlan | undefined;
  let latest = '';
  const calls = new Map<string, number>();
  const plan = (next: FaultPlan) => {
    if (!Number.isInteger(next.call) || next.call < 1) throw new RangeError(`Calls count from 1, not ${next.call}.`);
    waiting = next;
  };
  if (first) plan(first);
  return {
    plan,
    clear() {
      waiting = undefined;
    },
    calls: (functionName = latest) => calls.get(functionName) ?? 0,
    startCounting(functionName) {
      let count = 0;
      latest = functionName;
      calls.set(functionName, 0);
      return () => {
        count += 1;
        calls.set(functionName, count);
        if (!waiting || !isMet(waiting, functionName, count)) return undefined;
        const met = waiting;
        if (!met.isLasting) waiting = undefined;
        return met;
      };
    },
  };
}

function isMet(plan: FaultPlan, functionName: string, count: number): boolean {
  if (plan.functionName !== undefined && plan.functionName !== functionName) return false;
  return plan.isLasting ? count >= plan.call : count === plan.call;
}
