/**
 * The slice of the Script service that the add-on calls: its installed triggers. Each account sees and deletes its own only.
 * Source: developers.google.com/apps-script/reference/script/script-app
 */
export interface ScriptApp {
  readonly EventType: { readonly ON_EDIT: EventType; readonly CLOCK: EventType };
  newTrigger(functionName: string): TriggerBuilder;
  /** Those of the account that runs this. */
  getProjectTriggers(): Trigger[];
  deleteTrigger(trigger: Trigger): void;
}

type EventType = GoogleAppsScript.Script.EventType;

export interface TriggerBuilder {
  forSpreadsheet(spreadsheet: string): SpreadsheetTriggerBuilder;
  timeBased(): ClockTriggerBuilder;
}

export interface SpreadsheetTriggerBuilder {
  onEdit(): SpreadsheetTriggerBuilder;
  create(): Trigger;
}

export interface ClockTriggerBuilder {
  /** 1, 5, 10, 15 or 30. */
  everyMinutes(n: number): ClockTriggerBuilder;
  create(): Trigger;
}

export interface Trigger {
  getHandlerFunction(): string;
  getEventType(): EventType;
}
